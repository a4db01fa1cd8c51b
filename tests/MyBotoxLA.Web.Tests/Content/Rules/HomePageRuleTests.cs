using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class HomePageRuleTests
{
    /// <summary>The days are seen from November 25, 2026.</summary>
    [Theory]
    [InlineData("index.md", "draft: true", "index.md(4,8) MB4023")]
    [InlineData("index.md", "draft: false", "")]
    [InlineData("index.md", "expires: 2026-11-20", "index.md(4,10) MB4023")]
    [InlineData("index.md", "expires: 2027-01-02", "index.md(4,10) MB4023")]
    [InlineData("index.md", "publish: 2027-01-02", "index.md(4,10) MB4023")]
    [InlineData("index.md", "publish: 2026-11-20", "")]
    [InlineData("es/index.md", "draft: true", "es/index.md(4,8) MB4023")]
    [InlineData("page.md", "draft: true", "")]
    public void HomePage_ThatIsHidden_IsReported(string file, string field, string expected)
    {
        using var folder = ContentFolder.With("es/index.md", ContentFolder.Page)
            .And("es/otra.md", ContentFolder.Page)
            .And(file, RuleSite.PageWith(field));

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Fact]
    public void HomePage_OfALanguageWithoutOtherPages_MayBeHidden()
    {
        using var folder = ContentFolder.With("es/index.md", RuleSite.PageWith("draft: true"));

        Assert.Empty(folder.Load().Places());
    }

    [Fact]
    public void Message_SaysWhatToDo()
    {
        using var folder = ContentFolder.With("index.md", RuleSite.PageWith("expires: 2027-01-02"));

        var found = Assert.Single(folder.Load().Diagnostics);

        Assert.Equal("The home page is hidden from 2027-01-02 on, but every page links to it.", found.Message);
        Assert.Equal("Delete the line `expires`. To say something for a time, use `notices` in site.yml.", found.Hint);
    }
}
