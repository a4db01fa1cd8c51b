using Microsoft.AspNetCore.HttpOverrides;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Security;

/// <summary>Forwarded headers are trusted from the configured proxies only.</summary>
internal static class KnownProxies
{
    public static void UseKnownProxies(this WebApplication app, ProxyOptions proxies)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,

            // No fixed number of hops: the check stops at the first unknown proxy.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in proxies.Networks)
        {
            options.KnownIPNetworks.Add(network);
        }

        // With an empty list the middleware would trust every client.
        if (options.KnownIPNetworks.Count > 0)
        {
            app.UseForwardedHeaders(options);

            // The forwarded host is filtered like the Host header of a direct request.
            app.UseHostFiltering();
        }
    }
}
