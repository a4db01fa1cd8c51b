using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Security;

public sealed class KnownProxiesTests(KnownProxiesTests.WithoutProxies site) : IClassFixture<KnownProxiesTests.WithoutProxies>
{
    private const string Forwarded = "X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: www.example.com\r\n";

    /// <summary>The requests come from 127.0.0.1, which .NET trusts by default.</summary>
    [Theory]
    [InlineData(Forwarded)]
    [InlineData("X-Forwarded-Host: evil.example\r\n")]
    [InlineData("X-Forwarded-Proto: https\r\n")]
    public async Task Forwarded_ByAnUnknownProxy_IsIgnored(string headers) =>
        Assert.Equal(
            "301 https://localhost/",
            await site.Running.StatusAndLocation($"GET / HTTP/1.1\r\nHost: localhost:8080\r\n{headers}"));

    /// <summary>The program with no proxies configured, but with the switch of ASP.NET Core that trusts every client.</summary>
    public sealed class WithoutProxies : IAsyncLifetime
    {
        public RunningSite Running { get; private set; } = new();

        public async ValueTask InitializeAsync() =>
            Running = await RunningSite.With("--Site:RedirectToHttps", "true", "--ForwardedHeaders_Enabled", "true");

        public ValueTask DisposeAsync() => Running.DisposeAsync();
    }
}
