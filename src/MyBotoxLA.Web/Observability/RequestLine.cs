using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Unicode;
using Serilog.Events;

namespace MyBotoxLA.Web.Observability;

/// <summary>
/// Formats the line of an ordinary request to the byte as <c>RenderedCompactJsonFormatter</c> does, in a fraction of the time and
/// without allocating.
/// </summary>
internal static class RequestLine
{
    /// <summary>Longer than any line that this formats.</summary>
    public const int MaxBytes = 1024;

    private static readonly SearchValues<char> Unescaped =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Except(['"', '\\'])]);

    /// <summary>False for an error, and for a text that has to be escaped.</summary>
    public static bool TryFormat(LogEvent logEvent, Span<byte> line, out int length)
    {
        length = 0;
        if (logEvent is not { Level: LogEventLevel.Information, Exception: null }
            || !TryGet<string>(logEvent, "Method", out var method)
            || !TryGet<string>(logEvent, "Path", out var path)
            || !TryGet<int>(logEvent, "Status", out var status)
            || !TryGet<double>(logEvent, "Milliseconds", out var milliseconds)
            || method.AsSpan().ContainsAnyExcept(Unescaped)
            || path.AsSpan().ContainsAnyExcept(Unescaped))
        {
            return false;
        }

        return Utf8.TryWrite(
            line,
            CultureInfo.InvariantCulture,
            $"{{\"@t\":\"{logEvent.Timestamp.UtcDateTime:O}\",\"@m\":\"Answered \\\"{method}\\\" \\\"{path}\\\" with {status} in "
                + $"{milliseconds:0.0} ms\",\"@i\":\"9f8c1045\",\"Method\":\"{method}\",\"Path\":\"{path}\",\"Status\":{status},"
                + $"\"Milliseconds\":{milliseconds:R},\"SourceContext\":\"{RequestLog.Source}\"}}{Environment.NewLine}",
            out length);
    }

    private static bool TryGet<T>(LogEvent logEvent, string name, [NotNullWhen(true)] out T? value)
    {
        if (logEvent.Properties.TryGetValue(name, out var property) && property is ScalarValue { Value: T found })
        {
            value = found;
            return true;
        }

        value = default;
        return false;
    }
}
