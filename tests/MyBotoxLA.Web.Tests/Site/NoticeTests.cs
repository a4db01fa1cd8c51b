using AngleSharp.Html.Parser;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>A notice in <c>site.yml</c>, as visitors see it while it is shown.</summary>
public sealed class NoticeTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Lines =
        "\nnotices:\n  - { from: 2000-01-01, until: 9000-01-01, text: { en: Closed & quiet, es: Cerrado } }\n"
            + "  - { from: 9000-01-01, until: 9000-01-02, text: { en: Later, es: Luego } }\n";

    [Theory]
    [InlineData("/", "Closed & quiet")]
    [InlineData("/es", "Cerrado")]
    public async Task Notice_IsOnEveryPageInItsLanguage(string url, string expected)
    {
        using var folder = ContentFolder.With("site.yml", ContentFolder.SiteYml + Lines).And("es/index.md", ContentFolder.Page);
        await using var factory = site.With(folder);
        using var client = factory.CreateClient();

        var html = await client.GetStringAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);
        var markdown = await client.GetStringAsync(
            new Uri(url == "/" ? "/index.md" : "/es/index.md", UriKind.Relative),
            TestContext.Current.CancellationToken);

        var notice = Assert.Single(new HtmlParser().ParseDocument(html).QuerySelectorAll("header .notice"));
        Assert.Equal(expected, notice.TextContent);
        Assert.Contains($"\n{expected}\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Later", html + markdown, StringComparison.Ordinal);
    }
}
