using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

/// <summary>The words for the answers in metrics and traces, by the status: docs/telemetry.md.</summary>
public sealed class RequestAnswerTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Picture = "/assets/share/about-botox.0123456789.png";

    [Theory]
    [InlineData("/about-botox", 200, "page", "/about-botox", true)]
    [InlineData("/about-botox", 304, "page", "/about-botox", true)]
    [InlineData("/about-botox", 406, "page", "/about-botox", true)]
    [InlineData("/about-botox.md", 200, "markdown", "/about-botox.md", true)]
    [InlineData("/robots.txt", 304, "file", "/robots.txt", true)]
    [InlineData("/favicon.ico", 200, "asset", "/favicon.ico", true)]
    [InlineData("/about-botox", 301, "redirect", null, null)]
    [InlineData("/About-Botox", 301, "redirect", null, false)]
    [InlineData("/about-botox", 400, "refused", null, null)]
    [InlineData("/about-botox", 413, "refused", null, null)]
    [InlineData("/about-botox", 499, "left", null, null)]
    [InlineData("/nothing", 499, "left", null, null)]
    [InlineData("/about-botox", 500, "failed", null, null)]
    [InlineData("/about-botox", 503, "unavailable", null, null)]
    [InlineData("/nothing", 503, "unavailable", null, false)]
    [InlineData("/nothing", 404, "not found", null, false)]
    [InlineData(Picture, 200, "other", null, null)]
    public async Task Answer_IsNamedByItsStatus(string path, int status, string kind, string? route, bool? isHit)
    {
        var resources = await site.Services.GetRequiredService<SiteResourceStore>().First;
        resources.Find(path);

        Assert.Equal(new RequestAnswer(kind, route, isHit), RequestAnswer.Of(Context(status), path, resources));
    }

    [Fact]
    public async Task Answer_WithAPictureForSharing_HasItsAddress()
    {
        var resources = await site.Services.GetRequiredService<SiteResourceStore>().First;
        var picture = resources.Pictures["/about-botox"];
        picture.Get();

        Assert.Equal(new RequestAnswer("asset", picture.Name, true), RequestAnswer.Of(Context(200), picture.Name, resources));
    }

    [Theory]
    [InlineData(404, "not found", false)]
    [InlineData(503, "unavailable", false)]
    [InlineData(500, "failed", null)]
    public void Answer_BeforeThereArePages_IsNoHit(int status, string kind, bool? isHit) =>
        Assert.Equal(new RequestAnswer(kind, null, isHit), RequestAnswer.Of(Context(status), "/about-botox", resources: null));

    private static DefaultHttpContext Context(int status) => new() { Response = { StatusCode = status } };
}
