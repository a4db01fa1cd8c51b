using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;

namespace MyBotoxLA.Web.Security;

/// <summary>What every response tells the browser to block. The site needs none of what these headers forbid.</summary>
internal static class SecurityHeaders
{
    /// <summary>Only what a page uses: no script, no frame, no form, nothing from elsewhere.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>In Development a script of the site refreshes the page when the server tells it to.</summary>
    private const string DevelopmentPolicy = ContentSecurityPolicy + "; script-src 'self'; connect-src 'self'";

    public static ImmutableArray<KeyValuePair<string, StringValues>> Of(IHostEnvironment environment) =>
    [
        new("Content-Security-Policy", environment.IsDevelopment() ? DevelopmentPolicy : ContentSecurityPolicy),
        new("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload"),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "no-referrer"),
        new("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Embedder-Policy", "require-corp"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    /// <summary>Above everything that can respond. The response to a failure starts with empty headers and needs them again.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, IHostEnvironment environment)
    {
        var all = Of(environment);
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
