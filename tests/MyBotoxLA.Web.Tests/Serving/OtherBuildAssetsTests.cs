using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

public sealed class OtherBuildAssetsTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Theory]
    [InlineData("/assets/site.0123456789.css", "site.css")]
    [InlineData("/assets/display.0123456789.woff2", "display.woff2")]
    [InlineData("/assets/speculation-rules.0123456789.json", "speculation-rules.json")]
    public async Task Asset_OfAnotherBuild_IsThatOfThisBuildForAMinute(string path, string name)
    {
        var assets = site.Services.GetRequiredService<AssetCatalog>();

        using var response = await site.Get(path);
        using var own = await site.Get(assets.Url(name));

        Assert.Equal(
            (HttpStatusCode.OK, "public, max-age=60", "public, max-age=31536000, immutable"),
            (response.StatusCode, $"{response.Headers.CacheControl}", string.Join(", ", own.Headers.GetValues("Cache-Control"))));
        Assert.Equal(own.Content.Headers.ContentType, response.Content.Headers.ContentType);
        Assert.Equal(await Bytes(own), await Bytes(response));
    }

    [Theory]
    [InlineData("/assets/none.0123456789.css")]
    [InlineData("/assets/site.012345678.css")]
    [InlineData("/assets/site.0123456789.css.0123456789.css")]
    [InlineData("/assets/site.css")]
    [InlineData("/site.0123456789.css")]
    public async Task OtherAddress_IsNotFound(string path)
    {
        using var response = await site.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static Task<byte[]> Bytes(HttpResponseMessage response) =>
        response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
}
