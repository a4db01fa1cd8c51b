using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Observability;

namespace MyBotoxLA.Web.Tests.Observability;

/// <summary>Records everything that the sites of this process measure and trace; each test queries its own site.</summary>
internal sealed class TelemetryRecorder : IDisposable
{
    private static readonly string[] Meters = [Telemetry.Name, "Microsoft.AspNetCore.Hosting"];

    private readonly ConcurrentQueue<(Instrument Instrument, double Value, string Tags)> _measured = new();
    private readonly ConcurrentQueue<Instrument> _instruments = new();
    private readonly ConcurrentQueue<Activity> _traced = new();
    private readonly MeterListener _metrics = new();
    private readonly ActivityListener _traces;

    public TelemetryRecorder()
    {
        _metrics.InstrumentPublished = (instrument, listener) =>
        {
            if (Meters.Contains(instrument.Meter.Name))
            {
                _instruments.Enqueue(instrument);
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _metrics.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        _metrics.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _metrics.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _metrics.Start();
        _traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _traced.Enqueue,
        };
        ActivitySource.AddActivityListener(_traces);
    }

    /// <summary>The names of the site's own instruments.</summary>
    public string[] Instruments(IServiceProvider site) =>
    [
        .. _instruments.Where(each => each.Meter.Name == Telemetry.Name && IsOf(site, each))
            .Select(each => each.Name)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The value and the attributes of each measurement with one of the site's instruments.</summary>
    public (double Value, string Tags)[] Measured(IServiceProvider site, string instrument) =>
    [
        .. _measured.Where(each => each.Instrument.Name == instrument && IsOf(site, each.Instrument))
            .Select(each => (each.Value, each.Tags)),
    ];

    /// <summary>What the site's gauges show now.</summary>
    public string[] Gauges(IServiceProvider site)
    {
        _measured.Clear();
        _metrics.RecordObservableInstruments();
        return
        [
            .. _measured.Where(each => IsOf(site, each.Instrument))
                .Select(each => $"{each.Instrument.Name} {{{each.Tags}}} {each.Value}")
                .Order(StringComparer.Ordinal),
        ];
    }

    public Activity[] Traced(IServiceProvider site) =>
        [.. _traced.Where(span => ReferenceEquals(span.Source, site.GetRequiredService<Telemetry>().Traces))];

    /// <summary>The full text of every measurement and trace of the site.</summary>
    public string Everything(IServiceProvider site) => string.Join(
        '\n',
        [
            .. _measured.Where(each => IsOf(site, each.Instrument)).Select(each => $"{each.Instrument.Name} {each.Tags}"),
            .. Traced(site).Select(span =>
                $"{span.OperationName} {span.DisplayName} {span.StatusDescription} {span.TraceStateString} {span.Id} "
                    + $"{span.ParentId} {Tags(span.TagObjects)} {Tags(span.Baggage)} "
                    + $"{string.Join(' ', span.Events.Select(each => each.Name))}"),
        ]);

    public void Dispose()
    {
        _metrics.Dispose();
        _traces.Dispose();
    }

    public static string Tags<T>(IEnumerable<KeyValuePair<string, T>> tags) => string.Join(
        ", ",
        tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(
            tag => string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}")));

    private static bool IsOf(IServiceProvider site, Instrument instrument) =>
        ReferenceEquals(instrument.Meter.Scope, site.GetRequiredService<IMeterFactory>());

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measured.Enqueue((instrument, value, Tags(tags.ToArray())));
}
