using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Security;

public sealed class SecurityHeadersTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    /// <summary>Exact values, so that no change goes unnoticed.</summary>
    private static readonly string[] Expected =
    [
        "Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "Cross-Origin-Embedder-Policy: require-corp",
        "Cross-Origin-Opener-Policy: same-origin",
        "Cross-Origin-Resource-Policy: same-origin",
        "Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
        "Referrer-Policy: no-referrer",
        "Strict-Transport-Security: max-age=63072000",
        "X-Content-Type-Options: nosniff",
    ];

    private static readonly string[] Names = [.. Expected.Select(line => line.Split(':')[0])];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Method, address, a request header, and the expected status.</summary>
    public static TheoryData<string, string, string, int> Responses => new()
    {
        { "GET", "/", "", 200 },
        { "HEAD", "/", "", 200 },
        { "GET", "/es/efectos-secundarios", "", 200 },
        { "GET", "/about-botox.md", "", 200 },
        { "GET", "/sitemap.xml", "", 200 },
        { "GET", "/robots.txt", "", 200 },
        { "GET", "/.well-known/security.txt", "", 200 },
        { "GET", "/favicon.ico", "", 200 },
        { "GET", "/assets/share/about-botox.0123456789.png", "", 200 },
        { "GET", "/health/live", "", 200 },
        { "GET", "/health/ready", "", 200 },
        { "GET", "/About-Botox", "", 301 },
        { "GET", "/", "If-None-Match: *", 304 },
        { "GET", "/", "Host: elsewhere.example", 400 },
        { "GET", "/nothing", "", 404 },
        { "GET", "/es/nada", "", 404 },
        { "POST", "/", "", 405 },
        { "OPTIONS", "/", "Origin: https://elsewhere.example", 405 },
        { "GET", "/", "Accept-Encoding: identity;q=0", 406 },
    };

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task EveryResponse_HasAllHeaders(string method, string path, string header, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (header.Split(": ") is [var name, var value])
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await site.Client().SendAsync(request, Cancellation);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(Expected, Security(response));
        Assert.Empty(Forbidden(response));
    }

    /// <summary>A redirect may be cached as long as a page, so that renaming a page twice leads nobody astray.</summary>
    [Fact]
    public async Task Redirect_IsCachedLikeAPage()
    {
        using var page = await site.Get("/about-botox");
        using var redirect = await site.Get("/About-Botox");

        Assert.Equal(301, (int)redirect.StatusCode);
        Assert.NotNull(page.Headers.CacheControl);
        Assert.Equal(page.Headers.CacheControl, redirect.Headers.CacheControl);
    }

    [Theory]
    [InlineData("", "max-age=63072000")]
    [InlineData("host", "max-age=63072000")]
    [InlineData("subdomains", "max-age=63072000; includeSubDomains")]
    [InlineData("preload", "max-age=63072000; includeSubDomains; preload")]
    public async Task StrictTransportSecurity_IsAsConfigured(string setting, string expected)
    {
        await using var configured = site.WithWebHostBuilder(builder => builder.UseSetting("Site:Hsts", setting));
        using var client = configured.CreateClient();

        using var response = await client.GetAsync(new Uri("/health/live", UriKind.Relative), Cancellation);

        Assert.Equal([expected], response.Headers.GetValues("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Asset_HasAllHeaders()
    {
        var style = (await site.Document("/")).QuerySelector("link[rel=stylesheet]")?.GetAttribute("href") ?? "";

        using var response = await site.Get(style);

        Assert.Equal(Expected, Security(response));
    }

    [Fact]
    public async Task UnavailablePage_HasAllHeaders()
    {
        using var folder = ContentFolder.With("bad.md", "no front matter");
        await using var faulty = site.WithWebHostBuilder(builder => builder.UseSetting("Content:Path", folder.Root));
        using var client = faulty.CreateClient();

        using var response = await client.GetAsync(new Uri("/bad", UriKind.Relative), Cancellation);

        Assert.Equal(503, (int)response.StatusCode);
        Assert.Equal(Expected, Security(response));
    }

    [Fact]
    public async Task FailedPage_HasAllHeaders()
    {
        await using var broken = site.WithWebHostBuilder(builder =>
            builder.ConfigureServices(services => services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new ThrowsOnContact()))));
        using var client = broken.CreateClient();

        using var response = await client.GetAsync(new Uri("/contact", UriKind.Relative), Cancellation);

        Assert.Equal(500, (int)response.StatusCode);
        Assert.Equal(Expected, Security(response));
    }

    private static IEnumerable<string> Security(HttpResponseMessage response) => response.Headers
        .Where(header => Names.Contains(header.Key))
        .Select(header => $"{header.Key}: {string.Join(" | ", header.Value)}")
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Forbidden(HttpResponseMessage response) =>
        response.Headers.Select(header => header.Key).Intersect(["Server", "Set-Cookie", "X-Powered-By", "Access-Control-Allow-Origin"]);
}
