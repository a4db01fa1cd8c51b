using System.Collections.Immutable;

namespace MyBotoxLA.Web.Options;

/// <summary>The host names that requests may ask for, besides that of the site's public address.</summary>
internal sealed record AllowedHostsOptions
{
    public const string Key = "AllowedHosts";

    /// <summary>Always allowed, for probes and for work on the machine itself.</summary>
    public static readonly ImmutableArray<string> Loopback = ["localhost", "127.0.0.1", "[::1]"];

    public string? AllowedHosts { get; set; }

    public string[] Names => SeparatedList.Parse(AllowedHosts);

    public static bool IsLoopback(string host) => Loopback.Contains(host, StringComparer.OrdinalIgnoreCase);
}
