using System.Net.Sockets;
using System.Text;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>What the server rejects, or does not wait for.</summary>
public sealed class LimitTests(RunningSite site)
{
    private const string Get = "GET /about-botox HTTP/1.1\r\nHost: localhost\r\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The server closes the connection; otherwise the response would never end.</summary>
    [Theory]
    [InlineData("GET", "Content-Length: 5\r\n\r\nhello", 413)]
    [InlineData("HEAD", "Content-Length: 5\r\n\r\nhello", 413)]
    [InlineData("GET", "Content-Length: 1000000\r\n\r\nhello", 413)]
    [InlineData("GET", "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", 413)]
    [InlineData("POST", "Content-Length: 5\r\n\r\nhello", 405)]
    [InlineData("POST", "Content-Length: 1000000\r\n\r\n", 405)]
    [InlineData("PUT", "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", 405)]
    public async Task Body_IsRejectedAndTheConnectionClosed(string method, string rest, int status)
    {
        var answer = await site.Send($"{method} /about-botox HTTP/1.1\r\nHost: localhost\r\n{rest}");

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nConnection: close\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Length: 0\r\nConnection: close\r\n")]
    [InlineData("Connection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n")]
    public async Task NoBody_IsAnswered(string headers) =>
        Assert.StartsWith("HTTP/1.1 200 ", await site.Send($"{Get}{headers}\r\n"), StringComparison.Ordinal);

    [Fact]
    public async Task Headers_TooMany_AreRejected() =>
        Assert.StartsWith(
            "HTTP/1.1 431 ",
            await site.Send(Get + string.Concat(Enumerable.Range(0, 64).Select(i => $"X-{i}: y\r\n")) + "\r\n"),
            StringComparison.Ordinal);

    [Fact]
    public async Task Headers_TooLong_AreRejected() =>
        Assert.StartsWith("HTTP/1.1 431 ", await site.Send($"{Get}X: {new string('y', 33 * 1024)}\r\n\r\n"), StringComparison.Ordinal);

    /// <summary>A thousand clients that never finish their request, and one that does.</summary>
    [Fact]
    public async Task ThousandUnfinishedRequests_HarmNobodyElse()
    {
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
