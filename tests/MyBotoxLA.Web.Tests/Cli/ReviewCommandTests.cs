using System.Globalization;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli;

/// <summary>The command <c>review</c>.</summary>
public sealed partial class ReviewCommandTests
{
    private const string Today = "2026-05-12";

    [Theory]
    [InlineData("index")]
    [InlineData("index.md")]
    [InlineData("content/index.md")]
    [InlineData("/")]
    [InlineData("/index")]
    public void Review_OfAPage_IsWritten(string page)
    {
        using var repository = Called.Repository();

        var called = Run(repository, page, "--by", Reviews.Reviewer, "--on", Today, "--next", "2099-05-12");
        var checkedAgain = Called.From(repository.Root, "check", "--content", "content");

        Assert.Equal(
            new Called(0, "index.md: reviewed by Elizabeth Blackwell, MD on 2026-05-12; the next review is due by 2099-05-12.\n", ""),
            called);
        Assert.Equal(new Called(0, "1 page in content: nothing wrong.\n", ""), checkedAgain);
        Assert.Contains(
            "\nreview:\n  by: \"Elizabeth Blackwell, MD\"\n  on: 2026-05-12\n  next: 2099-05-12\n  text: ",
            File.ReadAllText(Path.Combine(repository.Root, "content/index.md")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Review_WithoutDates_IsTodayAndDueInAYear()
    {
        using var repository = Called.Repository();

        var called = Run(repository, "index", "--by", Reviews.Reviewer);

        var days = Reviewed().Match(called.Output).Groups;
        Assert.Equal(Day(days[1]).AddYears(1), Day(days[2]));
    }

    [Fact]
    public void Review_WithADay_IsDueAYearLater()
    {
        using var repository = Called.Repository();
        var on = ClinicTime.DayOf(TimeProvider.System.GetUtcNow()).AddDays(-30);

        var called = Run(repository, "index", "--by", $" {Reviews.Reviewer} ", "--on", $"{on:yyyy-MM-dd}");

        Assert.Equal(
            $"index.md: reviewed by Elizabeth Blackwell, MD on {on:yyyy-MM-dd}; the next review is due by {on.AddYears(1):yyyy-MM-dd}.\n",
            called.Output);
    }

    [Theory]
    [InlineData("--by|x", "The reviewer \"x\" is a placeholder, not a name. Write the full name and title: --by \"Name, MD\".\n")]
    [InlineData(
        "--by|Name, MD",
        "The reviewer \"Name, MD\" is a placeholder, not a name. Write the full name and title: --by \"Name, MD\".\n")]
    [InlineData(
        "--by|Elizabeth Blackwell",
        "The reviewer \"Elizabeth Blackwell\" has no clinical title, such as MD, DO, PA, NP, or RN. "
            + "Write the full name and title: --by \"Name, MD\".\n")]
    [InlineData("--by|Elizabeth Blackwell, MD|--on|2099-01-01", "The review cannot be on 2099-01-01, which is in the future.\n")]
    [InlineData("--by|Elizabeth Blackwell, MD|--on|12/5/26", "\"12/5/26\" is not a day. Write year-month-day, for example 2026-05-12.\n")]
    [InlineData(
        "--by|Elizabeth Blackwell, MD|--on|2026-05-12|--next|2026-05-12",
        "The next review must be after 2026-05-12, the day of this one.\n")]
    [InlineData("--by|Elizabeth Blackwell, MD|--next|12/5/26", "\"12/5/26\" is not a day. Write year-month-day, for example 2026-05-12.\n")]
    [InlineData("--by|Elizabeth\nBlackwell, MD", "The name after --by must be one line of at most 100 characters.\n")]
    [InlineData("--translator|x", "The translator \"x\" is not a full name. Write it as --translator \"Name\".\n")]
    [InlineData(
        "--translator|Constance\nGarnett",
        "The translator \"Constance\nGarnett\" is not a full name. Write it as --translator \"Name\".\n")]
    public void Review_WithAMistake_WritesNothing(string options, string expected)
    {
        using var repository = Called.Repository();
        var before = File.ReadAllBytes(Path.Combine(repository.Root, "content/index.md"));

        var called = Run(repository, ["index", .. options.Split('|')]);

        Assert.Equal(new Called(2, "", expected), called);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(repository.Root, "content/index.md")));
    }

    [Fact]
    public void Review_WhoseNextIsPast_WritesNothing()
    {
        using var repository = Called.Repository();

        var called = Run(repository, "index", "--by", Reviews.Reviewer, "--on", "2020-01-01", "--next", "2020-02-01");

        Assert.Equal((2, ""), (called.Code, called.Output));
        Assert.Matches(@"^The next review must be after today, \d{4}-\d\d-\d\d\.\n$", called.Errors);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    public void Review_ByALongName_IsWrittenUpTo100Characters(int more, int code)
    {
        using var repository = Called.Repository();

        Assert.Equal(code, Run(repository, "index", "--by", $"Elizabeth {new string('B', 86 + more)}, MD").Code);
    }

    /// <summary>The record is written anew, so that its own mistakes do not stop it.</summary>
    [Theory]
    [InlineData("{ by: \"Elizabeth Blackwell, MD\", on: 2099-01-01 }", "MB4033")]
    [InlineData("{ by: \"Elizabeth Blackwell, MD\", on: 2026-05-12, text: nothing }", "MB4034")]
    public void Review_WithAMistakeInTheLastOne_IsWritten(string review, string mistake)
    {
        using var repository = Called.Repository().And("content/index.md", RuleSite.PageWith($"review: {review}"));

        var before = Called.From(repository.Root, "check", "--content", "content");
        var called = Run(repository, "index", "--by", Reviews.Reviewer, "--on", Today, "--next", "2099-05-12");
        var after = Called.From(repository.Root, "check", "--content", "content");

        Assert.Contains($": error {mistake}: ", before.Output, StringComparison.Ordinal);
        Assert.Equal(0, called.Code);
        Assert.Equal(new Called(0, "1 page in content: nothing wrong.\n", ""), after);
    }

    [Fact]
    public void Translation_WithAMistakeInTheLastRecord_IsWritten()
    {
        using var repository = Called.Repository()
            .And("content/es/index.md", RuleSite.PageWith("translates: { page: index, by: \"Constance Garnett\", text: nothing }"));

        var before = Called.From(repository.Root, "check", "--content", "content");
        var called = Run(repository, "es/index", "--translator", Reviews.Translator);
        var after = Called.From(repository.Root, "check", "--content", "content");

        Assert.Contains(": error MB5006: ", before.Output, StringComparison.Ordinal);
        Assert.Equal((0, 0), (called.Code, after.Code));
    }

    /// <summary>Mistakes of other pages, and warnings, do not stop a review.</summary>
    [Theory]
    [InlineData("index")]
    [InlineData("es/uber-uns")]
    public void Review_BesideAFaultyPage_IsWritten(string page)
    {
        using var repository = Called.FaultyRepository();

        Assert.Equal(0, Run(repository, page, "--by", Reviews.Reviewer).Code);
    }

    /// <summary>A page shows its fragments and its boxed warning too.</summary>
    [Theory]
    [InlineData("content/fragments/tip.md", "[x](/nowhere)\n")]
    [InlineData("content/safety/x.md", ContentFolder.Page + "\n[x](/nowhere)\n")]
    public void Review_OfAPageThatShowsAnError_IsNotWritten(string file, string text)
    {
        using var repository = Called.Repository()
            .And("content/fragments/tip.md", "Words.\n")
            .And("content/safety/x.md", ContentFolder.Page)
            .And("content/index.md", RuleSite.PageWith("drug: x") + "\n:::include tip\n:::\n")
            .And(file, text);

        var called = Run(repository, "index", "--by", Reviews.Reviewer);

        Assert.Equal((1, ""), (called.Code, called.Output));
        Assert.StartsWith($"{file}(", called.Errors, StringComparison.Ordinal);
        Assert.EndsWith(
            "\nindex.md was not changed: correct the errors above first, then have the page reviewed.\n",
            called.Errors,
            StringComparison.Ordinal);
    }

    /// <summary>As the shell completes the name of a folder.</summary>
    [Fact]
    public void Review_OfAFileInAFolderWithASlash_IsWritten()
    {
        using var repository = Called.Repository();

        var called = Called.From(
            repository.Root, "review", "content/index.md", "--content", "content/", "--by", Reviews.Reviewer);

        Assert.Equal((0, ""), (called.Code, called.Errors));
    }

    [Fact]
    public void Review_ByATranslator_IsWritten()
    {
        using var repository = Called.Repository().And("content/es/index.md", RuleSite.PageWith("translates: { page: index }"));

        var called = Run(repository, "es/index", "--translator", Reviews.Translator);
        var ofOriginal = Run(repository, "index", "--translator", Reviews.Translator);

        Assert.Equal(new Called(0, "es/index.md: compared with index.md by Constance Garnett.\n", ""), called);
        Assert.Equal(new Called(1, "", "index.md translates no page that is shown: it has no field `translates`.\n"), ofOriginal);
        Assert.Matches(
            @"\ntranslates: \{ page: index, by: ""Constance Garnett"", text: [0-9a-z]{8}-[0-9a-z]{6}-[0-9a-z]{2} \}\n",
            File.ReadAllText(Path.Combine(repository.Root, "content/es/index.md")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("--by|Elizabeth Blackwell, MD|--translator|Constance Garnett")]
    public void Review_ByNobodyOrTwo_IsWrongUsage(string options)
    {
        using var repository = Called.Repository();

        var called = Run(repository, ["index", .. options.Split('|', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(
            new Called(2, "", "Write either --by \"Name, MD\" for a medical review, or --translator \"Name\" for a translation.\n"),
            called);
    }

    [Theory]
    [InlineData("--on", "2026-05-12")]
    [InlineData("--next", "2099-05-12")]
    public void Translation_WithADay_IsWrongUsage(string option, string day)
    {
        using var repository = Called.Repository();

        Assert.Equal(
            new Called(2, "", "--on and --next belong to a medical review, not to a translation.\n"),
            Run(repository, "es/index", "--translator", Reviews.Translator, option, day));
    }

    [Fact]
    public void Review_OfAPageWithErrors_IsNotWritten()
    {
        using var repository = Called.FaultyRepository();

        var called = Run(repository, "page", "--by", Reviews.Reviewer);
        var unknown = Run(repository, "indx", "--by", Reviews.Reviewer);

        Assert.Equal(new Called(1, "", "The page page cannot be shown because of errors. `check` lists them.\n"), called);
        Assert.Equal(new Called(1, "", "There is no page \"indx\" that is shown. Did you mean index.md?\n"), unknown);
    }

    [Fact]
    public void Review_OfAPageWithAnErrorInItsText_SaysWhich()
    {
        using var repository = Called.Repository().And("content/index.md", ContentFolder.Page + "\n[x](/nowhere)\n");

        var called = Run(repository, "index", "--by", Reviews.Reviewer);

        Assert.Equal(1, called.Code);
        Assert.StartsWith("content/index.md(7,1): error MB3", called.Errors, StringComparison.Ordinal);
        Assert.EndsWith(
            "\nindex.md was not changed: correct the errors above first, then have the page reviewed.\n",
            called.Errors,
            StringComparison.Ordinal);
    }

    private static DateOnly Day(Group text) => DateOnly.ParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^index\.md: reviewed by Elizabeth Blackwell, MD on (.{10}); the next review is due by (.{10})\.\n$")]
    private static partial Regex Reviewed();

    private static Called Run(ContentFolder repository, params string[] args) =>
        Called.From(repository.Root, ["review", "--content", "content", .. args]);
}
