using System.Diagnostics.Metrics;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Web.Observability;

namespace MyBotoxLA.Web.Serving;

/// <summary>The state of the content that visitors see. Read when something is exported, never on a request.</summary>
internal sealed class ContentGauges
{
    private readonly ContentStore _content;
    private readonly SiteResourceStore _resources;

    public ContentGauges(Telemetry telemetry, ContentStore content, SiteResourceStore resources)
    {
        (_content, _resources) = (content, resources);
        var meter = telemetry.Meter;
        meter.CreateObservableGauge(
            "mybotoxla.content.info",
            () => new Measurement<int>(1, new KeyValuePair<string, object?>(Telemetry.VersionTag, Current.Version)),
            description: "Always 1; the attribute is the version of the content.");
        meter.CreateObservableGauge("mybotoxla.content.pages", () => Current.Pages.Count, "{page}", "Pages that are shown.");
        meter.CreateObservableGauge(
            "mybotoxla.content.last_good",
            () => Current.LastGood.Count,
            "{page}",
            "Pages that show their last good version, because their file has errors.");
        meter.CreateObservableGauge(
            "mybotoxla.content.unavailable",
            () => Current.Unavailable.Count,
            "{page}",
            "Pages that cannot be shown, because their file has errors and never had a good version.");
        meter.CreateObservableGauge("mybotoxla.content.diagnostics", Diagnostics, "{diagnostic}", "What is wrong in the content, by code.");
        content.Loaded += telemetry.Loaded;
    }

    private ContentSnapshot Current => _resources.Current?.Snapshot ?? _content.Current;

    /// <summary>Codes and numbers; places and texts stay in the log.</summary>
    private IEnumerable<Measurement<int>> Diagnostics() => Current.Diagnostics
        .CountBy(found => found.Kind)
        .Select(found => new Measurement<int>(
            found.Value,
            new(Telemetry.CodeTag, found.Key.Code),
            new(Telemetry.SeverityTag, found.Key.Severity.ToText())));
}
