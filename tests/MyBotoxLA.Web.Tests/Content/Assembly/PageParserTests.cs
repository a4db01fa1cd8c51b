using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Assembly;

public sealed class PageParserTests
{
    /// <summary>A file alongside a home page in two languages and another.md, to which /taken redirects.</summary>
    public static TheoryData<string, string, string> Files => new()
    {
        { "another.md", RuleSite.PageWith("nav: first\nredirect_from: [/taken]") + "\n[a](/another#nowhere)\n", "another.md(4,6) MB2005, another.md(9,1) MB3009" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsReportedAtItsPlace(string name, string text, string expected) => Assert.Equal(expected, RuleSite.Places(name, text));

    public static TheoryData<string, string, string> UnusableFiles => new()
    {
        { "faults of text below faulty fields", "---\ntitle:A\n---\n[a](/nowhere).[^x]\n", "(2,1) MB1016, (4,1) MB3008" },
        { "every fault in one run", "---\nauthor: C\nnav: first\nupdated: soon\n---\n[a](/nowhere) <b>\n", "(1,1) MB2002, (1,1) MB2002, (2,1) MB2001, (3,6) MB2005, (4,10) MB2003, (6,1) MB3008, (6,15) MB3013" },
    };

    [Theory]
    [MemberData(nameof(UnusableFiles))]
    public void Page_ThatCannotBeShown_IsReportedAtItsPlace(string name, string file, string expected) =>
        RuleSite.AssertUnavailable(name, file, expected);

    [Fact]
    public void UncitedSource_IsAWarning()
    {
        using var folder = ContentFolder.With(
            "page.md",
            "---\ntitle: A\ndescription: B\nsources:\n  - { id: one, title: One }\n---\nText.");

        Assert.Equal(["page.md(5,3) MB3003"], folder.Load().Places());
    }
}
