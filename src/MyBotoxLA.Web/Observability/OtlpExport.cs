using System.Runtime.CompilerServices;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace MyBotoxLA.Web.Observability;

/// <summary>
/// Sends metrics and traces to <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> by OTLP: https://opentelemetry.io/docs/specs/otel/protocol/exporter/.
/// Without that setting nothing here is called, and the libraries are not loaded.
/// </summary>
internal static class OtlpExport
{
    /// <summary>In milliseconds, for the metrics and for the traces.</summary>
    private const int ShutdownTimeout = 1000;

    /// <summary>
    /// The only attributes that are exported with a metric. The framework also adds the host, and may add more in the future.
    /// </summary>
    private static readonly string[] Attributes =
    [
        "error.type", "http.request.method", "http.response.status_code", "http.route", "network.protocol.name", "network.protocol.version",
        "network.transport", "network.type", "tls.protocol.version", "url.scheme",
        Telemetry.AnswerTag, Telemetry.LookupResultTag, Telemetry.VersionTag, Telemetry.CodeTag, Telemetry.SeverityTag,
    ];

    /// <summary>Not inlined, so that a program that exports nothing does not even load the libraries.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void AddOtlpExport(this IServiceCollection services) => services
        .AddOpenTelemetry()
        .ConfigureResource(DescribeSite)
        .WithMetrics(AddMetrics)
        .WithTracing(traces => traces.AddSource(Telemetry.Name).AddOtlpExporter());

    /// <summary>
    /// By default the library waits ten seconds for a collector that hangs, which delays the next start. The services may already be
    /// disposed when the program has stopped, so they are resolved now.
    /// </summary>
    public static void SendRemainingOnStop(IServiceProvider services, CancellationToken stopped)
    {
        var traces = services.GetRequiredService<TracerProvider>();
        var metrics = services.GetRequiredService<MeterProvider>();
        stopped.Register(() =>
        {
            traces.Shutdown(ShutdownTimeout);
            metrics.Shutdown(ShutdownTimeout);
        });
    }

    /// <summary>The environment variables (<c>OTEL_SERVICE_NAME</c>, <c>OTEL_RESOURCE_ATTRIBUTES</c>) come last, so they win.</summary>
    private static void DescribeSite(ResourceBuilder site) => site
        .AddService("mybotoxla", serviceVersion: typeof(OtlpExport).Assembly.GetName().Version?.ToString())
        .AddEnvironmentVariableDetector();

    /// <summary>No exemplars: they would carry the attributes that the view leaves out.</summary>
    private static void AddMetrics(MeterProviderBuilder metrics) => metrics
        .AddMeter(Telemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel")
        .AddView(_ => new MetricStreamConfiguration { TagKeys = Attributes })
        .SetExemplarFilter(ExemplarFilterType.AlwaysOff)
        .AddOtlpExporter();
}
