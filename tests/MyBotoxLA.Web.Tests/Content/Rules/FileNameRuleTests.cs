using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class FileNameRuleTests
{
    /// <summary>A file alongside a home page in two languages and another.md, to which /taken redirects.</summary>
    public static TheoryData<string, string, string> Files => new()
    {
        { "About Us.md", ContentFolder.Page, "About Us.md MB1019" },
        { "señales.md", ContentFolder.Page, "señales.md MB1019" },
        { "a_b.md", ContentFolder.Page, "a_b.md MB1019" },
        { "Index.md", ContentFolder.Page, "Index.md MB1020" },
        { "es.md", ContentFolder.Page, "es/index.md MB1020" },
        { "health.md", ContentFolder.Page, "health.md MB1019" },
        { "assets/a.md", ContentFolder.Page, "assets/a.md MB1019" },
        { "gallery.md", ContentFolder.Page, "" },
        { "error.md", ContentFolder.Page, "" },
        { "a.MD", ContentFolder.Page, "a.MD MB1019" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsReportedAtItsPlace(string name, string text, string expected) => Assert.Equal(expected, RuleSite.Places(name, text));
}
