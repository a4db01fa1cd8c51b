using System.Xml.Linq;
using Microsoft.AspNetCore.Hosting;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

public sealed class HeadTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    public static TheoryData<string> Urls => Repository.Urls;

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Head_OfAPage_HasItsAddressAndSharingData(string url)
    {
        var page = await site.Document(url);
        var meta = page.QuerySelectorAll("meta[property]").ToDictionary(
            tag => tag.GetAttribute("property") ?? "",
            tag => tag.GetAttribute("content"));

        Assert.Equal(SiteFactory.Origin + url, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal(SiteFactory.Origin + url, meta["og:url"]);
        Assert.Equal(page.QuerySelector("h1")?.TextContent, meta["og:title"]);
        Assert.Equal(SiteFactory.Origin + "/social-card.png", meta["og:image"]);
    }

    [Fact]
    public async Task Head_WithABaseUrl_UsesItAlone()
    {
        await using var configured = site.WithWebHostBuilder(builder => builder.UseSetting("Site:BaseUrl", "https://clinic.example/"));
        using var client = configured.CreateClient();

        var page = await client.GetStringAsync(new Uri("/about-botox", UriKind.Relative), TestContext.Current.CancellationToken);
        var robots = await client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("<link rel=\"canonical\" href=\"https://clinic.example/about-botox\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http://localhost", page, StringComparison.Ordinal);
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://clinic.example/sitemap.xml\n", robots);
    }

    [Fact]
    public async Task Request_ForAnUnknownHost_IsRejected()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://evil.example/");

        using var response = await site.Client().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task Sitemap_ListsEveryPageWithItsDate()
    {
        var ns = XNamespace.Get("http://www.sitemaps.org/schemas/sitemap/0.9");
        var snapshot = new ContentLoader(new() { Folder = Repository.Content }).Load(TestContext.Current.CancellationToken);

        var response = await site.Get("/sitemap.xml");
        var listed = XDocument.Parse(await site.Text("/sitemap.xml"))
            .Root?.Elements(ns + "url")
            .Select(url => (url.Element(ns + "loc")?.Value, url.Element(ns + "lastmod")?.Value));

        Assert.Equal("application/xml; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            snapshot.Pages.Values.OrderBy(page => page.Path, StringComparer.Ordinal).Select(
                page => ((string?)(SiteFactory.Origin + page.Path), page.FrontMatter.Updated?.ToString("O"))),
            listed);
    }

    [Theory]
    [InlineData("/favicon.ico", "image/x-icon")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    [InlineData("/apple-touch-icon.png", "image/png")]
    [InlineData("/social-card.png", "image/png")]
    public async Task Icon_Exists(string path, string type)
    {
        var response = await site.Get(path);

        Assert.Equal(
            (200, type, "public, max-age=86400"),
            ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), response.Headers.CacheControl?.ToString()));
    }

    [Fact]
    public async Task StyleSheet_IsFingerprintedMinifiedAndCachedForAYear()
    {
        var path = (await site.Document("/")).QuerySelector("link[rel=stylesheet]")?.GetAttribute("href") ?? "";

        var response = await site.Get(path);
        var css = await site.Text(path);

        Assert.Matches("^/assets/site\\.[0-9a-f]{10}\\.css$", path);
        Assert.Equal("text/css; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl?.ToString());
        Assert.StartsWith("@layer reset,tokens,base,layout,components,utilities;", css, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", css, StringComparison.Ordinal);
        Assert.Contains("light-dark(", css, StringComparison.Ordinal);
    }
}
