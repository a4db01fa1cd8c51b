using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MyBotoxLA.Abuse;

/// <summary>Sends a request over a connection of its own and counts what is answered.</summary>
internal sealed class HostileVisitor(IPEndPoint site, Tally tally)
{
    /// <summary>How long nothing may come before it is left.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(150);

    private static readonly TimeSpan PoliteWait = TimeSpan.FromSeconds(1);

    private static readonly byte[] Goodbye = "GET /robots.txt HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"u8.ToArray();

    public async Task Send(HostileRequest request, Action<string> onStatus)
    {
        using var socket = new Socket(
            SocketType.Stream,
            ProtocolType.Tcp)
        { NoDelay = true, LingerState = new LingerOption(enable: true, seconds: 0) };
        await socket.ConnectAsync(site);
        try
        {
            await Write(socket, request.Bytes);
            if (request.Ending == Ending.Politely)
            {
                await Write(socket, Goodbye);
            }
            else if (request.Ending == Ending.HalfClosed)
            {
                socket.Shutdown(SocketShutdown.Send);
            }

            if (request.Ending != Ending.Broken)
            {
                await Read(socket, request.Ending, onStatus);
            }
        }
        catch (SocketException)
        {
            // A refusal while there is still more to send: what came before it is lost with the connection.
            tally.Count("reset");
        }
    }

    /// <summary>Gives up where the site, as it may, neither reads on nor closes.</summary>
    private static async Task Write(Socket socket, byte[] bytes)
    {
        using var limit = new CancellationTokenSource(PoliteWait);
        try
        {
            for (var sent = 0; sent < bytes.Length;)
            {
                sent += await socket.SendAsync(bytes.AsMemory(sent), limit.Token);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task Read(Socket socket, Ending ending, Action<string> onStatus)
    {
        var answer = new StatusReader(onStatus);
        var buffer = new byte[32 * 1024];
        while (true)
        {
            using var limit = new CancellationTokenSource(ending == Ending.Politely && !answer.Any ? PoliteWait : Patience);
            try
            {
                var length = await socket.ReceiveAsync(buffer, limit.Token);
                answer.Read(buffer.AsSpan(0, length));
                if (length == 0 || ending == Ending.BrokenWhileReading)
                {
                    break;
                }
            }
            catch (OperationCanceledException)
            {
                tally.Count("left open");
                return;
            }
        }

        tally.Count(answer.Any ? "answered" : "closed without an answer");
    }

    /// <summary>Finds the status lines in a stream of answers; no page says "HTTP/1.1" and a number.</summary>
    private sealed class StatusReader(Action<string> onStatus)
    {
        private const string Mark = "HTTP/1.1 ";
        private const int Length = 12;

        private string _rest = "";

        public bool Any { get; private set; }

        public void Read(ReadOnlySpan<byte> bytes)
        {
            var text = _rest + Encoding.Latin1.GetString(bytes);
            var at = 0;
            while (text.IndexOf(Mark, at, StringComparison.Ordinal) is >= 0 and var found && found + Length <= text.Length)
            {
                onStatus(text[(found + Mark.Length)..(found + Length)]);
                Any = true;
                at = found + Length;
            }

            _rest = text[Math.Max(at, text.Length - Length + 1)..];
        }
    }
}
