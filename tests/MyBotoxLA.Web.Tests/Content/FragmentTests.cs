using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

/// <summary>Texts that several pages include.</summary>
public sealed class FragmentTests
{
    private const string Include = "\n\n## When\n\n:::include call\n:::\n";
    private const string Fragment = "Call **911**.\n";
    private const string Card = ":::care-911\n### Call 911\n\n- You cannot breathe.\n:::\n";
    private const string FragmentFile = "fragments/call.md";
    private const string WithSource = "---\nsources: [ { id: two, title: Two } ]\n---\n\nCall.[^two]\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Fragment_IsShownWhereItIsIncluded_WithoutAnElementOfItsOwn()
    {
        using var folder = Site(Fragment);

        var snapshot = folder.Load();

        Assert.Empty(snapshot.Places());
        Assert.Equal(
            "<p>Some text.</p>\n<h2 id=\"when\">When</h2>\n<p>Call <strong>911</strong>.</p>",
            snapshot.Pages["/page"].Html());
        Assert.Equal([FragmentFile], snapshot.Pages["/page"].Fragments.Select(file => file.Name));
    }

    [Fact]
    public void Fragment_IsNoPage()
    {
        using var folder = Site(Fragment);

        var snapshot = folder.Load();

        Assert.Equal(["/", "/page"], snapshot.Pages.Keys.Order());
        Assert.Empty(snapshot.Unavailable);
        Assert.Equal(2, snapshot.Count);
    }

    [Fact]
    public void FolderWithNothingButFragments_HasNoPages()
    {
        using var folder = ContentFolder.Empty().And("site.yml", ContentFolder.SiteYml).And(FragmentFile, Fragment);

        Assert.Equal([" MB1003", "fragments/call.md MB3053"], folder.Load().Places());
    }

    [Fact]
    public void EmergencyCard_OfAFragment_IsOnThePrintSheetAndLinkedTo()
    {
        using var folder = Site(Card);

        var snapshot = folder.And("other.md", ContentFolder.Page + "\n\n[Call](/page#call-911)\n").Load();
        var page = snapshot.Pages["/page"];

        Assert.Empty(snapshot.Places());
        Assert.Contains("<h3 id=\"call-911\">Call 911</h3>", page.Html(), StringComparison.Ordinal);
        Assert.Equal("<h2>Call 911</h2>\n<ul>\n<li>You cannot breathe.</li>\n</ul>\n", page.EmergencyCard);
        Assert.Equal([Slot.Contents, Slot.Call911], page.Slots());
        Assert.Equal(["when", "call-911"], page.Headings.Select(heading => heading.Id));
    }

    [Fact]
    public void Sources_OfPageAndFragments_AreNumberedTogether()
    {
        using var folder = ContentFolder.With(
            "page.md",
            "---\ntitle: A\ndescription: B\nsources: [ { id: one, title: One }, { id: two, title: Two } ]\n---\n"
                + ":::include call\n:::\n\nText.[^one][^two]\n\n:::include more\n:::\n")
            .And(FragmentFile, WithSource)
            .And(
                "fragments/more.md",
                "---\nsources: [ { id: two, title: Two }, { id: three, title: Three } ]\n---\n\nMore.[^three][^two]\n");

        var snapshot = folder.Load();
        var page = snapshot.Pages["/page"];

        Assert.Empty(snapshot.Places());
        Assert.Equal(
            [new Source("one", 1, "One", null, true), new Source("two", 2, "Two", null, true), new Source("three", 3, "Three", null, true)],
            page.FrontMatter.Sources);
        Assert.Equal(
            [("two", 2, true), ("one", 1, true), ("two", 2, false), ("three", 3, true), ("two", 2, false)],
            Citations(page.Html()));
    }

