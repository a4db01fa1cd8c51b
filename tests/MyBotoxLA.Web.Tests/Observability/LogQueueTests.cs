using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Tests.Support;
using Serilog;
using Serilog.Formatting.Compact;

namespace MyBotoxLA.Web.Tests.Observability;

public sealed partial class LogQueueTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Programs read this line, so no byte of it may change.</summary>
    [Fact]
    public async Task Request_IsOneLineOfJson()
    {
        using var output = new Output();
        using var log = new Logged(output);
        var context = new DefaultHttpContext { Request = { Method = "GET", Path = "/a \"b\"\u0001ñ" } };

        await log.Requests(_ => Task.CompletedTask).InvokeAsync(context);
        log.End();

        Assert.Equal(
            "{\"@t\":\"TIME\",\"@m\":\"Answered \\\"GET\\\" \\\"/a%20%22b%22%01%C3%B1\\\" with 200 in 0 ms\",\"@i\":\"9f8c1045\","
                + "\"Method\":\"GET\",\"Path\":\"/a%20%22b%22%01%C3%B1\",\"Status\":200,\"Milliseconds\":0,"
                + "\"SourceContext\":\"Serilog.AspNetCore.RequestLoggingMiddleware\"}\n",
            Duration().Replace(Time().Replace(output.Text, "TIME"), "0"));
    }

    [Fact]
    public async Task Request_ThatThrows_IsAnErrorWithItsException()
    {
        using var output = new Output();
        using var log = new Logged(output);
        var requests = log.Requests(_ => throw new InvalidOperationException("It failed."));

        await Assert.ThrowsAsync<InvalidOperationException>(() => requests.InvokeAsync(new DefaultHttpContext()));
        log.End();

        Assert.Contains(
            "\"@l\":\"Error\",\"@x\":\"System.InvalidOperationException: It failed.",
            Assert.Single(output.Lines),
            StringComparison.Ordinal);
        Assert.Contains("\"Status\":500,", output.Text, StringComparison.Ordinal);
    }

    /// <summary>As much again may be in the write that hangs. Faults find room when the lines of requests have used theirs up.</summary>
    [Fact]
    public async Task OutputThatHangs_DropsRequests_ThenSaysHowMany_AndLosesNoFault()
    {
        using var output = new Output();
        using var log = new Logged(output);
        output.Close();
        var sent = await log.SendUntilDropped();
        log.Logger.Warning("Found {Number}", 1);
        await log.Send(count: 100);
        var dropped = log.Queue.Dropped;
        log.Logger.Warning("Found {Number}", 2);

        output.Open();
        await Wait.Until(() => output.Text.Contains("dropped", StringComparison.Ordinal));
        log.End();

        Assert.Equal(101, dropped);
        Assert.Equal(101, log.Queue.Dropped);
        Assert.InRange(output.Text.Length, LogQueue.RoomForRequests, 2 * LogQueue.RoomForRequests);
        Assert.Equal(
            [
                .. Enumerable.Repeat("Answered", sent - 1),
                "Found 1",
                "Found 2",
                "Lines of the log dropped because they could not be written fast enough: 101",
            ],
            output.Messages.Select(message => message.StartsWith("Answered", StringComparison.Ordinal) ? "Answered" : message));
    }

    [Fact]
    public async Task Faults_WithoutEnd_AreBoundedToo()
    {
        using var output = new Output();
        using var log = new Logged(output);
        output.Close();

        await log.SendUntilDropped();
        await log.RepeatUntilDropped(
            lines: 10,
            () =>
            {
                log.Logger.Error("Failed {Text}", new string('x', 10_000));
                return Task.CompletedTask;
            });

        output.Open();
        log.End();

        Assert.InRange(output.Text.Length, LogQueue.Room, 2 * LogQueue.Room);
    }

    [Fact]
    public async Task OutputThatFails_CountsTheLinesOfEachTime()
    {
        const string Dropped = "Lines of the log dropped because they could not be written fast enough: 1";
        using var output = new Output();
        using var log = new Logged(output);
        foreach (var time in Enumerable.Range(1, 2))
        {
            output.Fault = new IOException("No space left on device");
            await log.Send(count: 1);
            await Wait.Until(() => log.Queue.Dropped == time);

            output.Fault = null;
            await log.Send(count: 1);
            await Wait.Until(() => output.Lines.Length == 2 * time);
        }

        log.End();

        Assert.Equal([Dropped, Dropped], output.Messages.Where((_, line) => line % 2 == 1));
        Assert.Equal(4, output.Lines.Length);
    }

    [Fact]
    public async Task Lines_AreInOrderAndComplete_FromManyThreads()
    {
        const int Threads = 4;
        const int Each = 1000;
        using var output = new Output();
        using var log = new Logged(output);

        await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Run(
            () =>
            {
                for (var i = 0; i < Each; i++)
                {
                    log.Logger.Information("{Thread} {Number}", thread, i);
                }
            },
            Cancellation)));
        log.End();

        Assert.All(Enumerable.Range(0, Threads), thread => Assert.Equal(
            Enumerable.Range(0, Each).Select(number => $"{thread} {number}"),
            output.Messages.Where(message => message.StartsWith($"{thread} ", StringComparison.Ordinal))));
        Assert.Equal(Threads * Each, output.Lines.Length);
        Assert.Equal(0, log.Queue.Dropped);
    }

    [Fact]
    public async Task End_DoesNotWaitForAnOutputThatHangs()
    {
        using var output = new Output();
        using var log = new Logged(output);
        output.Close();
        await log.Send(count: 1);

        var ending = Task.Run(log.End, Cancellation);

        await ending.WaitAsync(Wait.Limit, Cancellation);
        Assert.Equal("", output.Text);
        output.Open();
    }

    [GeneratedRegex(@"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z")]
    private static partial Regex Time();

    [GeneratedRegex(@"(?<=200 in |""Milliseconds"":)[\d.]+")]
    private static partial Regex Duration();

    /// <summary>A logger whose lines go through a queue, as those of the site do.</summary>
    private sealed class Logged : IDisposable
    {
        /// <summary>Several times as many as the queue has room for.</summary>
        private const int MostLines = 100_000;

        /// <summary>A line takes microseconds, even with a machine under heavy load far less than this.</summary>
        private static readonly TimeSpan LongestLine = TimeSpan.FromSeconds(10);

        private readonly Serilog.Core.Logger _logger;

        public Logged(Stream output)
        {
            Queue = new LogQueue(output, new UntracedFormatter(new RenderedCompactJsonFormatter()));
            _logger = new LoggerConfiguration().WriteTo.Sink(Queue).CreateLogger();
        }

        public LogQueue Queue { get; }

        public ILogger Logger => _logger;

        public RequestLog Requests(RequestDelegate next) => new(next, _logger);

        public async Task Send(int count)
        {
            var requests = Requests(_ => Task.CompletedTask);
            for (var i = 0; i < count; i++)
            {
                await requests.InvokeAsync(new DefaultHttpContext { Request = { Method = "GET", Path = "/page" } });
            }
        }

        /// <summary>The number of requests; the line of the last one was dropped.</summary>
        public Task<int> SendUntilDropped() => RepeatUntilDropped(lines: 1, () => Send(count: 1));

        /// <summary>How often it was repeated. On another thread: with a queue that waits for its output, it would never end.</summary>
        public async Task<int> RepeatUntilDropped(int lines, Func<Task> action)
        {
            var count = 0;
            var repeating = Task.Run(
                async () =>
                {
                    while (Queue.Dropped < lines && count < MostLines)
                    {
                        await action();
                        Interlocked.Increment(ref count);
                    }
                },
                Cancellation);
            for (var before = -1; !repeating.IsCompleted && before < Volatile.Read(ref count);)
            {
                before = Volatile.Read(ref count);
                await Task.WhenAny(repeating, Task.Delay(LongestLine, Cancellation));
            }

            Assert.True(repeating.IsCompleted, "The queue waits for its output.");
            await repeating;
            return count;
        }

        public void End() => _logger.Dispose();

        public void Dispose() => End();
    }

    /// <summary>An output that hangs while it is closed, as a pipe does that nobody reads.</summary>
    private sealed class Output : Stream
    {
        private readonly ManualResetEventSlim _open = new(initialState: true);
        private readonly MemoryStream _written = new();

        public Exception? Fault { get; set; }

        public string Text
        {
            get
            {
                lock (_written)
                {
                    return Encoding.UTF8.GetString(_written.ToArray());
                }
            }
        }

        public string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        public string[] Messages =>
            [.. Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("@m").GetString() ?? "")];

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public new void Close() => _open.Reset();

        public void Open() => _open.Set();

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            _open.Wait(Wait.Limit);
            if (Fault is { } fault)
            {
                throw fault;
            }

            lock (_written)
            {
                _written.Write(buffer);
            }
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
