using Serilog.Events;
using Serilog.Formatting;

namespace MyBotoxLA.Web.Observability;

/// <summary>
/// Leaves out the trace ids that .NET gives every request: a visitor's proxy could choose them, and nobody here reads them.
/// </summary>
internal sealed class UntracedFormatter(ITextFormatter inner) : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output)
    {
        var properties = logEvent.Properties.Select(property => new LogEventProperty(property.Key, property.Value));
        inner.Format(new LogEvent(logEvent.Timestamp, logEvent.Level, logEvent.Exception, logEvent.MessageTemplate, properties), output);
    }
}
