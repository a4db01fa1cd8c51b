using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MyBotoxLA.Web.Observability;

/// <summary>A piece of work under way; its end is recorded. No clock is read while nobody listens.</summary>
internal readonly struct Timing(Histogram<double> histogram, Activity? span) : IDisposable
{
    private readonly long? _start = histogram.Enabled ? Stopwatch.GetTimestamp() : null;

    public void Dispose()
    {
        span?.Dispose();
        if (_start is { } start)
        {
            histogram.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
    }
}
