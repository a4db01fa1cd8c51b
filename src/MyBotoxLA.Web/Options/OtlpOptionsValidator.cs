namespace MyBotoxLA.Web.Options;

/// <summary>Left to itself, the exporter would ignore a wrong setting silently and send to its default address.</summary>
internal sealed class OtlpOptionsValidator : OptionsValidator<OtlpOptions>
{
    protected override string? FindError(OtlpOptions options) =>
        !options.IsEnabled ? null
        : !Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")
            ? $"{OtlpOptions.EndpointKey} \"{options.Endpoint}\" is not a web address. "
                + "Write http:// or https://, a host and a port, for example http://127.0.0.1:4317."
        : options.Protocol is { Length: > 0 } protocol and not ("grpc" or "http/protobuf")
            ? $"{OtlpOptions.ProtocolKey} \"{protocol}\" is not known. Write grpc or http/protobuf."
        : AreHeaders(options.Headers) ? null
        : $"{OtlpOptions.HeadersKey} is not a list of headers. Write name=value, separated by commas."; // Not quoted: it may hold a key.

    private static bool AreHeaders(string? value) =>
        (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).All(header => header.Contains('=', StringComparison.Ordinal));
}
