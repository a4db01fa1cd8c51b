using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace MyBotoxLA.Web.Security;

/// <summary>The proxies that are believed when they say for whom, how and under which name a request came to them. None unless named.</summary>
internal static class KnownProxies
{
    public const string Key = "Proxies:Known";

    /// <summary>Some hosts set this switch of ASP.NET Core, under which whatever any visitor claims is believed. Here it is off, whoever set it.</summary>
    public const string DisableForwardedHeadersSwitch = "--ForwardedHeaders_Enabled=false";

    public static void UseKnownProxies(this WebApplication app)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,

            // As far back as the proxies are known ones, be there one or several.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in Settings.List(app.Configuration[Key]).Select(Network).OfType<IPNetwork>())
        {
            options.KnownIPNetworks.Add(network);
        }

        // With no proxy at all on its list, the middleware would believe everybody.
        if (options.KnownIPNetworks.Count > 0)
        {
            app.UseForwardedHeaders(options);

            // The name that a proxy hands on is filtered like that which it asked for itself.
            app.UseHostFiltering();
        }
    }

    /// <summary>Why the proxies cannot be had, or null.</summary>
    public static string? Refuse(IConfiguration configuration)
    {
        var written = Settings.List(configuration[Key]);
        if (Array.Find(written, one => Network(one) is null) is { } wrong)
        {
            return $"{Key} \"{wrong}\" is neither an address nor a network. Write for example 10.0.0.1 or 10.0.0.0/8, parted by commas.";
        }

        return Array.Find(written, one => Network(one) is { PrefixLength: 0 }) is { } all
            ? $"{Key} \"{all}\" would believe everybody. Name the proxies alone, for example 10.0.0.0/8."
            : null;
    }

    /// <summary>An address is a network of one. .NET reads "10" as an address too, which nobody means.</summary>
    private static IPNetwork? Network(string written) =>
        IPNetwork.TryParse(written, out var network) ? network
        : IPAddress.TryParse(written, out var address) && (written.Contains(':', StringComparison.Ordinal) || written.Split('.').Length == 4) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;
}
