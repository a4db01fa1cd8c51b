using System.Collections.Immutable;
using Microsoft.AspNetCore.HostFiltering;
using MyBotoxLA.Web.Seo;

namespace MyBotoxLA.Web.Security;

/// <summary>The names under which the site is asked for; every other is refused with 400, so that nobody can lend the site a name.</summary>
internal static class Hosts
{
    private const string Key = "AllowedHosts";

    /// <summary>For probes, and for whoever works on the machine itself.</summary>
    private static readonly ImmutableArray<string> Loopback = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>What the host filter of ASP.NET Core takes for "every host".</summary>
    private static readonly ImmutableArray<string> Everything = ["*", "[::]", "0.0.0.0"];

    public static void Filter(HostFilteringOptions options, IConfiguration configuration)
    {
        var named = BaseUrl.Configured(configuration) is { } site ? Settings.List(configuration[Key]).Append(Of(site)) : Settings.List(configuration[Key]);
        options.AllowedHosts = [.. Loopback.Union(named, StringComparer.OrdinalIgnoreCase)];
        options.AllowEmptyHosts = false;
    }

    /// <summary>As a request names it.</summary>
    public static string Of(Uri site) => site.HostNameType == UriHostNameType.IPv6 ? site.Host : site.IdnHost;

    public static bool IsLoopback(string host) => Loopback.Contains(host, StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the hosts cannot be had, or null.</summary>
    public static string? Refuse(IConfiguration configuration)
    {
        var named = Settings.List(configuration[Key]);
        if (Array.Find(named, name => Everything.Contains(name)) is { } any)
        {
            return $"{Key} \"{any}\" would answer under every name, also one that somebody else points here. Name the hosts, for example www.example.com.";
        }

        if (Array.Find(named, name => !IsHost(name)) is { } wrong)
        {
            return $"{Key} \"{wrong}\" is not the name of a host. Write it without scheme, port and path, for example www.example.com.";
        }

        var visible = Array.Find(named, name => !IsLoopback(name));
        return visible is not null && BaseUrl.Configured(configuration) is null
            ? $"{Key} names {visible}, but {Settings.SiteBaseUrl} is not set: every page would give the address of this machine as its own. Set it, for example to https://{visible.Replace("*", "www", StringComparison.Ordinal)}."
            : null;
    }

    private static bool IsHost(string name) =>
        Uri.CheckHostName(name.StartsWith("*.", StringComparison.Ordinal) ? name[2..] : name.Trim('[', ']')) is not UriHostNameType.Unknown and not UriHostNameType.Basic;
}
