using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Assembly;

/// <summary><c>figures.yml</c> and <c>claims.yml</c> with a mistake say what they said before.</summary>
public sealed class DataFileStateTests
{
    private const string Figures =
        "figures: [ { id: a, what: { en: pain, es: dolor }, value: 7.1, placebo: 5.5, unit: in 100, source: label, as_of: 2026-11-25 } ]\n";

    private const string Claims = "en: [ { say: [painless], why: A needle can hurt., instead: Write what helps. } ]\n";

    /// <summary>A claim of the home page, which is reported as long as the claims are known.</summary>
    private const string Claim = "index.md(6,7) MB4008";

    [Theory]
    [InlineData("figures.yml", "<<<<<<< HEAD\n" + Figures, "figures.yml(1,1) MB1018", true)]
    [InlineData("claims.yml", "<<<<<<< HEAD\n" + Claims, "claims.yml(1,1) MB1018", false)]
    [InlineData("figures.yml", "\uFEFF" + Figures + "  x: [", "figures.yml(1,1) MB1008, figures.yml(2,6) MB1014", true)]
    [InlineData("figures.yml", "\uFEFF" + Figures, "figures.yml(1,1) MB1008", false)]
    [InlineData("claims.yml", "\uFEFF" + Claims, "claims.yml(1,1) MB1008", false)]
    public void File_WithAMistake_SaysWhatItSaidBefore(string name, string text, string places, bool isDegraded)
    {
        using var folder = Site();
        var loader = folder.Loader();
        var before = loader.Load(null, TestContext.Current.CancellationToken);
        loader.SaveLastGood(before);
        folder.And(name, text);

        foreach (var after in new[] { folder.Load(before), folder.Load() })
        {
            Assert.Equal($"{places}, {Claim}", string.Join(", ", after.Places()));
            Assert.Equal(before.Pages["/page"].Html(), after.Pages["/page"].Html());
            Assert.Equal(isDegraded, after.IsDegraded);
        }
    }

    [Fact]
    public void File_ThatIsCorrected_IsRead()
    {
        using var folder = Site();
        var broken = folder.And("figures.yml", "figures: [").And("claims.yml", "en: [").Load(folder.Load());

        var corrected = folder.And("figures.yml", Figures.Replace("7.1", "8.2", StringComparison.Ordinal))
            .And("claims.yml", Claims.Replace("painless", "harmless", StringComparison.Ordinal))
            .Load(broken);

        Assert.Empty(corrected.Places());
        Assert.Contains("8.2", corrected.Pages["/page"].Html(), StringComparison.Ordinal);
        Assert.False(corrected.IsDegraded);
    }

    [Fact]
    public void Claims_ThatAreDeleted_AreForgotten()
    {
        using var folder = Site();
        var before = folder.Load();

        Assert.Equal([Claim], before.Places());
        Assert.Empty(folder.Without("claims.yml").Load(before).Places());
    }

    private static ContentFolder Site() => ContentFolder
        .With(
            "page.md",
            "---\ntitle: A page\ndescription: About it.\nsources: [ { id: label, title: Label } ]\n---\n\n"
                + "Text.[^label]\n\n:::risk a\n:::\n")
        .And("index.md", ContentFolder.Page.Replace("Some text.", "It is painless.", StringComparison.Ordinal))
        .And("figures.yml", Figures)
        .And("claims.yml", Claims);
}
