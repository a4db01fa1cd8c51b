using System.Diagnostics.Metrics;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Observability;

/// <summary>How the content is that visitors see. Asked for when something is exported, never on a request.</summary>
internal sealed class ContentGauges
{
    public const string CodeTag = "mybotoxla.diagnostic.code";
    public const string SeverityTag = "mybotoxla.diagnostic.severity";

    private readonly ContentStore _store;
    private readonly SiteResourceStore _editions;

    public ContentGauges(Telemetry telemetry, ContentStore store, SiteResourceStore editions)
    {
        (_store, _editions) = (store, editions);
        var meter = telemetry.Meter;
        meter.CreateObservableGauge("mybotoxla.content.info", () => new Measurement<int>(1, new KeyValuePair<string, object?>(Telemetry.VersionTag, Now.Version)), description: "Always 1; the attribute is the version of the content.");
        meter.CreateObservableGauge("mybotoxla.content.pages", () => Now.Pages.Count, "{page}", "Pages that are shown.");
        meter.CreateObservableGauge("mybotoxla.content.last_good", () => Now.LastGood.Count, "{page}", "Pages that show their last good version, because their file is faulty.");
        meter.CreateObservableGauge("mybotoxla.content.unavailable", () => Now.Unavailable.Count, "{page}", "Pages that cannot be shown, because their file is faulty and never was right.");
        meter.CreateObservableGauge("mybotoxla.content.diagnostics", Diagnostics, "{diagnostic}", "What is wrong in the content, by code.");
        store.Loaded += telemetry.Loaded;
    }

    private ContentSnapshot Now => _editions.Current?.Snapshot ?? _store.Current;

    /// <summary>Codes and numbers; places and texts stay in the log.</summary>
    private IEnumerable<Measurement<int>> Diagnostics() => Now.Diagnostics.CountBy(found => found.Kind).Select(found => new Measurement<int>(
        found.Value,
        new(CodeTag, found.Key.Code),
        new(SeverityTag, found.Key.Severity == Severity.Error ? "error" : "warning")));
}
