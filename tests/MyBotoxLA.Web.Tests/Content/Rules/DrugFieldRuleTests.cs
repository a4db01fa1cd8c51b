using System.Text.RegularExpressions;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class DrugFieldRuleTests
{
    private const string Warning = """
        ---
        title: Boxed warning
        description: All of it.
        names: [Botox, onabotulinumtoxinA, botulinum toxin]
        must_say: [trouble breathing]
        ---
        Call 911 if you have trouble breathing.
        """;

    private const string SpanishWarning = """
        ---
        title: Recuadro de advertencia
        description: Todo.
        names: [Bótox, toxina botulínica]
        must_say: [dificultad para respirar]
        ---
        Llame al 911 si tiene dificultad para respirar.
        """;

    [Theory]
    [InlineData("A", "B", "Botox softens lines.", "page.md(5,1) MB4006")]
    [InlineData("A", "B", "Ask about BOTOX® Cosmetic.", "page.md(5,11) MB4006")]
    [InlineData("A", "B", "It is onabotulinumtoxinA.", "page.md(5,7) MB4006")]
    [InlineData("A", "B", "It is onabotulinumtoxinA, or Botox.", "page.md(5,7) MB4006")]
    [InlineData("A", "B", "A botulinum\ntoxin product.", "page.md(5,3) MB4006")]
    [InlineData("A", "B", "**Botox** and [Botox](/).", "page.md(5,3) MB4006")]
    [InlineData("A", "B", "[About Botox](/)", "page.md(5,8) MB4006")]
    [InlineData("A", "B", "How long does\n\n- Botox's effect last?", "page.md(7,3) MB4006")]
    [InlineData("A", "B", "![A box of Botox](door.png)", "page.md(5,12) MB4006")]
    [InlineData("A", "B", ":::table Areas\n| A | B |\n|---|---|\n| Botox | 1 |\n:::", "page.md(8,3) MB4006")]
    [InlineData("A", "B", "*Bo*tox", "page.md(1,1) MB4006")]
    [InlineData("About Botox", "B", "Text.", "page.md(2,14) MB4006")]
    [InlineData("A", "All about Botox.", "Text.", "page.md(3,24) MB4006")]
    [InlineData("A", "B", "La toxina botulínica relaja.", "page.md(5,4) MB4006")]
    [InlineData("A", "B", "El bótox relaja.", "page.md(5,4) MB4006")]
    [InlineData("A", "B", "At My Botox LA Med Spa, we inject Botox.", "page.md(5,35) MB4006")]
    [InlineData("A", "B", "Text.", "")]
    [InlineData("A", "B", "Welcome to My Botox LA Med Spa.", "")]
    [InlineData("My Botox LA Med Spa", "The pages of My Botox LA Med Spa.", "Text.", "")]
    [InlineData("A", "B", "[See our page](https://example.org/botox-injections/).", "")]
    [InlineData("A", "B", "[See the treatment](/about-botox)", "")]
    [InlineData("A", "B", "Write to hello@botox.example or see https://example.org/botox.", "")]
    [InlineData("A", "B", "See www.botox.example or botox-la.com.", "")]
    [InlineData("A", "B", "The toxin relaxes muscles. Botany is a science.", "")]
    [InlineData("A", "B", "Las toxinas de las plantas.", "")]
    public void Page_WithoutTheFieldDrug_IsReportedIfItNamesTheDrug(string title, string description, string body, string expected)
    {
        using var folder = Site().And("page.md", $"---\ntitle: {title}\ndescription: {description}\n---\n{body}\n");

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Theory]
    [InlineData("drug: onabotulinumtoxina", "")]
    [InlineData("draft: true", "page.md(6,1) MB4006")]
    [InlineData("publish: 2999-01-01", "page.md(6,1) MB4006")]
    [InlineData("sources:\n  - { id: nhs, title: Botox injections }", "page.md(7,1) MB4006")]
    public void Page_ThatNamesTheDrug_IsReportedUnlessItHasTheField(string field, string expected)
    {
        var cited = field.StartsWith("sources", StringComparison.Ordinal) ? "[^nhs]" : "";
        using var folder = Site().And("page.md", $"---\ntitle: A\ndescription: B\n{field}\n---\nBotox{cited}\n");

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Theory]
    [InlineData("title: A: b\ndescription: B\ndrug: onabotulinumtoxina", "page.md(2,8) MB1012")]
    [InlineData("title: A\ndescription: B\n\tdrug: onabotulinumtoxina", "page.md(4,1) MB1013")]
    public void Page_WhoseFieldsCannotBeRead_MayHaveTheField(string fields, string expected)
    {
        using var folder = Site().And("page.md", $"---\n{fields}\n---\nBotox\n");

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Fact]
    public void Source_WithTheDrugInItsTitle_IsNotATextOfThePage()
    {
        const string Sources = "sources:\n  - { id: nhs, title: Botox injections }";
        using var folder = Site().And("page.md", $"---\ntitle: A\ndescription: B\n{Sources}\n---\nText.[^nhs]\n");

        Assert.Empty(folder.Load().Places());
    }

    [Fact]
    public void Fragment_ThatNamesTheDrug_IsReportedInThePageThatIncludesIt()
    {
        using var folder = Site().And("fragments/text.md", "Botox can spread.\n")
            .And("es/fragments/text.md", "Algo.\n")
            .And("es/page.md", "---\ntitle: A\ndescription: B\n---\n:::include text\n:::\n")
            .And("page.md", "---\ntitle: A\ndescription: B\n---\n:::include text\n:::\n");

        Assert.Equal(["page.md(1,1) MB4006"], folder.Load().Places());
    }

    [Theory]
    [InlineData("drug: onabotulinumtoxina\n", "")]
    [InlineData("", "es/p.md(5,9) MB4006")]
    [InlineData("draft: true\n", "es/p.md(6,9) MB4006")]
    public void Translation_OfAPageWithTheWarning_NeedsTheFieldToo(string field, string expected)
    {
        using var folder = Site().And("page.md", RuleSite.PageWith("drug: onabotulinumtoxina"))
            .And("es/p.md", RuleSite.PageWith($"{field}translates:\n  page: page"));

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Fact]
    public void Names_AreThoseOfTheLastGoodWarning_AfterItsFileBroke()
    {
        using var folder = Site();
        var before = folder.Load();

        folder.And("safety/onabotulinumtoxina.md", "---\ntitle\n")
            .And("page.md", RuleSite.PageWith("nav: 1").Replace("Text", "Botox", StringComparison.Ordinal));

        Assert.Contains("page.md(6,1) MB4006", folder.Load(before).Places());
    }

    [Fact]
    public void Page_ThatDidNotChange_IsReportedAfterANameIsAdded()
    {
        using var folder = Site().And("page.md", ContentFolder.Page + "\n\nAsk about Neurotoxin X.\n");
        var before = folder.Load();
        Assert.Empty(before.Places());

        folder.And("safety/onabotulinumtoxina.md", Warning.Replace("[Botox", "[Neurotoxin X", StringComparison.Ordinal));

        Assert.Equal("MB4006", Assert.Single(folder.Load(before).Diagnostics).Kind.Code);
    }

    [Theory]
    [InlineData("nav: 1", "page.md(6,1) MB4006")]
    [InlineData("drug: onabotulinumtoxina", "")]
    public void Prices_ThatNameTheDrug_NeedTheFieldOnTheirPage(string field, string expected)
    {
        const string Prices = "prices: { as_of: 2026-11-01, list: [ { product: BOTOX® Cosmetic, per: Unit, amount: 14 } ] }";
        using var folder = Site().And("site.yml", $"{ContentFolder.SiteYml}\n{Prices}\n")
            .And("page.md", RuleSite.PageWith(field).Replace("Text.", ":::prices\n:::", StringComparison.Ordinal));

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Theory]
    [InlineData("{ en: Closed on Friday., es: Cerrado el viernes. }", "")]
    [InlineData("{ en: No Botox on Friday., es: Cerrado el viernes. }", "site.yml(6,57) MB4006")]
    [InlineData("{ en: Closed on Friday., es: Sin bótox el viernes. }", "site.yml(6,57) MB4006")]
    [InlineData("{ en: No Botox on Friday., es: Sin bótox el viernes. }", "site.yml(6,57) MB4006")]
    public void Notice_OnEveryPage_NamesNoDrug(string text, string expected)
    {
        using var folder = Site()
            .And("site.yml", $"{ContentFolder.SiteYml}\n\nnotices: [ {{ from: 2026-11-20, until: 2026-12-01, text: {text} }} ]\n");

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Fact]
    public void Message_SaysWhatIsNamedAndWhatToWrite()
    {
        using var folder = Site().And("page.md", RuleSite.PageWith("nav: 1").Replace("Text", "BOTOX® Cosmetic", StringComparison.Ordinal));

        var found = Assert.Single(folder.Load().Diagnostics);

        Assert.Equal("The page says \"BOTOX\", but does not show the boxed warning of that drug.", found.Message);
        Assert.Equal(
            "Add a line `drug: onabotulinumtoxina` at the top of the page. If it is part of the clinic's name, write the name as in "
                + "site.yml: \"My Botox LA Med Spa\".",
            found.Hint);
    }

    [Fact]
    public void Message_AboutPrices_NamesTheirFile()
    {
        const string Prices = "prices: { as_of: 2026-11-01, list: [ { product: BOTOX® Cosmetic, per: Unit, amount: 14 } ] }";
        using var folder = Site().And("site.yml", $"{ContentFolder.SiteYml}\n{Prices}\n")
            .And("page.md", RuleSite.PageWith("nav: 1").Replace("Text.", ":::prices\n:::", StringComparison.Ordinal));

        var found = Assert.Single(folder.Load().Diagnostics);

        Assert.Equal("The page shows \"BOTOX\" from `prices` in site.yml, but not the boxed warning of that drug.", found.Message);
        Assert.Equal(
            "Add a line `drug: onabotulinumtoxina` at the top of the page, or delete the block with the prices.",
            found.Hint);
    }

    [Theory]
    [InlineData("phone: 213-555-0142", "Welcome to My Botox LA Med Spa.", "site.yml(2,8) MB2009")]
    [InlineData("phone: 213-555-0142", "We inject Botox.", "page.md(5,11) MB4006, site.yml(2,8) MB2009")]
    [InlineData("phone: [", "Welcome to My Botox LA Med Spa.", "site.yml(2,8) MB1014")]
    public void ClinicsOwnName_IsKnownThoughSiteYmlHasAnError(string phone, string body, string expected)
    {
        using var folder = Site().And("page.md", $"---\ntitle: A\ndescription: B\n---\n{body}\n");
        var site = ContentFolder.SiteYml.Replace("Test Clinic", "My Botox LA Med Spa", StringComparison.Ordinal);
        folder.And("site.yml", Regex.Replace(site, "phone: .*", phone));

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Fact]
    public void Message_SaysTheLongestName()
    {
        using var folder = Site().And("page.md", RuleSite.PageWith("nav: 1").Replace("Text", "Botox Cosmetic", StringComparison.Ordinal))
            .And("safety/onabotulinumtoxina.md", Warning.Replace("[Botox", "[Botox, Botox Cosmetic", StringComparison.Ordinal));

        Assert.Contains("The page says \"Botox Cosmetic\"", Assert.Single(folder.Load().Diagnostics).Message, StringComparison.Ordinal);
    }

    private static ContentFolder Site() => ContentFolder.With("index.md", ContentFolder.Page)
        .And("about-botox.md", ContentFolder.Page + "\n\n![A door](door.png)\n")
        .And("site.yml", ContentFolder.SiteYml.Replace("Test Clinic", "My Botox LA Med Spa", StringComparison.Ordinal))
        .And("safety/onabotulinumtoxina.md", Warning)
        .And("es/safety/onabotulinumtoxina.md", SpanishWarning)
        .And("door.png", Docs.DocSite.Png);
}
