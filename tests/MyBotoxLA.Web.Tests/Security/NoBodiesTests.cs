using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Security;

public sealed class NoBodiesTests(SharedSite shared)
{
    private const string Get = "GET /about-botox HTTP/1.1\r\nHost: localhost\r\n";

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
        var site = await shared.Started;

        var answer = await site.Send($"{method} /about-botox HTTP/1.1\r\nHost: localhost\r\n{rest}");

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nConnection: close\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    /// <summary>A client of HTTP/1.0 that wants to use its connection again.</summary>
    [Fact]
    public async Task Body_OverHttp10_ClosesTheConnectionToo()
    {
        var answer = await (await shared.Started).Send(
            "GET /about-botox HTTP/1.0\r\nHost: localhost\r\nConnection: keep-alive\r\nContent-Length: 5\r\n\r\nhello");

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nConnection: close\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Length: 0\r\nConnection: close\r\n")]
    [InlineData("Connection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n")]
    public async Task NoBody_IsAnswered(string headers) =>
        Assert.StartsWith("HTTP/1.1 200 ", await (await shared.Started).Send($"{Get}{headers}\r\n"), StringComparison.Ordinal);
}
