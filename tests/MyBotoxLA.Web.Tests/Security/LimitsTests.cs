using System.Net.Sockets;
using System.Text;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Security;

/// <summary>What the server rejects, or does not wait for.</summary>
public sealed class LimitsTests(SharedSite shared)
{
    private const string Get = "GET /about-botox HTTP/1.1\r\nHost: localhost\r\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

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
}
