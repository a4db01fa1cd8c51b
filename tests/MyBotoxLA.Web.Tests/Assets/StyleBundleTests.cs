using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Assets;

public sealed class StyleBundleTests(SiteFactory site) : IClassFixture<SiteFactory>
{
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
