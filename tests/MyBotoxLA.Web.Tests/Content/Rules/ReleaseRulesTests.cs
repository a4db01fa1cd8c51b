using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Web.Tests.Cli;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class ReleaseRulesTests
{
    [Fact]
    public void Release_SampleDetailsAndUnreviewedPage_Fails()
    {
        using var repository = Called.Repository().And("content/site.yml", $"{ContentFolder.ReleaseYml}\nsample:  true # for now\n");

        var called = Called.From(repository.Root, "check", "--content", "content", "--release");

        Assert.Equal(
            new Called(
                1,
                """
                content/index.md(1,1): error MB4002: The page "A page" is not medically reviewed.
                  1 | ---
                    | ^^^
                  hint: After a clinician has reviewed the whole page, record it: `review index --by "Name, MD"` (docs/clinical-review.md).
                content/site.yml(8,10): error MB4003: The clinic's details are samples.
                  8 | sample:  true # for now
                    |          ^^^^
                  hint: Replace every example in this file by the clinic's real details, then write `sample: false`.

                1 page in content: 2 errors.

                To go live, in this order:
                  1. Write the clinic's real details in site.yml.
                  2. Have a clinician review 1 page: docs/clinical-review.md.
                  3. Set the site's domain, and publish it: deploy/GO-LIVE.md.

                """,
                ""),
            called);
    }

    [Fact]
    public void Release_SampleInAnotherForm_NamesTheFile()
    {
        using var repository = Called.Repository()
            .ReviewedToday("content/index.md")
            .And("content/site.yml", $"{ContentFolder.ReleaseYml}\n\"sample\": true\n");

        var called = Called.From(repository.Root, "check", "--content", "content", "--release");

        Assert.StartsWith(
            "content/site.yml(8,11): error MB4003: The clinic's details are samples.\n  8 | \"sample\": true\n",
            called.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Release_ReviewedPagesAndDrafts_Passes()
    {
        using var repository = Called.Repository()
            .And("content/site.yml", ContentFolder.ReleaseYml)
            .ReviewedToday("content/index.md")
            .And("content/draft.md", "---\ntitle: A\ndescription: B\ndraft: true\n---\nText.\n");

        var called = Called.From(repository.Root, "check", "--content", "content", "--release");

        Assert.Equal(new Called(0, "2 pages in content: nothing wrong.\n", ""), called);
    }

    /// <summary>A review of the pages about the site, and of their translations, would say nothing to a patient.</summary>
    [Fact]
    public void Release_PagesAboutTheSite_NeedNoReview()
    {
        using var folder = ContentFolder.With("privacy.md", ContentFolder.Page)
            .And("accessibility.md", ContentFolder.Page)
            .And("es/privacidad.md", RuleSite.PageWith("translates: { page: privacy }"))
            .Translated("es/privacidad.md")
            .And("es/otra.md", ContentFolder.Page)
            .And("site.yml", ContentFolder.ReleaseYml);

        Assert.Equal(
            ["es/otra.md(1,1) MB4002", "index.md(1,1) MB4002"],
            folder.Load().CheckRelease().Select(found => $"{found.File}({found.Line},{found.Column}) {found.Kind.Code}"));
    }

    [Fact]
    public void Check_SampleDetailsAndUnreviewedPage_PassesUntilTheRelease()
    {
        using var repository = Called.Repository().And("content/site.yml", $"{ContentFolder.SiteYml}\nsample: true\n");

        var called = Called.From(repository.Root, "check", "--content", "content");

        Assert.Equal(new Called(0, "1 page in content: nothing wrong.\n", ""), called);
    }

    [Fact]
    public void Release_AfterGoingLive_DoesNotSayHowToGoLive()
    {
        using var repository = Called.Repository().And("content/site.yml", ContentFolder.ReleaseYml);

        var called = Called.From(repository.Root, "check", "--content", "content", "--release");

        Assert.Equal(1, called.Code);
        Assert.EndsWith("\n\n1 page in content: 1 error.\n", called.Output, StringComparison.Ordinal);
    }

    /// <summary>What a page says to patients, and what goes offline, does not stop other edits; a text that nobody reviewed does.</summary>
    [Fact]
    public void Release_RaisesOnlyChangedTexts()
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n[The draft](/draft)\n")
            .And("site.yml", ContentFolder.ReleaseYml)
            .And("draft.md", ContentFolder.Page.Replace("title:", "draft: true\ntitle:", StringComparison.Ordinal))
            .And("es/index.md", RuleSite.PageWith("translates: { page: index }"))
            .Translated("es/index.md")
            .Reviewed("es/index.md", Reviews.NextForRelease)
            .And("index.md", ContentFolder.Page.Replace("Some text.", "Other text.", StringComparison.Ordinal))
            .Reviewed("index.md", new DateOnly(2026, 11, 22))
            .Reviewed("page.md", Reviews.NextForRelease);
        var page = File.ReadAllText(Path.Combine(folder.Root, "page.md"));
        folder.And("page.md", page.Replace("Some text", "New text", StringComparison.Ordinal));

        var snapshot = folder.Load();

        Assert.Equal(
            ["es/index.md Warning MB5005", "index.md Warning MB4032", "page.md Warning MB4030", "page.md Warning MB3025"],
            snapshot.Diagnostics.Select(Describe));
        Assert.Equal(
            ["es/index.md Warning MB5005", "index.md Warning MB4032", "page.md Error MB4030", "page.md Warning MB3025"],
            snapshot.CheckRelease().Select(Describe));
    }

    /// <summary>The lines of the front matter, and the whole list of what only a release reports. The review is of May 12, 2026.</summary>
    [Theory]
    [InlineData("by: \"Elizabeth Blackwell, MD\", next: 2029-05-12", "")]
    [InlineData("by: \"Elizabeth Blackwell, MD\", next: 2029-05-13", "(4,64) MB4035")]
    [InlineData("by: \"Elizabeth Blackwell, MD\", next: 2126-01-01", "(4,64) MB4035")]
    [InlineData("by: \"J. Ng, MD\", next: 2027-05-12", "")]
    [InlineData("by: \"Lorem Ipsum, MD\", next: 2027-05-12", "(4,31) MB4036")]
    public void Review_IsReportedAtItsPlace(string fields, string expected)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).Reviewed("page.md")
            .And("site.yml", ContentFolder.ReleaseYml).Reviewed("index.md", Reviews.NextForRelease);
        var text = File.ReadAllText(Path.Combine(folder.Root, "page.md"));
        var fingerprint = text.Split("  text: ")[1].Split('\n')[0];
        folder.And("page.md", RuleSite.PageWith($"review: {{ on: 2026-05-12, {fields}, text: {fingerprint} }}")
            .Replace("title: A\ndescription: B\n", "title: A page\ndescription: What the page is about.\n", StringComparison.Ordinal)
            .Replace("\nText.", "\nSome text.", StringComparison.Ordinal));

        var found = string.Join(", ", folder.Load().CheckRelease().Select(diagnostic => diagnostic.ToString()));

        Assert.Equal(expected, found.Replace("page.md", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "`next` and `text`")]
    [InlineData(", next: 2027-05-12", "`text`")]
    [InlineData(", text: 8s0nkz1k-havg3w-v0", "`next`")]
    public void Review_ThatLacksAPart_SaysWhich(string fields, string parts)
    {
        using var folder = ContentFolder.With(
            "page.md",
            RuleSite.PageWith($"review: {{ by: \"Elizabeth Blackwell, MD\", on: 2026-05-12{fields} }}"));

        Assert.Equal(
            [$"page.md(4,46) The review lacks {parts}, so nobody can tell when it is due or whether the text has changed."],
            Released(folder, "MB4035"));
    }

    [Theory]
    [InlineData("", "es/page.md(4,21) No qualified translator has checked the page.")]
    [InlineData(", by: \"Ana Translator\"", "es/page.md(4,21) No qualified translator has checked the page.")]
    [InlineData(", text: 8s0nkz1k-havg3w-v0", "es/page.md(4,21) The translator who checked the page is not named.")]
    [InlineData(
        ", text: 8s0nkz1k-havg3w-v0, by: Lorem Ipsum",
        "es/page.md(4,21) The translator \"Lorem Ipsum\" is a placeholder, not a name.")]
    [InlineData(", text: 8s0nkz1k-havg3w-v0, by: Ana Romero")]
    public void Translation_ThatNobodyChecked_IsReported(string fields, params string[] expected)
    {
        using var folder = ContentFolder.With("es/page.md", RuleSite.PageWith($"translates: {{ page: index{fields} }}"));

        Assert.Equal(expected, Released(folder, "MB5007"));
    }

    [Theory]
    [InlineData("2026-05-12", "")]
    [InlineData("1990-01-01", "")]
    [InlineData("1989-12-31", "(4,10) MB4018")]
    public void Source_ReadBeforeTheWeb_CountsAsUnread(string read, string expected)
    {
        var source = $"sources: [ {{ id: a, title: A, url: \"https://www.fda.gov/a\", read: {read} }} ]";
        using var folder = ContentFolder.With("page.md", RuleSite.PageWith(source).Replace("Text.", "Text.[^a]", StringComparison.Ordinal))
            .And("site.yml", ContentFolder.ReleaseYml).Reviewed("index.md", Reviews.NextForRelease);
        folder.Reviewed("page.md", Reviews.NextForRelease);

        var found = folder.Load().CheckRelease().Select(diagnostic => diagnostic.ToString());

        Assert.Equal(expected, string.Join(", ", found).Replace("page.md", "", StringComparison.Ordinal));
    }

    /// <summary>The places and messages of the problems with a code that a release has.</summary>
    private static IEnumerable<string> Released(ContentFolder folder, string code) => folder.Load().CheckRelease()
        .Where(found => found.Kind.Code == code)
        .Select(found => $"{found.File}({found.Line},{found.Column}) {found.Message}");

    private static string Describe(Diagnostic found) => $"{found.File} {found.Kind.Severity} {found.Kind.Code}";
}
