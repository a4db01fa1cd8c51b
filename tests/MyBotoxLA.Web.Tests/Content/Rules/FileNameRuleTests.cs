using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class FileNameRuleTests
{
    private const string Copied =
        "It looks like a copy of visit.md. Delete one of the two, or rename this one, and give it a title of its own.";

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
        { "404.md", ContentFolder.Page, "404.md MB1019" },
        { "404/index.md", ContentFolder.Page, "404/index.md MB1019" },
        { "es/404.md", ContentFolder.Page, "es/404.md MB1019" },
        { "blog/404.md", ContentFolder.Page, "blog/404.md MB1019" },
        { "index/index.md", ContentFolder.Page, "index/index.md MB1019" },
        { "es/index/index.md", ContentFolder.Page, "es/index/index.md MB1019" },
        { "404/first.md", ContentFolder.Page, "" },
        { "page-404.md", ContentFolder.Page, "" },
        { "not-found.md", ContentFolder.Page, "" },
        { "index/first.md", ContentFolder.Page, "" },
        { "an-index.md", ContentFolder.Page, "" },
        { "500.md", ContentFolder.Page, "" },
        { "a.MD", ContentFolder.Page, "a.MD MB1019" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsReportedAtItsPlace(string name, string text, string expected) => Assert.Equal(expected, RuleSite.Places(name, text));

    [Theory]
    [InlineData("visit (1).md", Copied)]
    [InlineData("visit(2).md", Copied)]
    [InlineData("visit - Copy.md", Copied)]
    [InlineData("visit copy 2.md", Copied)]
    [InlineData("other (1).md", "Rename the file to other-1.md: use only lowercase letters, digits, and hyphens.")]
    public void File_NamedAsACopy_IsNotSaidToBeAPage(string name, string hint)
    {
        using var folder = ContentFolder.With("visit.md", ContentFolder.Page).And(name, ContentFolder.Page);

        Assert.Equal(hint, Assert.Single(folder.Load().Diagnostics).Hint);
    }
}
