using System.Net.Sockets;
using System.Text;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>SIGTERM, as systemd, Docker and Kubernetes send it.</summary>
public sealed class StopTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sigterm_FinishesRequestsAndAcceptsNoNewOnes()
    {
        await using var site = await RunningSite.With();
        using var under = new TcpClient();
        await under.ConnectAsync(site.Address.Host, site.Address.Port, Cancellation);
        using var idle = new TcpClient();
        await idle.ConnectAsync(site.Address.Host, site.Address.Port, Cancellation);
        await using var stream = under.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("GET /about-botox HTTP/1.1\r\nHost: local"), Cancellation);
        Assert.Equal((200, ""), await site.Get("/"));

        site.Terminate();
        await Wait.Until(() => RefusesConnections(site.Address));
        await stream.WriteAsync(Encoding.ASCII.GetBytes("host\r\n\r\n"), Cancellation);
        var answer = await new StreamReader(stream).ReadToEndAsync(Cancellation);

        Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", answer, StringComparison.Ordinal);
        Assert.Equal(0, await site.Exit());
    }

    [Fact]
    public async Task Stop_FirstWritesTheLinesOfAllRequests()
    {
        const int Requests = 50;
        await using var site = await RunningSite.With();
        for (var i = 0; i < Requests; i++)
        {
            await site.Get($"/request-{i}");
        }

        site.Terminate();
        Assert.Equal(0, await site.Exit());

        await Wait.Until(() => site.Output.Contains($"/request-{Requests - 1}\"", StringComparison.Ordinal));
        Assert.All(
            Enumerable.Range(0, Requests),
            i => Assert.Contains($"\"Path\":\"/request-{i}\"", site.Output, StringComparison.Ordinal));
    }

    private static async Task<bool> RefusesConnections(Uri address)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(address.Host, address.Port, Cancellation);
            return false;
        }
        catch (SocketException fault)
        {
            // A connection that arrives while the socket closes is reset; the next one is refused.
            return fault.SocketErrorCode == SocketError.ConnectionRefused;
        }
    }
}
