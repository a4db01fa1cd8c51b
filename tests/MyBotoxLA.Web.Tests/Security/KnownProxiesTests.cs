using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Security;
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

    /// <summary>.NET would trust this machine by its other address, ::1, whatever is configured.</summary>
    [Theory]
    [InlineData("10.0.0.7", "10.0.0.7", "https 203.0.113.7")]
    [InlineData("10.0.0.7", "10.0.0.8", "http 10.0.0.8")]
    [InlineData("10.0.0.0/8", "10.0.0.8", "https 203.0.113.7")]
    [InlineData("10.0.0.0/8", "::1", "http ::1")]
    [InlineData("10.0.0.0/8", "127.0.0.1", "http 127.0.0.1")]
    [InlineData("::1", "::1", "https 203.0.113.7")]
    [InlineData("", "10.0.0.7", "http 10.0.0.7")]
    public async Task Forwarded_IsTrustedFromTheNamedProxiesOnly(string known, string sender, string expected)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        app.Use(next => context =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(sender);
            return next(context);
        });
        app.UseKnownProxies(new ProxyOptions { Known = known });
        app.Run(context => context.Response.WriteAsync($"{context.Request.Scheme} {context.Connection.RemoteIpAddress}"));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = app.GetTestClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        Assert.Equal(expected, await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    /// <summary>The program with no proxies configured, but with the switch of ASP.NET Core that trusts every client.</summary>
    public sealed class WithoutProxies : IAsyncLifetime
    {
        public RunningSite Running { get; private set; } = new();

        public async ValueTask InitializeAsync() =>
            Running = await RunningSite.With("--Site:RedirectToHttps", "true", "--ForwardedHeaders_Enabled", "true");

        public ValueTask DisposeAsync() => Running.DisposeAsync();
    }
}
