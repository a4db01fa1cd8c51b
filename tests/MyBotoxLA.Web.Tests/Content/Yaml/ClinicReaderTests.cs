using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Yaml;

public sealed class ClinicReaderTests
{
    /// <summary>A file alongside a home page in two languages and another.md, to which /taken redirects.</summary>
    public static TheoryData<string, string, string> Files => new()
    {
        { "site.yml", "name: A\n", "site.yml(1,1) MB2002, site.yml(1,1) MB2002, site.yml(1,1) MB2002" },
        { "site.yml", ContentFolder.SiteYml + "\nfax: none\n", "site.yml(5,1) MB2001" },
        { "site.yml", ContentFolder.SiteYml.Replace("Monday to", "Mondy to", StringComparison.Ordinal), "site.yml(4,18) MB2009" },
        { "site.yml", ContentFolder.SiteYml.Replace("17:00", "08:00", StringComparison.Ordinal), "site.yml(4,60) MB2009" },
        { "site.yml", ContentFolder.SiteYml.Replace("name: Test", "name: Test: the", StringComparison.Ordinal), "site.yml(1,7) MB1012" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsReportedAtItsPlace(string name, string text, string expected) => Assert.Equal(expected, RuleSite.Places(name, text));
}
