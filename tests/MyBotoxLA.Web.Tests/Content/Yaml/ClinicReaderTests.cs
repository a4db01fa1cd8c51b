using MyBotoxLA.Content.Model;
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
        { "site.yml", Hours("Friday", "10:00", "14:00"), "site.yml(4,79) MB2015" },
        { "site.yml", Hours("Monday to Friday", "09:00", "17:00"), "site.yml(4,79) MB2015" },
        { "site.yml", Hours("Sunday to Tuesday", "16:59", "18:00"), "site.yml(4,79) MB2015" },
        { "site.yml", Hours("Friday to Sunday", "08:00", "09:01"), "site.yml(4,79) MB2015" },
        { "site.yml", Hours("Monday to Friday", "17:00", "18:00"), "" },
        { "site.yml", ContentFolder.SiteYml.Replace("days: Monday to Friday, ", "", StringComparison.Ordinal), "site.yml(4,10) MB2002" },
        {
            "site.yml",
            ContentFolder.SiteYml.Replace(" } ]", " }, { days: Sunday } ]", StringComparison.Ordinal),
            "site.yml(4,71) MB2002, site.yml(4,71) MB2002"
        },
        { "site.yml", Hours("Monday", "07:00", "08:00"), "" },
        { "site.yml", Hours("Sunday", "10:00", "10:00"), "site.yml(4,111) MB2009" },
        { "site.yml", Hours("Monday to Wednesday to Friday", "18:00", "19:00"), "site.yml(4,79) MB2009" },
        { "site.yml", Hours("Saturday to", "18:00", "19:00"), "site.yml(4,79) MB2009" },
        { "site.yml", Hours("Saturday to Sunday", "10:00", "14:00"), "" },
        { "site.yml", Hours("Saturday  to  Sunday", "10:00", "14:00"), "" },
        { "site.yml", ContentFolder.SiteYml + "\n---\n", "" },
        { "site.yml", "---\n" + ContentFolder.SiteYml + "\n---\n# The end\n", "" },
        { "site.yml", ContentFolder.SiteYml + "\n...\n", "" },
        { "site.yml", ContentFolder.SiteYml + "\n---\nsample: true\n", "site.yml(5,1) MB1014" },
        { "site.yml", ContentFolder.SiteYml.Replace("Clinic", "&amp; Clinic", StringComparison.Ordinal), "site.yml(1,12) MB2012" },
        {
            "site.yml",
            ContentFolder.SiteYml.Replace("1 Test Street", "1 Test Street, Suite 2", StringComparison.Ordinal),
            "site.yml(3,20) MB1012"
        },
        { "site.yml", ContentFolder.SiteYml.Replace("name: Test", "name: Test: the", StringComparison.Ordinal), "site.yml(1,7) MB1012" },
    };

    /// <summary>The clinic, open on weekdays from 09:00 to 17:00, with one entry more.</summary>
    private static string Hours(string days, string opens, string closes) => ContentFolder.SiteYml.Replace(
        " } ]",
        $" }}, {{ days: {days}, opens: \"{opens}\", closes: \"{closes}\" }} ]",
        StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsReportedAtItsPlace(string name, string text, string expected) => Assert.Equal(expected, RuleSite.Places(name, text));
}
