using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Yaml;

public sealed class FrontMatterFenceTests
{
    public static TheoryData<string, string, string> UnusableFiles => new()
    {
        { "no front matter", "Some text.", "(1,1) MB1009" },
        { "empty file", "", "(1,1) MB1009" },
        { "blank line above", "\n---\ntitle: A\ndescription: B\n---\n", "(1,1) MB1010" },
        { "text above", "Hello\n---\ntitle: A\ndescription: B\n---\n", "(1,1) MB1010" },
        { "text above the last line", "Hello\n---", "(1,1) MB1009" },
        { "not closed", "---\ntitle: A\ndescription: B\n", "(1,1) MB1011" },
        { "not closed before the text", "---\ntitle: A\ndescription: B\n\n## Heading\n\n---\n", "(1,1) MB1011" },
        { "four hyphens below", "---\ntitle: A\ndescription: B\n----\n", "(1,1) MB1011" },
        { "four hyphens", "----\ntitle: A\ndescription: B\n---\n", "(1,1) MB1009" },
    };

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("\n \n", "The file is empty.")]
    [InlineData("----\ntitle: A\n", "The first line is \"----\"; it should be \"---\".")]
    [InlineData("\n====\ntitle: A\n", "The first line is \"====\"; it should be \"---\".")]
    [InlineData("A well-known clinic.", "The page has no fields at the top: it does not begin with \"---\".")]
    [InlineData("-", "The page has no fields at the top: it does not begin with \"---\".")]
    [InlineData("Some text.", "The page has no fields at the top: it does not begin with \"---\".")]
    public void File_WithoutFields_SaysWhy(string text, string message)
    {
        using var folder = ContentFolder.With("page.md", text);

        Assert.Equal(message, Assert.Single(folder.Load().Diagnostics).Message);
    }

    public static TheoryData<string> Notes =>
    [
        "## The desk keeps this page.\ntitle: A\ndescription: B",
        "title: A\ndescription: B\n## Check this day each year\nupdated: 2026-11-22",
        "title: A\ndescription: B\n\n## Check this day each year\n\nupdated: 2026-11-22",
        "## One\n## Two\n# Three\ntitle: A\n## Four\ndescription: B",
        "title: A\ndescription: B\n## The end",
        "title: A\ndescription: B\nredirect_from:\n## Old ones\n  - /old\n## Older ones\n  - /older",
        "title: A\ndescription: B\nsources:\n## The label\n  - id: label\n    title: C",
        "## Quoted\n\"title\": A\ndescription: B",
        "title: A\ndescription: |\n  B\n  ## C",
    ];

    [Theory]
    [MemberData(nameof(Notes))]
    public void Note_BetweenTheFields_IsSilent(string fields) => Assert.Equal("", RuleSite.FieldPlaces(fields));

    [Theory]
    [InlineData("title: A\ndescription: B\n\n## When to call\n\nRest.\n\n---\n\nMore.")]
    [InlineData("title: A\ndescription: B\n## When to call\nRest.\n\n---\n")]
    [InlineData("title: A\ndescription: B\n\n## When to call\n\nNote: rest.\n\n---\n")]
    [InlineData("title: A\ndescription: B\n\n## When to call\n\n- Rest.\n\n---\n")]
    [InlineData("title: A\ndescription: B\n\n## When to call\n---\n")]
    [InlineData("title: A\ndescription: B\n\n:::do\n---\n")]
    [InlineData("title: A\ndescription: B\n\n## When to call\n\n:::do\n---\n")]
    [InlineData("## Note\ntitle: A\ndescription: B\n\n## When to call\n\nRest.")]
    public void Page_WithoutAClosingLine_IsReported(string text) =>
        RuleSite.AssertUnavailable("page.md", $"---\n{text}", "(1,1) MB1011");

    [Theory]
    [InlineData("---\ntitle: A\ndescription: B\n---")]
    [InlineData("---  \ntitle: A\ndescription: B\n--- \nText.\n")]
    public void Page_WithSpacesOrNothingAfterItsFields_IsSilent(string text) =>
        Assert.Equal("", RuleSite.PlacesOf(("page.md", text)));

    [Theory]
    [MemberData(nameof(UnusableFiles))]
    public void Page_ThatCannotBeShown_IsReportedAtItsPlace(string name, string file, string expected) =>
        RuleSite.AssertUnavailable(name, file, expected);
}
