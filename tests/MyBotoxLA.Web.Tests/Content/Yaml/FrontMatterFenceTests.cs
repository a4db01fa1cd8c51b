using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Yaml;

public sealed class FrontMatterFenceTests
{
    public static TheoryData<string, string, string> UnusableFiles => new()
    {
        { "no front matter", "Some text.", "(1,1) MB1009" },
        { "empty file", "", "(1,1) MB1009" },
        { "blank line above", "\n---\ntitle: A\ndescription: B\n---\n", "(1,1) MB1010" },
        { "text above", "Hello\n---\ntitle: A\ndescription: B\n---\n", "(1,1) MB1010" },
        { "not closed", "---\ntitle: A\ndescription: B\n", "(1,1) MB1011" },
        { "not closed before the text", "---\ntitle: A\ndescription: B\n\n## Heading\n\n---\n", "(1,1) MB1011" },
        { "four hyphens", "----\ntitle: A\ndescription: B\n---\n", "(1,1) MB1009" },
    };

    [Theory]
    [MemberData(nameof(UnusableFiles))]
    public void Page_ThatCannotBeShown_IsReportedAtItsPlace(string name, string file, string expected) =>
        RuleSite.AssertUnavailable(name, file, expected);
}
