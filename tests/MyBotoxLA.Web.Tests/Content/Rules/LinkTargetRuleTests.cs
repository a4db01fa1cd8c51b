using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class LinkTargetRuleTests
{
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

    /// <summary>A page beside others with a link to a page or to a heading that does not exist.</summary>
    [Theory]
    [InlineData("page.md", "/othr", "Did you mean `/other`?")]
    [InlineData("page.md", "/Contacto", "Did you mean `/contact`?")]
    [InlineData("methods/a.md", "g", "The pages on this site are /, /contact, /methods/a, /methods/page, /other.")]
    [InlineData("methods/a.md", "paje", "Did you mean `/methods/page`?")]
    [InlineData("methods/a.md", "/g", "The pages on this site are /, /contact, /methods/a, /methods/page, /other.")]
    [InlineData("page.md", "/visita", "The pages on this site are /, /contact, /methods/page, /other, /page.")]
    [InlineData("page.md", "/es/contact", "Did you mean `/es/contacto`?")]
    [InlineData("es/a.md", "/contacto", "Did you mean `/es/contacto`?")]
    [InlineData("es/a.md", "/es/other", "The pages on this site are /es, /es/a, /es/contacto, /es/visita.")]
    [InlineData("page.md", "www.fda.gov", "For another site, write `https://www.fda.gov`.")]
    [InlineData("page.md", "/other#hera", "Did you mean `/other#here`?")]
    [InlineData(
        "page.md",
        "/other#nowhere",
        "The headings on that page are #here, #section (\"如何准备\"), #section-1 (\"Что взять?\").")]
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
}
