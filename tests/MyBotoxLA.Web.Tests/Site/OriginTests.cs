using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>The address under which the site is requested, and which proxies are trusted to report it.</summary>
public sealed class OriginTests(OriginTests.BehindAProxy site) : IClassFixture<OriginTests.BehindAProxy>
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
        Assert.Equal(expected, await Answer(site.Running, $"GET {path} HTTP/1.1\r\nHost: {host}\r\n{headers}"));

    [Fact]
    public async Task Head_IsRedirectedToo() =>
        Assert.Equal("301 https://www.example.com/", await Answer(site.Running, "HEAD / HTTP/1.1\r\nHost: www.example.com\r\n"));

    [Fact]
    public async Task Post_IsNotAllowedEvenWithoutHttps() =>
        Assert.Equal("405 ", await Answer(site.Running, "POST / HTTP/1.1\r\nHost: www.example.com\r\nContent-Length: 0\r\n"));

    [Fact]
    public async Task NoHost_IsRejected() =>
        Assert.Equal("400 ", await Answer(site.Running, "GET / HTTP/1.0\r\n"));

    /// <summary>No proxies are configured here, and the requests come from 127.0.0.1, which .NET trusts by default.</summary>
    [Theory]
    [InlineData(Forwarded)]
    [InlineData("X-Forwarded-Host: evil.example\r\n")]
    [InlineData("X-Forwarded-Proto: https\r\n")]
    public async Task Forwarded_ByAnUnknownProxy_IsIgnored(string headers) =>
        Assert.Equal("301 https://localhost/", await Answer(site.WithoutProxy, $"GET / HTTP/1.1\r\nHost: localhost:8080\r\n{headers}"));

    /// <summary>Status and location.</summary>
    private static async Task<string> Answer(RunningSite running, string head)
    {
        var answer = (await running.Send($"{head}Connection: close\r\n\r\n")).Split("\r\n\r\n")[0].Split("\r\n");
        var location = Array.Find(answer, line => line.StartsWith("Location: ", StringComparison.Ordinal))?["Location: ".Length..];
        return $"{answer[0].Split(' ')[1]} {location}";
    }

    /// <summary>The program with the settings in <c>deploy/</c>, and with no proxies configured.</summary>
    public sealed class BehindAProxy : IAsyncLifetime
    {
        public RunningSite Running { get; private set; } = new();

        public RunningSite WithoutProxy { get; private set; } = new();

        public async ValueTask InitializeAsync()
        {
            Running = await RunningSite.With(
                "--Site:BaseUrl",
                "https://www.example.com",
                "--AllowedHosts",
                "www.example.com;example.com",
                "--Site:RedirectToHttps",
                "true",
                "--Proxies:Known",
                "10.0.0.0/8,127.0.0.1");
            WithoutProxy = await RunningSite.With("--Site:RedirectToHttps", "true", "--ForwardedHeaders_Enabled", "true");
        }

        public async ValueTask DisposeAsync()
        {
            await Running.DisposeAsync();
            await WithoutProxy.DisposeAsync();
        }
    }
}
