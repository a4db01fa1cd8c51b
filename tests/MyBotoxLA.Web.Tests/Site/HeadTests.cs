using AngleSharp.Dom;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

public sealed class HeadTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    public static TheoryData<string> Urls => Repository.SampleUrls;

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
        Assert.StartsWith(SiteFactory.Origin + "/assets/share/", meta["og:image"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/contact", "Contact us | My Botox LA Med Spa")]
    [InlineData("/side-effects", "Side effects | My Botox LA Med Spa | Read the boxed warning on this page.")]
    [InlineData("/es/preguntas", "Preguntas | My Botox LA Med Spa | Lea el recuadro de advertencia en esta página.")]
    public async Task Head_OfAPage_DescribesItsPicture(string url, string alt)
    {
        var page = await site.Document(url);

        var image = page.QuerySelectorAll("meta[property^='og:image:']").Select(tag => $"{tag.GetAttribute("property")} {Content(tag)}");

        Assert.Equal(
            ["og:image:width 1200", "og:image:height 630", $"og:image:alt {alt}"],
            image);
        Assert.Equal("summary_large_image", Content(page.QuerySelector("meta[name='twitter:card']")));

        static string? Content(IElement? tag) => tag?.GetAttribute("content");
    }

    [Fact]
    public async Task Head_OfAStatusPage_HasNoPicture() =>
        Assert.Empty((await site.Document("/nothing")).QuerySelectorAll("meta[property], meta[name^='twitter']"));

    [Fact]
    public async Task Head_WithABaseUrl_UsesOnlyIt()
    {
        await using var configured = site.WithWebHostBuilder(builder => builder.UseSetting("Site:BaseUrl", "https://clinic.example/"));
        using var client = configured.CreateClient();

        var page = await client.GetStringAsync(new Uri("/about-botox", UriKind.Relative), TestContext.Current.CancellationToken);
        var robots = await client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("<link rel=\"canonical\" href=\"https://clinic.example/about-botox\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http://localhost", page, StringComparison.Ordinal);
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://clinic.example/sitemap.xml\n", robots);
    }
}
