using Serilog.Events;
using Serilog.Formatting;

namespace MyBotoxLA.Web.Serving;

/// <summary>Leaves out the trace ids that .NET gives every request: a visitor's proxy could choose them, and nobody here reads them.</summary>
internal sealed class UntracedFormatter(ITextFormatter inner) : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output) => inner.Format(
        new LogEvent(logEvent.Timestamp, logEvent.Level, logEvent.Exception, logEvent.MessageTemplate, logEvent.Properties.Select(property => new LogEventProperty(property.Key, property.Value))),
        output);
}
