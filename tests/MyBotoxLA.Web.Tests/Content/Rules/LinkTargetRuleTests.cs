using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class LinkTargetRuleTests
{
    [Fact]
    public void Link_ToASourceOfAnotherPage_IsRight()
    {
        const string Sources = "sources: [ { id: label, title: The label } ]";

        Assert.Equal("", RuleSite.PlacesOf(
            ("cites.md", RuleSite.PageWith(Sources).Replace("Text.", "Text.[^label]", StringComparison.Ordinal)),
            ("page.md", ContentFolder.Page + "\n\n[a](/cites#source-label) [b](/cites#cite-label)\n")));
    }

    [Theory]
    [InlineData("[a](/nothing)", "(5,1) MB3008")]
    [InlineData("[a](/othr)", "(5,1) MB3008")]
    [InlineData("[a](/other)", "")]
    [InlineData("[a](other)", "")]
    [InlineData("[a](other.md)", "")]
    [InlineData("[a](./other)", "")]
    [InlineData("[a](/other/)", "")]
    [InlineData("[a](/other.md)", "")]
    [InlineData("[a](/other.md#here)", "")]
    [InlineData("[a](/other?x=y)", "")]
    [InlineData("[a](/other#here)", "")]
    [InlineData("[a](/other#there)", "(5,1) MB3009")]
    [InlineData("[a](/other#source-label)", "(5,1) MB3009")]
    [InlineData("[a](#nowhere)", "(5,1) MB3009")]
    [InlineData("[a](www.fda.gov)", "(5,1) MB3008")]
    [InlineData("[a](#title)", "")]
    [InlineData("## ¿Qué?\n\n[a](#que)", "")]
    [InlineData("[a](../secret)", "(5,1) MB3010")]
    [InlineData("[a](/../../etc/passwd)", "(5,1) MB3010")]
    [InlineData("[a](/draft)", "(5,1) MB3025")]
    [InlineData("[a](/sitemap.xml)", "")]
    [InlineData("[a](https://example.org/nothing)", "")]
    [InlineData("[a](/notes:first)", "(5,1) MB3008")]
    [InlineData("[a](/other/notes:first#x)", "(5,1) MB3008")]
    [InlineData("[a](./notes:first)", "(5,1) MB3008")]
    [InlineData("[a](?x=a:b)", "")]
    [InlineData("[a](#a:b)", "(5,1) MB3009")]
    [InlineData("[a](/other?x=a:b)", "")]
    [InlineData("[a](notes:first)", "(5,1) MB3001")]
    [InlineData("[a](https://)", "(5,1) MB3043")]
    [InlineData("[a](http://)", "(5,1) MB3043")]
    [InlineData("[a](HTTPS://)", "(5,1) MB3043")]
    [InlineData("[a](https:)", "(5,1) MB3043")]
    [InlineData("[a](https:///page)", "(5,1) MB3043")]
    [InlineData("[a](https:evil)", "(5,1) MB3043")]
    [InlineData("[a](HTTP:evil.example)", "(5,1) MB3043")]
    [InlineData("[a](https:/evil.example/page)", "(5,1) MB3043")]
    [InlineData("[a](https:\\evil.example)", "(5,1) MB3043")]
    [InlineData("[a](https://?a=b)", "(5,1) MB3043")]
    [InlineData("[a](https://.)", "(5,1) MB3043")]
    [InlineData("[a](tel:)", "(5,1) MB3043")]
    [InlineData("[a](tel:+)", "(5,1) MB3043")]
    [InlineData("[a](mailto:)", "(5,1) MB3043")]
    [InlineData("[a](mailto:hello)", "(5,1) MB3043")]
    [InlineData("[a](mailto:@example.com)", "(5,1) MB3043")]
    [InlineData("Please <tel:> us.", "(5,8) MB3043")]
    [InlineData("[a]()", "(5,1) MB3043")]
    [InlineData("[a](<>)", "(5,1) MB3043")]
    [InlineData("[a](tel:911)", "")]
    [InlineData("[a](tel:+1-213-555-0142)", "")]
    [InlineData("[a](mailto:hello@example.com?subject=Visit)", "")]
    [InlineData("[a](mailto:?subject=Visit)", "")]
    [InlineData("[a](https://www.fda.gov)", "")]
    [InlineData("[a](https://münchen.example/x)", "")]
    [InlineData("<https://www.fda.gov> or <hello@example.com>", "")]
    [InlineData("[a](\\other)", "")]
    [InlineData("[a](\\other#here)", "")]
    [InlineData("[a](.\\other.md)", "")]
    [InlineData("[a](\\nothing)", "(5,1) MB3008")]
    [InlineData("[a](\\\\\\\\evil.example)", "(5,1) MB3001")]
    [InlineData("[a](/\\\\evil.example)", "(5,1) MB3001")]
    [InlineData("[a](..\\secret)", "(5,1) MB3010")]
    [InlineData(":::table T\n| [a](/nothing) |\n|---|\n| ![b](/no.png) |\n:::", "(6,3) MB3008, (8,3) MB3005")]
    public void Body_IsReportedAtItsPlace(string body, string expected) => Assert.Equal(expected, RuleSite.Places(body));

    [Theory]
    [InlineData("", "page.md(5,1) MB3008")]
    [InlineData("\nsecurity: { contact: \"https://clinic.example/security\", expires: 2027-06-30 }", "")]
    public void LinkToSecurityText_IsRightWhileTheClinicNamesAContact(string security, string expected)
    {
        using var folder = ContentFolder.With("page.md", "---\ntitle: A\ndescription: B\n---\n[a](/.well-known/security.txt)")
            .And("site.yml", ContentFolder.SiteYml + security);

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    private const string RenamedG =
        "If the page was renamed, write `redirect_from: [/methods/g]` at the top of the renamed page.";

    private const string RenamedTopG = "If the page was renamed, write `redirect_from: [/g]` at the top of the renamed page.";

    /// <summary>A page beside others with a link to a page or to a heading that does not exist.</summary>
    [Theory]
    [InlineData(
        "page.md",
        "/othr",
        "Did you mean `/other`? If the page was renamed, write `redirect_from: [/othr]` at the top of other.md.")]
    [InlineData("page.md", "/Contacto", "Did you mean `/contact`?")]
    [InlineData("methods/a.md", "g", "The pages on this site are /, /contact, /methods/a, /methods/page, /other. " + RenamedG)]
    [InlineData(
        "methods/a.md",
        "paje",
        "Did you mean `/methods/page`? If the page was renamed, write `redirect_from: [/methods/paje]` at the top of methods/page.md.")]
    [InlineData("methods/a.md", "/g", "The pages on this site are /, /contact, /methods/a, /methods/page, /other. " + RenamedTopG)]
    [InlineData(
        "page.md",
        "/visita",
        "The pages on this site are /, /contact, /methods/page, /other, /page. "
            + "If the page was renamed, write `redirect_from: [/visita]` at the top of the renamed page.")]
    [InlineData("page.md", "/visita.pdf", "The pages on this site are /, /contact, /methods/page, /other, /page.")]
    [InlineData(
        "page.md",
        "/es/contact",
        "Did you mean `/es/contacto`? If the page was renamed, write `redirect_from: [/es/contact]` at the top of es/contacto.md.")]
    [InlineData("es/a.md", "/contacto", "Did you mean `/es/contacto`?")]
    [InlineData(
        "es/a.md",
        "/es/other",
        "The pages on this site are /es, /es/a, /es/contacto, /es/visita. "
            + "If the page was renamed, write `redirect_from: [/es/other]` at the top of the renamed page.")]
    [InlineData("page.md", "www.fda.gov", "For another site, write `https://www.fda.gov`.")]
    [InlineData("page.md", "search.dca.ca.gov", "For another site, write `https://search.dca.ca.gov`.")]
    [InlineData("page.md", "forms.google.com/abc?d", "For another site, write `https://forms.google.com/abc?d`.")]
    [InlineData("page.md", "310-555-7788", "For a phone number, write `tel:` and the country code: `tel:+1-310-555-7788`.")]
    [InlineData("page.md", "310-5557", "For a phone number, write `tel:` and the country code, for example `tel:+1-213-555-0142`.")]
    [InlineData(
        "page.md",
        "2026-11-25-news",
        "The pages on this site are /, /contact, /methods/page, /other, /page. "
            + "If the page was renamed, write `redirect_from: [/2026-11-25-news]` at the top of the renamed page.")]
    [InlineData("page.md", "/other#hera", "Did you mean `/other#here`?")]
    [InlineData(
        "page.md",
        "/other#nowhere",
        "The headings on that page are #here, #section (\"如何准备\"), #section-1 (\"Что взять?\"). "
            + "If you renamed the heading, write `{#nowhere}` after its new words.")]
    [InlineData(
        "page.md",
        "/other#что-взять",
        "Give that heading a name, `## Что взять? {#name}`, and link to it: `/other#name`.")]
    [InlineData("page.md", "/contact#x", "That page has no headings to link to; link to the page itself: `/contact`.")]
    public void Hint_NamesWhatIsMeant(string file, string url, string hint)
    {
        using var folder = ContentFolder.With("other.md", ContentFolder.Page + "\n\n## Here\n\n## 如何准备\n\n## Что взять?\n")
            .And("contact.md", ContentFolder.Page)
            .And("methods/page.md", ContentFolder.Page)
            .And("es/index.md", ContentFolder.Page)
            .And("es/contacto.md", ContentFolder.Page)
            .And("es/visita.md", ContentFolder.Page)
            .And(file, $"---\ntitle: A\ndescription: B\n---\n[a]({url})\n");

        Assert.Equal(hint, Assert.Single(folder.Load().Diagnostics).Hint);
    }

    [Theory]
    [InlineData("#hera", "Did you mean `#here`?")]
    [InlineData("?from=menu#hera", "Did you mean `#here`?")]
    [InlineData("/page#hera", "Did you mean `/page#here`?")]
    public void Hint_OnTheSamePage_IsWrittenAsTheLinkIs(string url, string hint)
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n## Here\n\n[a]({url})\n");

        Assert.Equal(hint, Assert.Single(folder.Load().Diagnostics).Hint);
    }

    /// <summary>
    /// The only page without a Spanish translation has the new name: the other links say nothing. With a second such page, it is not known
    /// which one was renamed. Without a link to it, the name of the original may be misspelled.
    /// </summary>
    [Theory]
    [InlineData("", "[a](/price-list)", "es/precios.md(4,21) MB5001")]
    [InlineData("second.md", "[a](/price-list)", "a.md(5,1) MB3008, es/precios.md(4,21) MB5001, index.md(8,1) MB3008")]
    [InlineData("", "", "es/precios.md(4,21) MB5001")]
    public void RenamedPage_IsReportedOnceIfItIsKnownWhichItIs(string other, string link, string expected)
    {
        using var folder = Renamed(link);
        if (other.Length > 0)
        {
            folder.And(other, ContentFolder.Page);
        }

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Fact]
    public void RenamedPage_MessageSaysWhatToDo()
    {
        using var folder = Renamed("[a](/price-list)");

        var before = folder.Load();
        var found = Assert.Single(before.Diagnostics);
        folder.And("prices.md", RuleSite.PageWith("redirect_from: [/price-list]"));
        folder.And("es/precios.md", RuleSite.PageWith("translates: { page: prices }"));

        Assert.Equal(
            "It seems that price-list.md, which this page translates, was renamed to prices.md: links go to /price-list, and there is no "
                + "such page.",
            found.Message);
        Assert.Equal(
            "Write `redirect_from: [/price-list]` at the top of prices.md, and `page: prices` here. "
                + "If you deleted price-list.md, delete this page too.",
            found.Hint);
        Assert.Empty(folder.Load(before).Places());
    }

    /// <summary>What is reused from the load before must not hide the links.</summary>
    [Fact]
    public void RenamedPage_ThatIsDeletedThen_IsReportedAtEveryLink()
    {
        using var folder = Renamed("[a](/price-list)");
        var before = folder.Load();

        folder.And("es/precios.md", ContentFolder.Page);

        Assert.Equal(["a.md(5,1) MB3008", "index.md(8,1) MB3008"], folder.Load(before).Places());
    }

    private static ContentFolder Renamed(string link) => ContentFolder.With("prices.md", ContentFolder.Page)
        .And("index.md", ContentFolder.Page + $"\n\n{link}\n")
        .And("a.md", $"---\ntitle: A\ndescription: B\n---\n{link}\n")
        .And("es/index.md", RuleSite.PageWith("translates: { page: index }"))
        .And("es/a.md", RuleSite.PageWith("translates: { page: a }"))
        .And("es/precios.md", RuleSite.PageWith("translates: { page: price-list }"));
}
