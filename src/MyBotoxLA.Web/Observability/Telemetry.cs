using System.Diagnostics;
using System.Diagnostics.Metrics;
using MyBotoxLA.Content;

namespace MyBotoxLA.Web.Observability;

/// <summary>
/// What the site measures of itself, and nothing of its visitors: docs/telemetry.md lists it all. The instruments are always here; while nobody
/// listens, each costs the look at one field.
/// </summary>
internal sealed class Telemetry : IDisposable
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "MyBotoxLA";

    public const string AnswerTag = "mybotoxla.answer";
    public const string LookupResultTag = "mybotoxla.lookup.result";
    public const string VersionTag = "mybotoxla.content.version";

    /// <summary>From half a millisecond, for one page, to the seconds that ten thousand take.</summary>
    private static readonly InstrumentAdvice<double> Seconds = new() { HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] };

    private readonly Counter<long> _lookups;
    private readonly Histogram<double> _renderDuration;
    private readonly Histogram<double> _makeDuration;
    private readonly Histogram<double> _loadDuration;

    public Telemetry(IMeterFactory meters)
    {
        Meter = meters.Create(Name);
        _lookups = Meter.CreateCounter<long>("mybotoxla.edition.lookups", "{lookup}", "Requests whose address was looked for among the answers that are ready: hits and misses.");
        _renderDuration = Meter.CreateHistogram("mybotoxla.page.render.duration", "s", "Time to render one page or message.", tags: null, Seconds);
        _makeDuration = Meter.CreateHistogram("mybotoxla.edition.make.duration", "s", "Time to make all answers for a version of the content.", tags: null, Seconds);
        _loadDuration = Meter.CreateHistogram("mybotoxla.content.load.duration", "s", "Time to load the content folder again after a change.", tags: null, Seconds);
    }

    public Meter Meter { get; }

    public ActivitySource Traces { get; } = new(Name);

    public void LookedUp(bool isHit) => _lookups.Add(1, new KeyValuePair<string, object?>(LookupResultTag, isHit ? "hit" : "miss"));

    public Timing Render() => new(_renderDuration, span: null);

    public Timing BuildResources(ContentSnapshot snapshot) => new(_makeDuration, Traces.StartActivity("make edition")?.SetTag(VersionTag, snapshot.Version));

    /// <summary>Told of when it is over: the library that loads knows nothing of telemetry.</summary>
    public void Loaded(ContentSnapshot snapshot, TimeSpan duration)
    {
        _loadDuration.Record(duration.TotalSeconds);
        Traces.StartActivity(ActivityKind.Internal, startTime: DateTimeOffset.UtcNow - duration, name: "load content")?.SetTag(VersionTag, snapshot.Version).Dispose();
    }

    /// <summary>The meter is the factory's to end.</summary>
    public void Dispose() => Traces.Dispose();
}
