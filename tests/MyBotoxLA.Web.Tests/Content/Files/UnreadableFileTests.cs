using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Docs;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Files;

/// <summary>A file that cannot be opened is reported, and what it says stays as it was last read.</summary>
public sealed class UnreadableFileTests
{
    private const string Claims = "en:\n  - say: [painless]\n    why: A needle can hurt.\n    instead: Write what helps.\n";

    private const string Figures = """
        figures:
          - id: headache
            what: { en: headache, es: dolor de cabeza }
            value: 7.1
            placebo: 5.5
            unit: in 100
            source: label
            as_of: 2026-11-25
        """;

    private const string Page = """
        ---
        title: A page
        description: What the page is about.
        sources: [ { id: label, title: Label } ]
        ---

        Some text.[^label]

        :::risk headache
        :::

        :::include tip
        :::
        """;

    /// <summary>What <c>claims.yml</c> reports, as long as it is known.</summary>
    private const string Claim = "index.md(6,7) MB4008";

    [Theory]
    [InlineData("claims.yml")]
    [InlineData("figures.yml")]
    [InlineData("fragments/tip.md")]
    [InlineData("page.md")]
    [InlineData("site.yml")]
    public void File_ThatCannotBeRead_StaysAsItWas_AlsoAfterARestart(string name)
    {
        using var folder = Site();
        var loader = folder.Loader();
        var before = loader.Load(null, TestContext.Current.CancellationToken);
        loader.SaveLastGood(before);
        var path = Path.Combine(folder.Root, name);

        // Another stamp, so that it is opened again.
        File.SetLastWriteTimeUtc(path, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        using var locked = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        foreach (var after in new[] { folder.Load(before), folder.Load() })
        {
            Assert.Equal(new[] { $"{name} MB1004", Claim }.Order(), after.Places().Order());
            Assert.Equal(before.Pages["/page"].Html(), after.Pages["/page"].Html());
            Assert.Equal("Test Clinic", after.Clinic?.Name);
            Assert.True(after.IsDegraded);
        }

        var found = folder.Load().Diagnostics.Single(diagnostic => diagnostic.File == name);
        Assert.Equal("The file cannot be read.", found.Message);
        Assert.Equal("Check that the file exists and that the user account that runs the site may read it.", found.Hint);
    }

    /// <summary>A link to nothing is reported as one, not as a file that cannot be read.</summary>
    [Theory]
    [InlineData("fragments/tip.md")]
    [InlineData("page.md")]
    public void File_ThatBecomesALinkToNothing_StaysAsItWas(string name)
    {
        using var folder = Site();
        var before = folder.Load();
        folder.Without(name);
        File.CreateSymbolicLink(Path.Combine(folder.Root, name), "nothing.md");

        var after = folder.Load(before);

        Assert.Equal(new[] { $"{name} MB1023", Claim }.Order(), after.Places().Order());
        Assert.Equal(before.Pages["/page"].Html(), after.Pages["/page"].Html());
        Assert.True(after.IsDegraded);
    }

    private static ContentFolder Site() => ContentFolder.With("page.md", Page)
        .And("index.md", ContentFolder.Page.Replace("Some text.", "It is painless.", StringComparison.Ordinal))
        .And("claims.yml", Claims)
        .And("figures.yml", Figures)
        .And("fragments/tip.md", "Words of a fragment.\n");
}
