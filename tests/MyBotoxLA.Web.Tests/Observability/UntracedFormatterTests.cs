using System.Diagnostics;
using MyBotoxLA.Web.Observability;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Serilog.Parsing;

namespace MyBotoxLA.Web.Tests.Observability;

public sealed class UntracedFormatterTests
{
    /// <summary>A visitor's proxy can choose them.</summary>
    [Fact]
    public void Line_OfATracedRequest_HasNoIds()
    {
        var (trace, span) = (ActivityTraceId.CreateFromString(new string('1', 32)), ActivitySpanId.CreateFromString(new string('2', 16)));

        var traced = Format(new UntracedFormatter(new RenderedCompactJsonFormatter()), Event(trace, span));

        Assert.Equal(Format(new RenderedCompactJsonFormatter(), Event(default, default)), traced);
        Assert.Contains("\"@tr\":\"1111", Format(new RenderedCompactJsonFormatter(), Event(trace, span)), StringComparison.Ordinal);
    }

    private static LogEvent Event(ActivityTraceId trace, ActivitySpanId span) => new(
        DateTimeOffset.UnixEpoch,
        LogEventLevel.Warning,
        new InvalidOperationException("It failed."),
        new MessageTemplateParser().Parse("Failed to render {Path}"),
        [new LogEventProperty("Path", new ScalarValue("/page"))],
        trace,
        span);

    private static string Format(Serilog.Formatting.ITextFormatter formatter, LogEvent logEvent)
    {
        using var line = new StringWriter();
        formatter.Format(logEvent, line);
        return line.ToString();
    }
}
