using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

/// <summary>A page is sent as Markdown to a client that asks for it, and to no other.</summary>
public sealed class AcceptedTypesTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Chrome =
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,"
        + "application/signed-exchange;v=b3;q=0.7";

    private const string Firefox = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("*/*", false)]
    [InlineData("text/*", false)]
    [InlineData(Chrome, false)]
    [InlineData(Firefox, false)]
    [InlineData("text/markdown", true)]
    [InlineData("Text/Markdown; Charset=UTF-8", true)]
    [InlineData("text/markdown, text/html, */*", true)]
    [InlineData("text/markdown;q=1.0, text/x-markdown;q=0.9, text/plain;q=0.8, text/html;q=0.7, */*;q=0.1", true)]
    [InlineData("text/html, text/markdown;q=0.9", false)]
    [InlineData("text/html;q=0.8, text/markdown;q=0.9", true)]
    [InlineData("text/html;level=1;q=0.8, text/markdown;variant=CommonMark;q=0.9", true)]
    [InlineData("text/markdown;q=0", false)]
    [InlineData("text/markdown;q=0, */*", false)]
    [InlineData("text/markdown;q=0.5, text/*", false)]
    [InlineData("text/markdown;q=0.5, text/*;q=0.4, */*", true)]
    [InlineData("text/markdown;q=0.5, */*;q=0.6", false)]
    [InlineData("text/html;q=0, text/markdown;q=0.1, */*", true)]
    public void Markdown_ByWeights_IsPreferredOrNot(string? header, bool isPreferred) =>
        Assert.Equal(isPreferred, AcceptedTypes.PreferMarkdown(header));

    [Theory]
    [InlineData("text/markdown;q=2", false)]
    [InlineData("text/markdown;q=", false)]
    [InlineData("text/markdown;q=0x5", false)]
    [InlineData("text/html;q=2, text/markdown;q=0.1", true)]
    [InlineData("text/markdown-x", false)]
    [InlineData("x-text/markdown", false)]
    [InlineData(",,;,=,text/markdown,;q=1", true)]
    [InlineData("text/markdown;;;", true)]
    public void Markdown_WithMalformedMembers_IsDecidedWithoutThem(string header, bool isPreferred) =>
        Assert.Equal(isPreferred, AcceptedTypes.PreferMarkdown(header));

    [Fact]
    public void Markdown_OfSeveralLines_IsOneList() =>
        Assert.False(AcceptedTypes.PreferMarkdown(new(["text/markdown;q=0.5", "text/html"])));

    [Fact]
    public void Browsers_CostNoAllocation()
    {
        AcceptedTypes.PreferMarkdown(Chrome);
        var before = GC.GetAllocatedBytesForCurrentThread();

        AcceptedTypes.PreferMarkdown(Chrome);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory]
    [InlineData("/about-botox", "/about-botox.md")]
    [InlineData("/", "/index.md")]
    [InlineData("/es", "/es/index.md")]
    public async Task Page_AsMarkdown_HasTheBytesOfItsMarkdownPage(string path, string markdown)
    {
        using var response = await Get(path, "text/markdown");
        using var again = await Get(path, "text/markdown", $"{response.Headers.ETag}");

        Assert.Equal(
            (200, "text/markdown; charset=utf-8", markdown, "max-age=0, private", "Accept, Accept-Encoding"),
            (
                (int)response.StatusCode,
                $"{response.Content.Headers.ContentType}",
                $"{response.Content.Headers.ContentLocation}",
                $"{response.Headers.CacheControl}",
                string.Join(", ", response.Headers.Vary)));
        Assert.False(response.Headers.Contains("CDN-Cache-Control"));
        Assert.Equal($"<{SiteFactory.Origin}{path}>; rel=\"canonical\"", response.Headers.GetValues("Link").Single());
        Assert.Equal(await site.Text(markdown), await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(304, (int)again.StatusCode);
    }

    [Theory]
    [InlineData("/about-botox", Chrome)]
    [InlineData("/about-botox", "application/json")]
    [InlineData("/about-botox", "text/markdown;q=\"1")]
    [InlineData("/nothing", "text/markdown")]
    public async Task Address_ForAnyOtherClient_IsHtml(string path, string accept)
    {
        using var response = await Get(path, accept);

        Assert.Equal("text/html; charset=utf-8", $"{response.Content.Headers.ContentType}");
    }

    [Fact]
    public async Task Page_WithAcceptOfEightKilobytes_IsSent()
    {
        var many = string.Join(',', Enumerable.Repeat("text/markdown;q=0.001;x", 8 * 1024 / 24));
        using var response = await Get("/about-botox", many);

        Assert.Equal("text/markdown; charset=utf-8", $"{response.Content.Headers.ContentType}");
    }

    [Fact]
    public async Task Asset_DependsOnNoType() => Assert.Equal(["Accept-Encoding"], (await site.Get("/favicon.svg")).Headers.Vary);

    private async Task<HttpResponseMessage> Get(string path, string accept, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await site.Client().SendAsync(request, TestContext.Current.CancellationToken);
    }
}
