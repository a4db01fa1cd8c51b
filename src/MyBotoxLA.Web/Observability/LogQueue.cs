using System.Buffers;
using System.Text;
using Serilog.Core;
using Serilog.Debugging;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Parsing;

namespace MyBotoxLA.Web.Observability;

/// <summary>
/// Writes the log on a thread of its own, so that no visitor waits for a slow disk or for a pipe that nobody reads. Until they are
/// written, lines are in memory, which is bounded: without room they are dropped and counted, those of requests long before others.
/// </summary>
internal sealed class LogQueue(Stream output, ITextFormatter formatter) : ILogEventSink, IDisposable
{
    /// <summary>Some seven thousand lines.</summary>
    public const int RoomForRequests = 2 * 1024 * 1024;

    /// <summary>As much again for what the site and the content have to report.</summary>
    public const int Room = 2 * RoomForRequests;

    /// <summary>All lines of this time are written at once: a system call for each would cost more than the line itself.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    /// <summary>An output that hangs delays the end of the program by no more than this.</summary>
    private static readonly TimeSpan LastWrite = TimeSpan.FromSeconds(2);

    private static readonly MessageTemplate DroppedTemplate =
        new MessageTemplateParser().Parse("Lines of the log dropped because they could not be written fast enough: {Lines}");

    private readonly object _lock = new();
    private ArrayBufferWriter<byte> _waiting = new();
    private ArrayBufferWriter<byte> _writing = new();
    private Thread? _writer;
    private int _waitingLines;
    private long _dropped;
    private long _reported;
    private bool _isEnding;

    /// <summary>The lines that were not written, since the start.</summary>
    public long Dropped => Interlocked.Read(ref _dropped);

    public void Emit(LogEvent logEvent)
    {
        // Checked before the line is formatted, so that a flood of lines costs little.
        var isRequest = RequestLog.IsRequest(logEvent);
        if (_waiting.WrittenCount >= (isRequest ? RoomForRequests : Room))
        {
            Interlocked.Increment(ref _dropped);
            return;
        }

        Span<byte> request = stackalloc byte[RequestLine.MaxBytes];
        if (isRequest && RequestLine.TryFormat(logEvent, request, out var length))
        {
            Add(request[..length]);
            return;
        }

        using var line = new StringWriter();
        formatter.Format(logEvent, line);
        Add(Encoding.UTF8.GetBytes(line.ToString()));
    }

    /// <summary>Writes the rest.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _isEnding = true;
            Monitor.Pulse(_lock);
        }

        _writer?.Join(LastWrite);
    }

    private void Add(ReadOnlySpan<byte> line)
    {
        lock (_lock)
        {
            _waiting.Write(line);
            _waitingLines++;
            Monitor.Pulse(_lock);
            _writer ??= StartWriter();
        }
    }

    private Thread StartWriter()
    {
        var thread = new Thread(WriteUntilTheEnd) { IsBackground = true, Name = nameof(LogQueue) };
        thread.Start();
        return thread;
    }

    private void WriteUntilTheEnd()
    {
        while (WaitForLines())
        {
            WriteWaiting();
            Thread.Sleep(Interval);
        }

        // The second time for the number of dropped lines, if the first reports it.
        WriteWaiting();
        WriteWaiting();
    }

    /// <summary>False if the program ends.</summary>
    private bool WaitForLines()
    {
        lock (_lock)
        {
            while (_waitingLines == 0 && !_isEnding)
            {
                Monitor.Wait(_lock);
            }

            return !_isEnding;
        }
    }

    private void WriteWaiting()
    {
        int lines;
        lock (_lock)
        {
            (_writing, _waiting) = (_waiting, _writing);
            (lines, _waitingLines) = (_waitingLines, 0);
        }

        try
        {
            output.Write(_writing.WrittenSpan);
            output.Flush();
            ReportDropped();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Interlocked.Add(ref _dropped, lines);
            SelfLog.WriteLine("{0}", fault.Message);
        }

        _writing.ResetWrittenCount();
    }

    /// <summary>Called only after a write that succeeded, so this line has a chance.</summary>
    private void ReportDropped()
    {
        var dropped = Dropped;
        if (dropped == _reported)
        {
            return;
        }

        var lines = new LogEventProperty("Lines", new ScalarValue(dropped - _reported));
        _reported = dropped;
        Emit(new LogEvent(TimeProvider.System.GetUtcNow(), LogEventLevel.Warning, exception: null, DroppedTemplate, [lines]));
    }
}
