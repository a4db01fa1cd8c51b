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
}
