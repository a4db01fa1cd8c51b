using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Assets;

public sealed class AssetCatalogTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Theory]
    [InlineData("/favicon.ico", "image/x-icon")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    [InlineData("/apple-touch-icon.png", "image/png")]
    public async Task Icon_Exists(string path, string type)
    {
        var response = await site.Get(path);

        Assert.Equal(
            (200, type, "public, max-age=86400"),
            ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), response.Headers.CacheControl?.ToString()));
    }
}
