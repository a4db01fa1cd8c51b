using System.Diagnostics;
using System.Diagnostics.Metrics;
using MyBotoxLA.Content;

namespace MyBotoxLA.Web.Observability;

/// <summary>
/// What the site measures, and nothing about its visitors: docs/telemetry.md lists everything. The instruments always exist;
/// without a listener, each costs the check of one field.
/// </summary>
internal sealed class Telemetry : IDisposable
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "MyBotoxLA";

    public const string AnswerTag = "mybotoxla.answer";
    public const string LookupResultTag = "mybotoxla.lookup.result";
    public const string VersionTag = "mybotoxla.content.version";
    public const string CodeTag = "mybotoxla.diagnostic.code";
    public const string SeverityTag = "mybotoxla.diagnostic.severity";

    /// <summary>From half a millisecond, for one page, to the seconds that ten thousand take.</summary>
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    };

    private readonly Counter<long> _lookups;
    private readonly Histogram<double> _renderDuration;
    private readonly Histogram<double> _buildDuration;
    private readonly Histogram<double> _loadDuration;

    public Telemetry(IMeterFactory meters, LogQueue log)
    {
        Meter = meters.Create(Name);
        _lookups = Meter.CreateCounter<long>(
            "mybotoxla.resources.lookups",
            "{lookup}",
            "Requests whose address was looked up among the resources: hits and misses.");
        _renderDuration = CreateDuration("mybotoxla.page.render.duration", "Time to render one page or status page.");
        _buildDuration = CreateDuration("mybotoxla.resources.build.duration", "Time to build all resources for a version of the content.");
        _loadDuration = CreateDuration("mybotoxla.content.load.duration", "Time to load the content folder again after a change.");
        Meter.CreateObservableCounter(
            "mybotoxla.log.dropped",
            () => log.Dropped,
            "{line}",
            "Lines of the log that were dropped, because they could not be written fast enough, or at all.");
    }

    public Meter Meter { get; }

    public ActivitySource Traces { get; } = new(Name);

    public void LookedUp(bool isHit) => _lookups.Add(1, new KeyValuePair<string, object?>(LookupResultTag, isHit ? "hit" : "miss"));

    public Timing Render() => new(_renderDuration, span: null);

    public Timing BuildResources(ContentSnapshot snapshot) =>
        new(_buildDuration, Traces.StartActivity("build resources")?.SetTag(VersionTag, snapshot.Version));

    /// <summary>Called afterwards, since the content library knows nothing of telemetry.</summary>
    public void Loaded(ContentSnapshot snapshot, TimeSpan duration)
    {
        _loadDuration.Record(duration.TotalSeconds);
        Traces.StartActivity(ActivityKind.Internal, startTime: DateTimeOffset.UtcNow - duration, name: "load content")
            ?.SetTag(VersionTag, snapshot.Version)
            .Dispose();
    }

    /// <summary>The factory disposes of the meter.</summary>
    public void Dispose() => Traces.Dispose();

    private Histogram<double> CreateDuration(string name, string description) =>
        Meter.CreateHistogram(name, "s", description, tags: null, Seconds);
}
