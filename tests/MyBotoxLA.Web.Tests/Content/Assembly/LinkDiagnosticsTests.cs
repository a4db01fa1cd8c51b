using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Assembly;

/// <summary>A link is checked again when the page that it leads to has other anchors, although its own page is the same.</summary>
public sealed class LinkDiagnosticsTests
{
    private const string Source = "sources: [ { id: label, title: A source, url: \"https://example.org/\" } ]";

    [Theory]
    [InlineData(
        "[B](/b#named)",
        "## Named {#named}",
        "## Named {#other}",
        "The headings on that page are #other. If you renamed the heading, write `{#named}` after its new words.")]
    [InlineData("[B](/b#нет)", "## Что это?", "## Как это?", "The headings on that page are #section (\"Как это?\").")]
    [InlineData("[B](/b#cite-label)", "## Named\n\nA fact.[^label]", "## Named\n\nA fact.", "The headings on that page are #named.")]
    public void Target_WithOtherAnchors_HasTheMessageOfAFreshLoad(string link, string before, string after, string hint)
    {
        using var folder = ContentFolder.With("a.md", $"{ContentFolder.Page}\n\n[Home](/) {link}").And("b.md", Target(before));
        var loaded = folder.Load();

        folder.And("b.md", Target(after));
        var reloaded = folder.Load(loaded);

        Assert.Same(loaded.Pages["/a"], reloaded.Pages["/a"]);
        Assert.Equal(hint, Assert.Single(reloaded.Diagnostics, found => found.File == "a.md").Hint);
        Assert.Equal(folder.Load().Diagnostics, reloaded.Diagnostics);
    }

    /// <summary>The heading may be in the fragment. It is not, which is reported as soon as the fragment is there.</summary>
    [Fact]
    public void Link_ToAPageWithoutItsFragment_IsCheckedWhenTheFragmentIsThere()
    {
        using var folder = ContentFolder.With("a.md", $"{ContentFolder.Page}\n\n[B](/b#named)")
            .And("b.md", ContentFolder.Page);
        var loaded = folder.Load();

        var missing = folder.And("b.md", ContentFolder.Page + "\n\n[The part](#named)\n\n:::include part\n:::\n").Load(loaded);
        var present = folder.And("fragments/part.md", "Text.\n").Load(missing);
        var right = folder.And("fragments/part.md", "## Named\n").Load(present);

        Assert.Equal(["b.md(10,1) MB3050"], missing.Places());
        Assert.Equal(["a.md(8,1) MB3009", "b.md(8,1) MB3009"], present.Places());
        Assert.Empty(right.Places());
        Assert.Equal(["b.md(10,1) MB3050"], folder.Without("fragments/part.md").Load().Places());
    }

    [Fact]
    public void Link_ToAnOldAddressThatIsGone_IsReported()
    {
        using var folder = ContentFolder.With("a.md", $"{ContentFolder.Page}\n\n[B](/second)")
            .And("b.md", RuleSite.PageWith("redirect_from: [/first, /second]"));
        var loaded = folder.Load();

        var reloaded = folder.And("b.md", RuleSite.PageWith("redirect_from: [/first, /third]")).Load(loaded);

        Assert.Empty(loaded.Places());
        Assert.Equal(["a.md(8,1) MB3008"], reloaded.Places());
    }

    [Theory]
    [InlineData("/door.png", "nav: 1")]
    [InlineData("/page", "nav: 1")]
    [InlineData("/page", "draft: true")]
    [InlineData("/page", "expires: 2020-01-01")]
    public void Link_IsCheckedWhenWhatItLeadsToIsGone(string address, string field)
    {
        using var folder = ContentFolder.With("a.md", $"{ContentFolder.Page}\n\n[B]({address})")
            .And("page.md", RuleSite.PageWith(field))
            .And("door.png", SamplePictures.Png);
        var loaded = folder.Load();

        var reloaded = folder.Without("page.md").Without("door.png").Load(loaded);

        Assert.Equal(folder.Load().Diagnostics, reloaded.Diagnostics);
    }

    [Fact]
    public void Link_ToTheSecurityContact_IsCheckedWhenThereIsOne()
    {
        using var folder = ContentFolder.With("a.md", $"{ContentFolder.Page}\n\n[Report it](/.well-known/security.txt)");
        var loaded = folder.Load();

        var security = "security: { contact: \"mailto:security@example.com\", expires: 2027-06-01 }";
        var reloaded = folder.And("site.yml", $"{ContentFolder.SiteYml}\n{security}\n").Load(loaded);

        Assert.Equal(["a.md(8,1) MB3008"], loaded.Places());
        Assert.Empty(reloaded.Places());
    }

    private static string Target(string body) =>
        $"{ContentFolder.Page.Replace("title:", Source + "\ntitle:", StringComparison.Ordinal)}\n\n{body}";
}
