using Microsoft.AspNetCore.HostFiltering;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Security;

/// <summary>The host names that the site answers; any other gets 400, so that a third party cannot give the site another name.</summary>
internal static class Hosts
{
    public static void Filter(HostFilteringOptions filter, AllowedHostsOptions allowed, SiteOptions site)
    {
        string[] names = site.Address is { } address ? [.. allowed.Names, NameOf(address)] : allowed.Names;
        filter.AllowedHosts = [.. AllowedHostsOptions.Loopback.Union(names, StringComparer.OrdinalIgnoreCase)];
        filter.AllowEmptyHosts = false;
    }

    /// <summary>The host as a request names it.</summary>
    public static string NameOf(Uri site) => site.HostNameType == UriHostNameType.IPv6 ? site.Host : site.IdnHost;
}
