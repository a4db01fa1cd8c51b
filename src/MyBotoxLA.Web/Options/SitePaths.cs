using System.Collections.Frozen;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Seo;

namespace MyBotoxLA.Web.Options;

/// <summary>The URL paths that the site itself serves, each declared once.</summary>
internal static class SitePaths
{
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";

    /// <summary>Exists only if <c>site.yml</c> names a security contact.</summary>
    public const string SecurityText = "/.well-known/security.txt";

    /// <summary>Assets with a fingerprint in their address.</summary>
    public const string AssetsFolder = "/assets/";

    public const string HealthFolder = "/health/";
    public const string HealthLive = HealthFolder + "live";
    public const string HealthReady = HealthFolder + "ready";

    /// <summary>Exists only in Development.</summary>
    public const string DevelopmentFolder = "/_dev/";
    public const string RefreshScript = DevelopmentFolder + "refresh.js";
    public const string Changes = DevelopmentFolder + "changes";

    /// <summary>Must be the same as in <c>Gallery.cshtml</c>.</summary>
    public const string Gallery = DevelopmentFolder + "gallery";

    /// <summary>The paths in the form that the content service needs, with the element ids that the views in <c>Pages/</c> use.</summary>
    public static SiteAddresses Addresses { get; } = new()
    {
        Links = FrozenSet.Create(Sitemap, Robots),
        SecurityText = SecurityText,
        ReservedSegments = FrozenSet.Create(AssetsFolder.Trim('/'), HealthFolder.Trim('/')),
        ElementIds = FrozenSet.Create("boxed-warning", "content", "in-short", "sources", "title"),
    };
}
