using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Security;

/// <summary>What the server rejects, or does not wait for.</summary>
public sealed class LimitsTests(SiteFactory factory, SharedSite shared) : IClassFixture<SiteFactory>
{
    private const string Get = "GET /about-botox HTTP/1.1\r\nHost: localhost\r\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What an operator relies on, and what a request shows only under a load: sizes in bytes, times in seconds.</summary>
    [Fact]
    public void Server_LimitsWhatOneClientCosts()
    {
        var server = factory.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value;
        var limits = server.Limits;

        Assert.Equal((16_384, 64, 32_768), (limits.MaxRequestLineSize, limits.MaxRequestHeaderCount, limits.MaxRequestHeadersTotalSize));
        Assert.Equal((65_536, 65_536, 0), (limits.MaxRequestBufferSize, limits.MaxResponseBufferSize, limits.MaxRequestBodySize));
        Assert.Equal((10, 75), (limits.RequestHeadersTimeout.TotalSeconds, limits.KeepAliveTimeout.TotalSeconds));
        Assert.Equal((1024, 10), Slowest(limits.MinResponseDataRate));
        Assert.Equal((1024, 2), Slowest(limits.MinRequestBodyDataRate));
        Assert.Equal(0, limits.MaxConcurrentUpgradedConnections);
        Assert.Equal((32, 65_536, 65_536, 30), (
            limits.Http2.MaxStreamsPerConnection,
            limits.Http2.InitialConnectionWindowSize,
            limits.Http2.InitialStreamWindowSize,
            limits.Http2.KeepAlivePingDelay.TotalSeconds));
        Assert.Equal(30, factory.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout.TotalSeconds);
    }

    [Fact]
    public void Server_SpeaksEveryVersionOfHttpAndDoesNotNameItself()
    {
        var server = factory.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value;
        HttpProtocols? protocols = null;

        server.Listen(IPAddress.Loopback, 0, endpoint => protocols = endpoint.Protocols);

        Assert.Equal((HttpProtocols.Http1AndHttp2AndHttp3, false), (protocols, server.AddServerHeader));
    }

    /// <summary>Half of the accepted connections are served; the others only learn that they are too many.</summary>
    [Theory]
    [InlineData(360, 20, 16)]
    [InlineData(100, 16, 16)]
    [InlineData(1_024, 684, 342)]
    [InlineData(1_000_000, 999_660, 10_000)]
    public void Connections_AreLimitedByOpenFiles(int files, int accepted, int served)
    {
        var server = new KestrelServerOptions();
        var system = new SystemLimits { OpenFiles = files };

        Limits.Set(server, system);

        Assert.Equal((accepted, served), (Limits.Accepted(system), server.Limits.MaxConcurrentConnections));
    }

    [Fact]
    public async Task Headers_TooMany_AreRejected() =>
        Assert.StartsWith(
            "HTTP/1.1 431 ",
            await (await shared.Started).Send(Get + string.Concat(Enumerable.Range(0, 64).Select(i => $"X-{i}: y\r\n")) + "\r\n"),
            StringComparison.Ordinal);

    [Fact]
    public async Task Headers_TooLong_AreRejected() =>
        Assert.StartsWith(
            "HTTP/1.1 431 ",
            await (await shared.Started).Send($"{Get}X: {new string('y', 33 * 1024)}\r\n\r\n"),
            StringComparison.Ordinal);

    /// <summary>A thousand clients that never finish their request, and one that does.</summary>
    [Fact]
    public async Task ThousandUnfinishedRequests_DoNotAffectOthers()
    {
        var site = await shared.Started;
        var slow = new List<TcpClient>();
        try
        {
            for (var i = 0; i < 1000; i++)
            {
                var client = new TcpClient();
                slow.Add(client);
                await client.ConnectAsync(site.Address.Host, site.Address.Port, Cancellation);
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Get), Cancellation);
            }

            Assert.Equal((200, ""), await site.Get("/about-botox"));

            // They get a 408, and their connections are closed.
            using var reader = new StreamReader(slow[0].GetStream());
            Assert.StartsWith(
                "HTTP/1.1 408 ",
                await reader.ReadToEndAsync(Cancellation).WaitAsync(Wait.Limit, Cancellation),
                StringComparison.Ordinal);
        }
        finally
        {
            slow.ForEach(client => client.Dispose());
        }
    }

    private static (double BytesPerSecond, double Seconds) Slowest(MinDataRate? rate) =>
        rate is null ? default : (rate.BytesPerSecond, rate.GracePeriod.TotalSeconds);
}
