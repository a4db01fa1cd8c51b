using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Assembly;

/// <summary>A link is checked again when the page that it leads to has other anchors, although its own page is the same.</summary>
public sealed class LinkDiagnosticsTests
{
    private const string Source = "sources: [ { id: label, title: A source, url: \"https://example.org/\" } ]";

    [Theory]
    [InlineData("[B](/b#named)", "## Named {#named}", "## Named {#other}", "The headings on that page are #other.")]
    [InlineData("[B](/b#нет)", "## Что это?", "## Как это?", "The headings on that page are #section (\"Как это?\").")]
    [InlineData("[B](/b#cite-label)", "## Named\n\nA fact.[^label]", "## Named\n\nA fact.", "The headings on that page are #named.")]
    public void Target_WithOtherAnchors_HasTheMessageOfAFreshLoad(string link, string before, string after, string hint)
    {
        using var folder = ContentFolder.With("a.md", $"{ContentFolder.Page}\n\n{link}").And("b.md", Target(before));
        var loaded = folder.Load();

        folder.And("b.md", Target(after));
        var reloaded = folder.Load(loaded);

        Assert.Same(loaded.Pages["/a"], reloaded.Pages["/a"]);
        Assert.Equal(hint, Assert.Single(reloaded.Diagnostics, found => found.File == "a.md").Hint);
        Assert.Equal(folder.Load().Diagnostics, reloaded.Diagnostics);
    }

    private static string Target(string body) =>
        $"{ContentFolder.Page.Replace("title:", Source + "\ntitle:", StringComparison.Ordinal)}\n\n{body}";
}
