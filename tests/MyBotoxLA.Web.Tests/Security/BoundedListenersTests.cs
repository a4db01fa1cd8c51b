using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Security;

public sealed class BoundedListenersTests : IAsyncLifetime
{
    private readonly BoundedListeners _listeners = new(
        Microsoft.Extensions.Options.Options.Create(new SocketTransportOptions()),
        NullLoggerFactory.Instance,
        Narrow);

    private readonly List<TcpClient> _clients = [];
    private readonly List<ConnectionContext> _accepted = [];
    private IConnectionListener? _listener;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A system with the fewest handles.</summary>
    private static SystemLimits Narrow => new() { OpenFiles = 0 };

    private IConnectionListener Listener => _listener ?? throw new InvalidOperationException("Nothing is bound.");

    /// <summary>As many connections as are allowed, and one that waits.</summary>
    public async ValueTask InitializeAsync()
    {
        _listener = await _listeners.BindAsync(new IPEndPoint(IPAddress.Loopback, 0), Cancellation);
        for (var i = 0; i <= Limits.Accepted(Narrow); i++)
        {
            var client = new TcpClient();
            _clients.Add(client);
            await client.ConnectAsync((IPEndPoint)_listener.EndPoint, Cancellation);
        }

        while (_accepted.Count < Limits.Accepted(Narrow))
        {
            _accepted.Add(await _listener.AcceptAsync(Cancellation) ?? throw new InvalidOperationException("It was unbound."));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _accepted)
        {
            await connection.DisposeAsync();
        }

        await Listener.DisposeAsync();
        _clients.ForEach(client => client.Dispose());
        _listeners.Dispose();
    }

    [Fact]
    public async Task ConnectionAboveTheLimit_IsAcceptedOnceAnotherIsClosed()
    {
        var next = Listener.AcceptAsync(Cancellation).AsTask();
        var wasAccepted = next.IsCompleted;
        await _accepted[0].DisposeAsync();
        var accepted = await next.WaitAsync(Wait.Limit, Cancellation);
        await _accepted[0].DisposeAsync();
        _accepted.Add(accepted ?? throw new InvalidOperationException("It was unbound."));

        Assert.False(wasAccepted);
    }

    [Fact]
    public async Task WaitForRoom_EndsWithTheListener()
    {
        var next = Listener.AcceptAsync(Cancellation).AsTask();

        await Listener.UnbindAsync(Cancellation);

        Assert.Null(await next.WaitAsync(Wait.Limit, Cancellation));
    }
}
