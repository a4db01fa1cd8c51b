using AngleSharp.Html.Parser;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup.Blocks;

/// <summary>Pictures whose lines come from <c>figures.yml</c>.</summary>
public sealed class RiskFiguresTests
{
    private const string Register = """
        figures:
          - id: eyelid
            what: { en: "drooping eyelid, crow's feet", es: "párpado caído, patas de gallo" }
            value: 2.4
            placebo: 36.0
            unit: in 100
            source: pooled
            as_of: 2026-11-25
          - id: bruise
            what: { en: bruise at the site, es: moretón }
            value: 13.1
            unit: in 100
            source: pooled
            as_of: 2026-11-25
          - id: range
            what: { en: new injectors, es: sin experiencia }
            value: 2.5 to 5.4
            unit: in 100
            source: pooled
            as_of: 2026-11-25
          - id: dose
            what: { en: usual dose, es: dosis usual }
            value: 20
            unit: Units
            source: pooled
            as_of: 2026-11-25

        """;

    private const string Eyelid = ":::risk eyelid\n:::";
    private const string Others = "It was 13.1 in 100, or 2.5 to 5.4 in 100, after 20 Units.[^pooled]";

    [Theory]
    [InlineData(
        "page.md",
        "2.4 in 100 with the medicine: drooping eyelid, crow’s feet.⁠1|36.0 in 100 with placebo.⁠1",
        "- 2.4 in 100 with the medicine: drooping eyelid, crow's feet.[^pooled]|- 36.0 in 100 with placebo.[^pooled]")]
    [InlineData(
        "es/page.md",
        "2.4 de cada 100 con el medicamento: párpado caído, patas de gallo.⁠1|36.0 de cada 100 con placebo.⁠1",
        "- 2.4 de cada 100 con el medicamento: párpado caído, patas de gallo.[^pooled]|- 36.0 de cada 100 con placebo.[^pooled]")]
    public void Figure_OfTheRegister_IsDrawnInTheLanguageOfThePage(string file, string html, string markdown)
    {
        using var folder = Site(file, Eyelid);

        var snapshot = folder.Load();

        var page = snapshot.Pages[ContentPath.ToUrl(file)];
        var picture = new HtmlParser().ParseDocument(page.Html()).QuerySelector(".risk");
        Assert.Empty(snapshot.Places());
        Assert.Equal(html, string.Join('|', picture?.QuerySelectorAll(".risk__item p").Select(line => line.TextContent) ?? []));
        Assert.Equal(2, picture?.QuerySelectorAll("svg").Length);
        Assert.Equal(["#source-pooled", "#source-pooled"], picture?.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains(markdown, string.Join('|', snapshot.ToMarkdown(page).Select(part => part.Line)), StringComparison.Ordinal);
    }

    /// <summary>Line 12 is the first of the body.</summary>
    [Theory]
    [InlineData(":::risk eyelids\n:::", "(12,1) MB4021", "Did you mean `:::risk eyelid`?")]
    [InlineData(":::risk a-fever\n:::", "(12,1) MB4021",
        "Write the id of a figure, or begin each line below with its number: `- 3 in 100 …`.")]
    [InlineData(":::risk range\n:::", "(12,1) MB4021", "Write the figure in a sentence instead.")]
    [InlineData(":::risk dose\n:::", "(12,1) MB4021", "Write the figure in a sentence instead.")]
    [InlineData(":::risk bruise\n:::", "(12,1) MB4016",
        "Add `placebo` to \"bruise\" in figures.yml, or write the figure in a sentence instead.")]
    [InlineData(":::risk eyelid\n- 2.4 in 100 had it.[^pooled]\n- 36 in 100 with placebo.[^pooled]\n:::", "(12,9) MB3039",
        "Put them on a line of their own inside the block, or above the line `:::risk`.")]
    public void Figure_ThatCannotBeDrawn_IsReported(string body, string place, string hint)
    {
        using var folder = Site("page.md", Eyelid).And("page.md", PageOf(body));

        var found = folder.Load().Diagnostics.Where(diagnostic => diagnostic.File == "page.md").ToArray();

        Assert.Equal([$"page.md{place}"], found.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(hint, found[0].Hint);
    }

    [Fact]
    public void Source_ThatThePageLacks_IsReportedOnce()
    {
        using var folder = Site("page.md", Eyelid)
            .And("page.md", PageOf(Eyelid).Replace("id: pooled", "id: trials", StringComparison.Ordinal)
                .Replace("[^pooled]", "[^trials]", StringComparison.Ordinal));

        Assert.Equal(
            ["page.md(12,1) MB3002"],
            folder.Load().Places().Where(place => place.StartsWith("page.md(12", StringComparison.Ordinal)));
    }

    [Fact]
    public void Claim_OfAFigure_IsReportedWhereItIsShown()
    {
        using var folder = Site("page.md", Eyelid).And(
            "claims.yml",
            "en:\n  - say: [drooping]\n    why: It is a test.\n    instead: Say less.\n");

        Assert.Contains("page.md(12,1) MB4008", folder.Load().Places());
    }

    [Fact]
    public void ChangedFigure_IsOnItsPagesAndChangesTheirReviews_AndNoOther()
    {
        using var folder = Site("page.md", Eyelid).And("also.md", PageOf(":::include picture\n:::"))
            .And("fragments/picture.md", $"---\nsources: [ {{ id: pooled, title: A }} ]\n---\n{Eyelid}\n")
            .And("other.md", PageOf("Text.")).Reviewed("page.md").Reviewed("also.md").Reviewed("other.md");
        var before = folder.Load();

        var after = folder.And("figures.yml", Register.Replace("value: 2.4", "value: 2.6", StringComparison.Ordinal)).Load(before);

        Assert.Equal(["/also", "/page"], Differing(before, after));
        Assert.Contains("2.6 in 100", after.Pages["/also"].Html(), StringComparison.Ordinal);
        Assert.Equal(
            ["also.md MB4030", "page.md MB4030"],
            after.Diagnostics.Except(before.Diagnostics).Select(found => $"{found.File} {found.Kind.Code}").Distinct());
        Assert.NotEqual(before.Version, after.Version);
    }

    [Fact]
    public void BrokenRegister_KeepsItsFiguresAcrossARestart()
    {
        using var folder = Site("page.md", Eyelid);
        var good = folder.Load();
        folder.Loader().SaveLastGood(good);

        var broken = folder.And("figures.yml", "figures: [").Load(good);
        var restarted = folder.Load();

        Assert.All([broken, restarted], snapshot =>
        {
            Assert.Contains("2.4 in 100", snapshot.Pages["/page"].Html(), StringComparison.Ordinal);
            Assert.Equal(["figures.yml(1,10) MB1014"], snapshot.Places());
            Assert.True(snapshot.IsDegraded);
        });
        Assert.Equal(broken.Version, restarted.Version);
    }

    /// <summary>Only the mistake in the register is reported.</summary>
    [Fact]
    public void BrokenRegister_WithoutALastGoodVersion_HidesThePage()
    {
        using var folder = Site("page.md", Eyelid).And("figures.yml", "figures: [");

        var snapshot = folder.Load();

        Assert.Equal(["figures.yml(1,10) MB1014"], snapshot.Places());
        Assert.Equal(["/page"], snapshot.Unavailable);
    }

    [Fact]
    public void DeletedFigure_KeepsThePagesThatShowItAcrossRestarts()
    {
        using var folder = Site("page.md", Eyelid).And("also.md", PageOf(":::include picture\n:::"))
            .And("fragments/picture.md", $"---\nsources: [ {{ id: pooled, title: A }} ]\n---\n{Eyelid}\n");
        var good = folder.Load();
        folder.Loader().SaveLastGood(good);

        var deleted = folder.And("figures.yml", Register.Replace("id: eyelid", "id: eye", StringComparison.Ordinal)).Load(good);
        folder.Loader().SaveLastGood(deleted);
        var restarted = folder.Load();
        folder.Loader().SaveLastGood(restarted);
        var again = folder.Load();

        Assert.All([deleted, restarted, again], snapshot =>
        {
            Assert.Equal(["/also", "/page"], snapshot.LastGood.Order());
            Assert.Contains("2.4 in 100", snapshot.Pages["/page"].Html(), StringComparison.Ordinal);
            Assert.Contains("2.4 in 100", snapshot.Pages["/also"].Html(), StringComparison.Ordinal);
        });
    }

    /// <summary>A page in its last good version is up to date with the register all the same.</summary>
    [Fact]
    public void ChangedFigure_IsOnAPageThatIsBroken()
    {
        using var folder = Site("page.md", Eyelid);
        var good = folder.Load();
        var broken = folder.And("page.md", "broken").Load(good);

        var after = folder.And("figures.yml", Register.Replace("value: 2.4", "value: 2.6", StringComparison.Ordinal)).Load(broken);

        Assert.Contains("2.4 in 100", broken.Pages["/page"].Html(), StringComparison.Ordinal);
        Assert.Contains("2.6 in 100", after.Pages["/page"].Html(), StringComparison.Ordinal);
    }

    /// <summary>The shown pages that are other objects than before, so that they are rendered again.</summary>
    private static IEnumerable<string> Differing(ContentSnapshot before, ContentSnapshot after) => after.Pages.Values
        .Where(page => !ReferenceEquals(page, before.Pages[page.Path])).Select(page => page.Path).Order(StringComparer.Ordinal);

    private static string PageOf(string body) =>
        "---\ntitle: A\ndescription: B\ndrug: medicine\nsources:\n\n\n\n  - { id: pooled, title: A }\n---\n\n"
            + $"{body}\n\nRead more.[^pooled]\n";

    /// <summary>A site that shows every figure.</summary>
    private static ContentFolder Site(string file, string body) => ContentFolder.With("index.md", ContentFolder.Page)
        .And("safety/medicine.md", ContentFolder.Page)
        .And("es/safety/medicine.md", ContentFolder.Page)
        .And("all.md", PageOf(Others))
        .And("figures.yml", Register)
        .And(file, PageOf(body));
}
