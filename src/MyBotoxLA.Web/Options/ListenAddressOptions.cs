namespace MyBotoxLA.Web.Options;

/// <summary>Where the server listens.</summary>
internal sealed record ListenAddressOptions
{
    public const string UrlsKey = "urls";
    public const string HttpPortsKey = "http_ports";
    public const string DefaultUrl = "http://localhost:5080";

    public string? Urls { get; set; }

    public string? HttpPorts { get; set; }

    /// <summary>The configured addresses, for messages.</summary>
    public string Description => Urls ?? $"port {HttpPorts}";
}
