using Serilog.Events;
using Serilog.Formatting;

namespace MyBotoxLA.Web.Observability;

/// <summary>
/// Leaves out the trace ids that .NET gives every request: a visitor's proxy could choose them, and nothing here reads them.
/// </summary>
internal sealed class UntracedFormatter(ITextFormatter inner) : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output) =>
        inner.Format(logEvent.TraceId is null ? logEvent : Untraced(logEvent), output);

    private static LogEvent Untraced(LogEvent logEvent)
    {
        var properties = logEvent.Properties.Select(property => new LogEventProperty(property.Key, property.Value));
        return new LogEvent(logEvent.Timestamp, logEvent.Level, logEvent.Exception, logEvent.MessageTemplate, properties);
    }
}
