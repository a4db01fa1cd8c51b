using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Tests.Docs;
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
        { "page.md", RuleSite.PageWith("redirect_from: [/se%C3%B1al, /señal]"), "page.md(4,30) MB3027" },
        { "page.md", RuleSite.PageWith("redirect_from: [/%70age]"), "page.md(4,17) MB3026" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsReportedAtItsPlace(string name, string text, string expected) => Assert.Equal(expected, RuleSite.Places(name, text));

    [Theory]
    [InlineData("/botox-facts.html")]
    [InlineData("/Old_Page.aspx")]
    [InlineData("/blog/2019/01/what-is-botox")]
    [InlineData("/old/")]
    [InlineData("/a.b~c")]
    [InlineData("/faq.php")]
    [InlineData("/es/señales-viejas")]
    [InlineData("/es/se%C3%B1ales")]
    [InlineData("/se%c3%b1ales")]
    [InlineData("/old%20page")]
    [InlineData("/visit;id=7")]
    [InlineData("/wiki/Help:Contents")]
    [InlineData("/botox-(facts)")]
    [InlineData("/a+b")]
    [InlineData("/what's-new")]
    [InlineData("/100%25-safe")]
    [InlineData("/cost-$5-off")]
    [InlineData("/@clinic")]
    [InlineData("/a,b")]
    [InlineData("/a&b=c")]
    [InlineData("/say-%22hi%22")]
    [InlineData("/page.html")]
    [InlineData("/page/")]
    [InlineData("/images/old-flyer.png")]
    [InlineData("/404-old")]
    public void OldAddress_ThatSitesHave_IsRight(string old) => Assert.Equal("", PlaceOf(old));

    [Theory]
    [InlineData("/blog/*", "MB3024")]
    [InlineData("/*", "MB3024")]
    [InlineData("*/old", "MB3024")]
    [InlineData("/p/:id", "MB3024")]
    [InlineData("/:year/:month", "MB3024")]
    [InlineData("/p/{id}", "MB3024")]
    [InlineData("/p/<id>", "MB3024")]
    [InlineData("/p/[id]", "MB3024")]
    [InlineData("/blog/(.*)", "MB3024")]
    [InlineData("^/old$", "MB3024")]
    [InlineData("/old$", "MB3024")]
    [InlineData("/blog/.+", "MB3024")]
    [InlineData("/p/\\d+", "MB3024")]
    [InlineData("/a|/b", "MB3024")]
    [InlineData("/visit{old", "MB3024")]
    [InlineData("/old?id=7", "MB3024")]
    [InlineData("/old#part", "MB3024")]
    [InlineData("/old page", "MB3024")]
    [InlineData("/old /older", "MB3024")]
    [InlineData("/old\\page", "MB3024")]
    [InlineData("/a//b", "MB3024")]
    [InlineData("/a/../b", "MB3024")]
    [InlineData("/./a", "MB3024")]
    [InlineData("/100%", "MB3024")]
    [InlineData("/a%zz", "MB3024")]
    [InlineData("/a%FF", "MB3024")]
    [InlineData("/a%00", "MB3024")]
    [InlineData("/a%2Fb", "MB3024")]
    [InlineData("https://example.com/old", "MB3024")]
    [InlineData("/another.html", "MB3026")]
    [InlineData("/another/", "MB3026")]
    [InlineData("/index.html", "MB3026")]
    [InlineData("/another.md", "MB3042")]
    [InlineData("/page.md", "MB3042")]
    [InlineData("/robots.txt", "MB3042")]
    [InlineData("/robots%2Etxt", "MB3042")]
    [InlineData("/sitemap.xml", "MB3042")]
    [InlineData("/.well-known/security.txt", "MB3042")]
    [InlineData("/favicon.ico", "MB3042")]
    [InlineData("/404.html", "MB3042")]
    [InlineData("/es/404.html", "MB3042")]
    [InlineData("/_headers", "MB3042")]
    [InlineData("/health/live", "MB3042")]
    [InlineData("/health/ready", "MB3042")]
    [InlineData("/health/%6Cive", "MB3042")]
    [InlineData("/.well-known/acme-challenge/token", "MB3042")]
    [InlineData("/apple-touch-icon.png", "MB3042")]
    [InlineData("/_redirects", "MB3042")]
    [InlineData("/assets/site.css", "MB3042")]
    public void OldAddress_ThatCannotWork_IsReported(string old, string code) => Assert.Equal($"page.md(5,5) {code}", PlaceOf(old));

    [Theory]
    [InlineData("/blog/*", "Write each old address in full, on a line of its own, for example `/blog/botox-facts`.")]
    [InlineData("/old?id=7", "Write only what is before it: `/old`.")]
    [InlineData("/old page", "Write `/old%20page`.")]
    [InlineData("/old /older", "Write only old addresses here, each on a line of its own that begins with `  - `.")]
    [InlineData("/old\\page", "Write `/old/page`.")]
    [InlineData("https://example.com/old", "Write the part after the name of the site, for example `/old`.")]
    [InlineData("old", "Write the part after the name of the site, for example `/botox-facts`.")]
    [InlineData("/100%", "Copy the address from the browser again, or write `%25` for a percent sign.")]
    [InlineData("/robots.txt", "Remove it from `redirect_from`.")]
    public void Hint_SaysWhatToType(string old, string hint)
    {
        using var folder = ContentFolder.With("page.md", PageFrom(old));

        Assert.Equal(hint, Assert.Single(folder.Load().Diagnostics).Hint);
    }

    [Fact]
    public void OldAddress_OfAPicture_IsReported()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + "\n\n![Door](/images/door.png)")
            .And("other.md", ContentFolder.Page + "\n\n![Door](/images/door.png)")
            .And("images/door.png", Docs.DocSite.Png);
        var picture = Assert.Single(folder.Load().Images.Keys);

        Assert.Equal(["page.md(5,5) MB3042"], folder.And("page.md", PageFrom(picture)).Load().Places());
    }

    private static string PlaceOf(string old) => RuleSite.Places("page.md", PageFrom(old));

    private static string PageFrom(string old) =>
        RuleSite.PageWith($"redirect_from:\n  - '{old.Replace("'", "''", StringComparison.Ordinal)}'");
}
