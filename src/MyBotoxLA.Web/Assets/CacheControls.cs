using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Assets;

/// <summary>How long browsers and shared caches may store a response.</summary>
internal static class CacheControls
{
    /// <summary>
    /// A browser revalidates each time, and a 304 is enough. A shared cache stores a page for a minute, may serve it for another
    /// minute while it revalidates, and for a day while the site is down: RFC 5861.
    /// </summary>
    public const string Page = "public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400";

    /// <summary>
    /// The same for caches that support it (RFC 9213), because <c>s-maxage</c> forbids strict ones to serve anything stale.
    /// </summary>
    public const string ForSharedCaches = "CDN-Cache-Control";

    public const string PageForSharedCaches = "max-age=60, stale-while-revalidate=60, stale-if-error=86400";

    /// <summary>A browser revalidates each time, and a shared cache does not store it.</summary>
    public const string Private = "private, max-age=0";

    /// <summary>An address that changes with its bytes.</summary>
    public const string Forever = "public, max-age=31536000, immutable";

    public const string ADay = "public, max-age=86400";

    public const string AMinute = "public, max-age=60";

    public const string Never = "no-store";
}
