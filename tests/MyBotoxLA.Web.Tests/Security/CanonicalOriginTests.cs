using Microsoft.AspNetCore.Hosting;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Security;

/// <summary>The address under which the site is requested, directly or through a known proxy.</summary>
public sealed class CanonicalOriginTests(CanonicalOriginTests.BehindAProxy site) : IClassFixture<CanonicalOriginTests.BehindAProxy>
{
    private const string Forwarded = "X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: www.example.com\r\n";

    [Theory]
    [InlineData("/about-botox", "www.example.com", "", "301 https://www.example.com/about-botox")]
    [InlineData("/es?a=b%20c", "www.example.com", "", "301 https://www.example.com/es?a=b%20c")]
    [InlineData("//evil.example/", "www.example.com", "", "301 https://www.example.com//evil.example/")]
    [InlineData("/about-botox", "www.example.com", "X-Forwarded-Proto: https\r\n", "200 ")]
    [InlineData("/about-botox", "WWW.Example.com:443", "X-Forwarded-Proto: https\r\n", "200 ")]
    [InlineData("/about-botox", "example.com", "X-Forwarded-Proto: https\r\n", "301 https://www.example.com/about-botox")]
    [InlineData("/about-botox", "localhost", "X-Forwarded-Proto: https\r\n", "200 ")]
    [InlineData("/about-botox", "localhost", "", "301 https://www.example.com/about-botox")]
    [InlineData("/about-botox", "127.0.0.1:5081", Forwarded, "200 ")]
    [InlineData("/about-botox", "localhost", "X-Forwarded-Proto: https\r\nX-Forwarded-Host: evil.example\r\n", "400 ")]
    [InlineData("/about-botox", "evil.example", "", "400 ")]
    [InlineData("/health/live", "localhost", "", "200 ")]
    [InlineData("/health/ready", "example.com", "", "200 ")]
    [InlineData("/health/live", "evil.example", "", "400 ")]
    public async Task Get_IsAnsweredUnderOneAddress(string path, string host, string headers, string expected) =>
        Assert.Equal(expected, await site.Running.StatusAndLocation($"GET {path} HTTP/1.1\r\nHost: {host}\r\n{headers}"));

    [Fact]
    public async Task Head_IsRedirectedToo() =>
        Assert.Equal("301 https://www.example.com/", await site.Running.StatusAndLocation("HEAD / HTTP/1.1\r\nHost: www.example.com\r\n"));

    [Fact]
    public async Task Post_IsNotAllowedEvenWithoutHttps() =>
        Assert.Equal("405 ", await site.Running.StatusAndLocation("POST / HTTP/1.1\r\nHost: www.example.com\r\nContent-Length: 0\r\n"));

    [Fact]
    public async Task NoHost_IsRejected() =>
        Assert.Equal("400 ", await site.Running.StatusAndLocation("GET / HTTP/1.0\r\n"));

    [Fact]
    public async Task Get_WithoutABaseUrl_IsRedirectedToHttpsOfTheSameHost()
    {
        await using var factory = new SiteFactory();
        await using var redirecting = factory.WithWebHostBuilder(builder => builder.UseSetting("Site:RedirectToHttps", "true"));
        using var client = redirecting.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = SiteFactory.BaseAddress });

        using var response = await client.GetAsync(new Uri("/es?a=b", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((301, "https://localhost/es?a=b"), ((int)response.StatusCode, response.Headers.Location?.OriginalString));
    }

    /// <summary>The program with the settings in <c>deploy/</c>.</summary>
    public sealed class BehindAProxy : IAsyncLifetime
    {
        public RunningSite Running { get; private set; } = new();

        public async ValueTask InitializeAsync() =>
            Running = await RunningSite.With(
                "--Site:BaseUrl",
                "https://www.example.com",
                "--AllowedHosts",
                "www.example.com;example.com",
                "--Site:RedirectToHttps",
                "true",
                "--Proxies:Known",
                "10.0.0.0/8,127.0.0.1");

        public ValueTask DisposeAsync() => Running.DisposeAsync();
    }
}
