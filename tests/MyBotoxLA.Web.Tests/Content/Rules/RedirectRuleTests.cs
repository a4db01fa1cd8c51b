using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class RedirectRuleTests
{
    /// <summary>A file alongside a home page in two languages and another.md, to which /taken redirects.</summary>
    public static TheoryData<string, string, string> Files => new()
    {
        { "page.md", RuleSite.PageWith("redirect_from: [/old]"), "" },
        { "page.md", RuleSite.PageWith("redirect_from: [old]"), "page.md(4,17) MB3024" },
        { "page.md", RuleSite.PageWith("redirect_from: [\"//evil.example\"]"), "page.md(4,17) MB3024" },
        { "page.md", RuleSite.PageWith("redirect_from: [/page]"), "page.md(4,17) MB3026" },
        { "page.md", RuleSite.PageWith("redirect_from: [/]"), "page.md(4,17) MB3026" },
        { "page.md", RuleSite.PageWith("redirect_from: [/taken]"), "page.md(4,17) MB3027" },
        { "page.md", RuleSite.PageWith("redirect_from: [/x, /x]"), "page.md(4,21) MB3027" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsReportedAtItsPlace(string name, string text, string expected) => Assert.Equal(expected, RuleSite.Places(name, text));
}
