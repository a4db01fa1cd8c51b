using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class TranslationRuleTests
{
    /// <summary>A file alongside a home page in two languages and another.md, to which /taken redirects.</summary>
    public static TheoryData<string, string, string> Files => new()
    {
        { "page.md", RuleSite.PageWith("translates: { page: inde }"), "page.md(4,21) MB5001" },
        { "page.md", RuleSite.PageWith("translates: { page: index }"), "" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsReportedAtItsPlace(string name, string text, string expected) => Assert.Equal(expected, RuleSite.Places(name, text));
}
