using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MyBotoxLA.Web.Observability;

/// <summary>An operation in progress; its duration is recorded when it ends. Without a listener no clock is read.</summary>
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
