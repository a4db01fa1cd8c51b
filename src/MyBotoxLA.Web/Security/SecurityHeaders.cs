using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Security;

/// <summary>Tells the browser what to block in every response. The site uses nothing that these headers forbid.</summary>
internal static class SecurityHeaders
{
    /// <summary>
    /// Only what a page uses: no scripts, frames, or forms, and nothing from other origins. Tools that look at a page from within it,
    /// such as Lighthouse, may fetch <c>robots.txt</c> of the site.
    /// </summary>
    private const string ContentSecurityPolicy = Sources + "; frame-ancestors 'none'";

    /// <summary>
    /// In Development a script of the site refreshes the page when the server sends an event, and the page is shown next to the editor.
    /// </summary>
    private const string DevelopmentPolicy = Sources + "; frame-ancestors 'self'; script-src 'self'";

    private const string Sources =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

    public static ImmutableArray<KeyValuePair<string, StringValues>> Of(IHostEnvironment environment, SiteOptions site) =>
    [
        new("Content-Security-Policy", environment.IsDevelopment() ? DevelopmentPolicy : ContentSecurityPolicy),
        new("Strict-Transport-Security", site.StrictTransportSecurity),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "no-referrer"),
        new("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Embedder-Policy", "require-corp"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    /// <summary>
    /// Runs before everything that can respond. The response to an exception starts with empty headers and needs them again.
    /// </summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, IHostEnvironment environment, SiteOptions site)
    {
        var all = Of(environment, site);
        return app.Use(next => context =>
        {
            var headers = context.Response.Headers;
            foreach (var (name, value) in all)
            {
                headers[name] = value;
            }

            return next(context);
        });
    }
}
