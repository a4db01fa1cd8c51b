namespace MyBotoxLA.Web.Options;

/// <summary>Where metrics and traces are sent; the exporter reads the same variables itself.</summary>
internal sealed record OtlpOptions
{
    public const string EndpointKey = "OTEL_EXPORTER_OTLP_ENDPOINT";
    public const string ProtocolKey = "OTEL_EXPORTER_OTLP_PROTOCOL";
    public const string HeadersKey = "OTEL_EXPORTER_OTLP_HEADERS";

    public string? Endpoint { get; set; }

    public string? Protocol { get; set; }

    public string? Headers { get; set; }

    public bool IsEnabled => !string.IsNullOrWhiteSpace(Endpoint);
}