    /// <summary>The fragment, the page, and the whole list of places.</summary>
    public static TheoryData<string, string, string> Faults => new()
    {
        { Fragment, ":::include cal\n:::", "page.md(5,1) MB3050" },
        { Fragment, ":::include call.md\n:::", "page.md(5,1) MB3050" },
        { Fragment, ":::include other/thing\n:::", "fragments/call.md MB3053, page.md(5,1) MB3050" },
        { Fragment, ":::include\n:::", "fragments/call.md MB3053, page.md(5,1) MB3021" },
        { Fragment, ":::include call", "page.md(5,1) MB3019" },
        { Fragment, "Text.", "fragments/call.md MB3053" },
        { ":::include call\n:::", ":::include call\n:::", "fragments/call.md(1,1) MB3051" },
        { ":::include other\n:::", ":::include call\n:::", "fragments/call.md(1,1) MB3051" },
        { ":::in-short\n- A\n:::", ":::include call\n:::", "fragments/call.md(1,1) MB3051" },
        { "", ":::include call\n:::", "fragments/call.md(1,1) MB1009" },
        { "---\ntitle: A\n---\nText.", ":::include call\n:::", "fragments/call.md(2,1) MB2001" },
        { "---\nsources: [ { id: a, title: A } ]\n---\nText.", ":::include call\n:::", "fragments/call.md(2,10) MB3003" },
        { "---\nText.", ":::include call\n:::", "fragments/call.md(1,1) MB1011" },
        { "\n---\nsources: []\n---\nText.", ":::include call\n:::", "fragments/call.md(1,1) MB1010" },
        { "sources: []\n---\nText.", ":::include call\n:::", "fragments/call.md(1,1) MB1009" },
        { "Text.\n---\nnote: more\n---", ":::include call\n:::", "fragments/call.md(1,1) MB1010" },
        { "Text.\n---", ":::include call\n:::", "" },
        { "----", ":::include call\n:::", "fragments/call.md(1,1) MB1009" },
        { "\nText.\n\n---\n\nMore.", ":::include call\n:::", "" },
        { "Text.[^nowhere]", ":::include call\n:::", "fragments/call.md(1,6) MB3002" },
        { "Text.[^one]", ":::include call\n:::", "fragments/call.md(1,6) MB3002" },
        { "A **word.", ":::include call\n:::", "fragments/call.md(1,3) MB3034" },
        { "[A](/nowhere)", ":::include call\n:::", "fragments/call.md(1,1) MB3008" },
        { "[A](../nowhere)", ":::include call\n:::", "fragments/call.md(1,1) MB3008" },
        { "[Home](../index.md) [Home](/)", ":::include call\n:::", "" },
        { "[A](/#nowhere)", ":::include call\n:::", "fragments/call.md(1,1) MB3009" },
        { "[A](#nowhere)", ":::include call\n:::", "fragments/call.md(1,1) MB3009" },
        { "## Here\n\n[A](#here)", ":::include call\n:::", "" },
        { ":::photo nobody\n![A](/images/none.png)\n:::", ":::include call\n:::", "fragments/call.md(2,1) MB3005" },
        { "### Third", ":::include call\n:::", "page.md(5,1) MB3015" },
        { "### Third\n\n##### Fifth", "## Second\n\n:::include call\n:::", "fragments/call.md(3,1) MB3015" },
        { "### Third\n\n#### Fourth", "## Second\n\n:::include call\n:::\n\n##### Fifth", "" },
        { "##### Fifth", "## Second\n\n### Third\n\n#### Fourth\n\n:::include call\n:::", "" },
        { "### Third {#it}", "## Second {#it}\n\n:::include call\n:::", "page.md(7,1) MB3017" },
        { "### Third {#it}", "## Second\n\n:::include call\n:::\n\n## Last {#it}", "page.md(10,1) MB3017" },
        { "### Same", "## Same\n\n:::include call\n:::", "" },
        { Card, $"## A\n\n{Card}\n:::include call\n:::", "page.md(13,1) MB3017" },
        { Fragment, "[A](/fragments/call)\n\n:::include call\n:::", "page.md(5,1) MB3008" },
        { Fragment, ":::include call\nMore words.\n:::", "" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Fault_IsReportedOnce(string fragment, string body, string expected) => Assert.Equal(
        expected,
        RuleSite.PlacesOf((FragmentFile, fragment), ("page.md", $"---\ntitle: A\ndescription: B\n---\n{body}\n")));

    [Theory]
    [InlineData("Two", "", "")]
    [InlineData("Other", "", "page.md(10,1) MB3054")]
    [InlineData("Two", ", url: \"https://example.org/\"", "page.md(10,1) MB3054")]
    public void Source_WithTheIdOfAnother_IsReported(string title, string url, string expected) => Assert.Equal(
        expected,
        RuleSite.PlacesOf(
            (FragmentFile, WithSource),
            (
                "page.md",
                $"---\ntitle: A\ndescription: B\nsources:\n  - {{ id: two, title: {title}{url} }}\n---\nText.[^two]\n\n\n"
                    + ":::include call\n:::\n")));

    /// <summary>The files of a site with pages in both languages, and the whole list of places.</summary>
    [Theory]
    [InlineData("fragments/call.md", "", "fragments/call.md MB3052, fragments/call.md MB3053")]
    [InlineData("fragments/call.md", "page.md", "fragments/call.md MB3052")]
    [InlineData("fragments/call.md", "page.md es/page.md", "fragments/call.md MB3052")]
    [InlineData("es/fragments/call.md", "es/page.md", "es/fragments/call.md MB3052")]
    [InlineData("es/fragments/call.md", "page.md es/page.md", "es/fragments/call.md MB3052")]
    [InlineData("fragments/call.md es/fragments/call.md", "page.md", "es/fragments/call.md MB3053")]
    [InlineData("fragments/call.md es/fragments/call.md", "page.md es/page.md", "")]
    public void Fragment_ThatIsMissingInALanguage_IsReportedOnce(string fragments, string pages, string expected)
    {
        using var folder = ContentFolder.With("es/index.md", ContentFolder.Page);
        foreach (var name in fragments.Split(' '))
        {
            folder.And(name, Fragment);
        }

        foreach (var name in pages.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            folder.And(name, ContentFolder.Page + Include);
        }

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Theory]
    [InlineData(":::include cal\n:::", "There is no fragment \"cal\".", "Did you mean `:::include call`?")]
    [InlineData(
        ":::include something-else\n:::",
        "There is no fragment \"something-else\".",
        "Write the text in the file fragments/something-else.md, or delete the block.")]
    public void Message_OfAMissingFragment_NamesTheNearest(string body, string message, string hint)
    {
        using var folder = Site(Fragment).And("other.md", $"---\ntitle: A\ndescription: B\n---\n{body}\n");

        var found = Assert.Single(folder.Load().Diagnostics);

        Assert.Equal((message, hint), (found.Message, found.Hint));
    }

    [Fact]
    public void Message_OfAMissingLanguage_SaysWhichFileToWrite()
    {
        using var folder = Site(Fragment).And("es/index.md", ContentFolder.Page);

        var found = Assert.Single(folder.Load().Diagnostics);

        Assert.Equal("The fragment \"call\" is missing in the language \"es\".", found.Message);
        Assert.Equal("Write the same text in that language in the file es/fragments/call.md.", found.Hint);
    }

    [Fact]
    public void EditOfAFragment_ChangesThePagesThatShowIt_AndNoOther()
    {
        using var folder = Site(Fragment).And("other.md", ContentFolder.Page);
        var store = folder.Store();
        var before = store.Current;

        folder.And(FragmentFile, "Call again.\n");
        Assert.True(store.Reload(Cancellation));

        Assert.EndsWith("<p>Call again.</p>", store.Current.Pages["/page"].Html(), StringComparison.Ordinal);
        Assert.Same(before.Pages["/other"], store.Current.Pages["/other"]);
        Assert.NotEqual(before.Version, store.Current.Version);
        Assert.Equal(folder.Load().Version, store.Current.Version);
    }

    [Fact]
    public void MistakeInAFragment_KeepsItsLastGoodText_AndShowsTheEditsOfThePage()
    {
        using var folder = Site(Fragment);
        var before = folder.Load();

        folder.And(FragmentFile, ":::include call\n:::\n")
            .And("page.md", ContentFolder.Page.Replace("Some", "New", StringComparison.Ordinal) + Include);
        var after = folder.Load(before);

        Assert.Equal(["fragments/call.md(1,1) MB3051"], after.Places());
        Assert.Equal("<p>New text.</p>\n<h2 id=\"when\">When</h2>\n<p>Call <strong>911</strong>.</p>", after.Pages["/page"].Html());
        Assert.Empty(after.LastGood);
        Assert.True(after.IsDegraded);
    }

    [Fact]
    public void DeletedFragment_StaysOnThePagesThatIncludeIt()
    {
        using var folder = Site(Fragment);
        var before = folder.Load();

        folder.Without(FragmentFile).And("page.md", ContentFolder.Page.Replace("Some", "New", StringComparison.Ordinal) + Include);
        var after = folder.Load(before);

        Assert.Equal(["page.md(10,1) MB3050"], after.Places());
        Assert.Equal("The fragment \"call\" was deleted, so its last good text is shown.", after.Diagnostics[0].Message);
        Assert.Equal("<p>New text.</p>\n<h2 id=\"when\">When</h2>\n<p>Call <strong>911</strong>.</p>", after.Pages["/page"].Html());
        Assert.True(after.IsDegraded);
    }

    [Theory]
    [InlineData("deleted")]
    [InlineData("broken")]
    public void LastGoodFragment_SurvivesARestart(string fault)
    {
        using var folder = Site(Fragment);
        var loader = folder.Loader();
        loader.SaveLastGood(loader.Load(null, Cancellation));

        var restarted = (fault == "deleted" ? folder.Without(FragmentFile) : folder.And(FragmentFile, "---\nx")).Load();
        loader.SaveLastGood(restarted);

        Assert.EndsWith("<p>Call <strong>911</strong>.</p>", restarted.Pages["/page"].Html(), StringComparison.Ordinal);
        Assert.Equal(restarted.Pages["/page"].Html(), folder.Load().Pages["/page"].Html());
    }

    [Fact]
    public void DeletedFragment_ThatNoPageIncludesAnyMore_IsForgotten()
    {
        using var folder = Site(Fragment);
        var loader = folder.Loader();
        var before = loader.Load(null, Cancellation);
        loader.SaveLastGood(before);

        var after = folder.Without(FragmentFile).And("page.md", ContentFolder.Page).Load(before);
        loader.SaveLastGood(after);

        Assert.Empty(after.Places());
        Assert.False(after.IsDegraded);
        Assert.Equal(["page.md(10,1) MB3050"], folder.And("page.md", ContentFolder.Page + Include).Load().Places());
    }

    [Fact]
    public void PageThatCannotBeShown_StillShowsTheNewTextOfItsFragment()
    {
        using var folder = Site(Fragment);
        var before = folder.Load();
        var broken = folder.And("page.md", "broken").Load(before);

        var after = folder.And(FragmentFile, "Call again.\n").Load(broken);

        Assert.Equal(["/page"], after.LastGood);
        Assert.EndsWith("<p>Call again.</p>", after.Pages["/page"].Html(), StringComparison.Ordinal);
    }

    [Fact]
    public void PageWithAMisspelledFragment_KeepsItsLastGoodText()
    {
        using var folder = Site(Fragment);
        var before = folder.Load();

        var after = folder.And("page.md", ContentFolder.Page + Include.Replace("call", "cal", StringComparison.Ordinal)).Load(before);

        Assert.Equal(["page.md(10,1) MB3050"], after.Places());
        Assert.Equal(before.Pages["/page"].Html(), after.Pages["/page"].Html());
        Assert.Equal(["/page"], after.LastGood);
    }

    [Fact]
    public void NewFragment_RepairsThePageThatWaitsForIt()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + Include);
        var before = folder.Load();

        var after = folder.And(FragmentFile, Fragment).Load(before);

        Assert.Equal(["/page"], before.Unavailable);
        Assert.Empty(after.Places());
        Assert.Contains("/page", after.Pages.Keys);
    }

    [Fact]
    public void Markdown_OfAPage_HasTheTextOfItsFragments()
    {
        using var folder = Site(WithSource);

        var snapshot = folder.Load();
        var lines = snapshot.ToMarkdown(snapshot.Pages["/page"]).Select(part => part.Line);

        Assert.Equal(["Some text.", "", "## When", "", "Call.[^two]"], lines);
    }

    private static ContentFolder Site(string fragment) =>
        ContentFolder.With("page.md", ContentFolder.Page + Include).And(FragmentFile, fragment);

    /// <summary>The id and number of each citation, and whether the list of sources links back to it.</summary>
    private static IEnumerable<(string Id, int Number, bool IsFirst)> Citations(string html) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelectorAll(".cite a")
            .Select(link => (
                link.GetAttribute("href")?["#source-".Length..] ?? "",
                int.Parse(link.TextContent, System.Globalization.CultureInfo.InvariantCulture),
                link.HasAttribute("id")));
}
