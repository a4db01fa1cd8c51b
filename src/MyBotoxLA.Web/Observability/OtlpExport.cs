using System.Runtime.CompilerServices;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace MyBotoxLA.Web.Observability;

/// <summary>Sends metrics and traces to where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says, by OTLP: https://opentelemetry.io/docs/specs/otel/protocol/exporter/. Else there is nothing that could.</summary>
internal static class OtlpExport
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";
    private const string Headers = "OTEL_EXPORTER_OTLP_HEADERS";

    /// <summary>In milliseconds, for the metrics and for the traces.</summary>
    private const int LongestWaitAtEnd = 1000;

    /// <summary>The only attributes that a metric leaves with. The framework's own name the host too, and may one day name more.</summary>
    private static readonly string[] Attributes =
    [
        "error.type", "http.request.method", "http.response.status_code", "http.route", "network.protocol.name", "network.protocol.version",
        "network.transport", "network.type", "tls.protocol.version", "url.scheme",
        Telemetry.AnswerTag, Telemetry.LookupResultTag, Telemetry.VersionTag, ContentGauges.CodeTag, ContentGauges.SeverityTag,
    ];

    /// <summary>Why the settings cannot be had, or null. The exporter would go on without a word, to an address that nobody named.</summary>
    public static string? Refuse(IConfiguration configuration)
    {
        if (!IsOn(configuration))
        {
            return null;
        }

        if (!Uri.TryCreate(configuration[Endpoint], UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            return $"{Endpoint} \"{configuration[Endpoint]}\" is not a web address. Write http:// or https://, a host and a port, for example http://127.0.0.1:4317.";
        }

        if (configuration[Protocol] is { Length: > 0 } protocol and not ("grpc" or "http/protobuf"))
        {
            return $"{Protocol} \"{protocol}\" is not known. Write grpc or http/protobuf.";
        }

        // Not quoted: it may hold a key.
        return (configuration[Headers] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).All(header => header.Contains('=', StringComparison.Ordinal))
            ? null
            : $"{Headers} is not a list of headers. Write name=value, parted by commas.";
    }

    public static void AddOtlpExport(this WebApplicationBuilder builder)
    {
        if (IsOn(builder.Configuration))
        {
            AddProviders(builder.Services);
        }
    }

    /// <summary>Above everything that can answer.</summary>
    public static void UseTelemetry(this WebApplication app)
    {
        if (IsOn(app.Configuration))
        {
            app.Services.GetRequiredService<ContentGauges>();
            app.UseMiddleware<RequestTelemetry>();
            app.Lifetime.ApplicationStopped.Register(() => SendTheRest(app.Services));
        }
    }

    private static bool IsOn(IConfiguration configuration) => !string.IsNullOrWhiteSpace(configuration[Endpoint]);

    /// <summary>Apart, so that a program that exports nothing does not even load the libraries that could.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddProviders(IServiceCollection services) => services
        .AddSingleton<ContentGauges>()
        .AddOpenTelemetry()
        .ConfigureResource(DescribeSite)
        .WithMetrics(AddMetrics)
        .WithTracing(traces => traces.AddSource(Telemetry.Name).AddOtlpExporter());

    /// <summary>Left to itself the library waits ten seconds for a collector that hangs, and the next start waits with it.</summary>
    private static void SendTheRest(IServiceProvider services)
    {
        services.GetRequiredService<TracerProvider>().Shutdown(LongestWaitAtEnd);
        services.GetRequiredService<MeterProvider>().Shutdown(LongestWaitAtEnd);
    }

    /// <summary>What the environment says of itself (<c>OTEL_SERVICE_NAME</c>, <c>OTEL_RESOURCE_ATTRIBUTES</c>) comes last and wins.</summary>
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
