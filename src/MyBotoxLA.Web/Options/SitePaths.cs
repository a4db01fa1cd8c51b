using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Export;
using MyBotoxLA.Web.Seo;

namespace MyBotoxLA.Web.Options;

/// <summary>The URL paths that the site itself serves, each declared once.</summary>
internal static partial class SitePaths
{
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string Llms = "/llms.txt";

    /// <summary>Exists unless the clinic's details are samples.</summary>
    public const string ContactCard = "/contact.vcf";

    /// <summary>Its names are registered, for machines (RFC 8615), such as the authority that issues the certificate.</summary>
    public const string WellKnownFolder = "/.well-known/";

    /// <summary>Exists only if <c>site.yml</c> names a security contact.</summary>
    public const string SecurityText = WellKnownFolder + "security.txt";

    /// <summary>Assets with a fingerprint in their address.</summary>
    public const string AssetsFolder = "/assets/";

    /// <summary>Pictures of the pages, for sharing. Below the folder of assets, whose addresses have a fingerprint too.</summary>
    public const string SharePicturesFolder = AssetsFolder + "share/";

    public const string HealthFolder = "/health/";
    public const string HealthLive = HealthFolder + "live";
    public const string HealthReady = HealthFolder + "ready";

    /// <summary>Exists only in Development.</summary>
    public const string DevelopmentFolder = "/_dev/";
    public const string RefreshScript = DevelopmentFolder + "refresh.js";
    public const string Changes = DevelopmentFolder + "changes";

    public const string Status = DevelopmentFolder + "status";

    /// <summary>Must be the same as in <c>editor.html</c>.</summary>
    public const string Editor = DevelopmentFolder + "editor";

    /// <summary>Must be the same as in <c>Gallery.cshtml</c>.</summary>
    public const string Gallery = DevelopmentFolder + "gallery";

    /// <summary>The name of the page for unknown addresses in an export, where hosts of static files look for it.</summary>
    public const string NotFoundName = "404";

    /// <summary>No page has this name.</summary>
    private const string HomePicture = "index";

    private const string StaticFolder = "wwwroot/";

    /// <summary>The files with the configuration of a static host, in an export.</summary>
    private static readonly string[] HostFiles = ["/_headers", "/_redirects", "/_nginx.conf"];

    /// <summary>The paths in the form that the content service needs, with the element ids that the views in <c>Pages/</c> use.</summary>
    public static SiteAddresses Addresses { get; } = new()
    {
        Links = FrozenSet.Create(Sitemap, Robots, Llms),
        SecurityText = SecurityText,
        Files = [.. HostFiles, .. StaticFiles, ContactCard, .. Language.All.Select(Holidays), .. Language.All.Select(NotFoundFile)],
        ReservedSegments = FrozenSet.Create(
            AssetsFolder.Trim('/'), HealthFolder.Trim('/'), DevelopmentFolder.Trim('/'), WellKnownFolder.Trim('/')),
        ReservedNames = FrozenSet.Create(NotFoundName, "index"),
        ElementIds = FrozenSet.Create("boxed-warning", "content", "in-short", "menu", "sources", "title"),
    };

    /// <summary>The address of the page for unknown addresses in an export.</summary>
    public static string NotFoundFile(Language language) => $"{language.HomePath.TrimEnd('/')}/{NotFoundName}.html";

    /// <summary>The address of the calendar with the holidays, which exists only if there are any.</summary>
    public static string Holidays(Language language) => $"{language.HomePath.TrimEnd('/')}/holidays.ics";

    /// <summary>The address of the picture of a page, with a fingerprint.</summary>
    public static string SharePicture(string page, string fingerprint) =>
        $"{SharePicturesFolder}{(page == "/" ? HomePicture : page[1..])}.{fingerprint}.png";

    /// <summary>The page whose picture has an address, with whatever fingerprint; null if it is not the address of a picture.</summary>
    public static string? PageOfPicture(string address)
    {
        if (PictureAddress().Match(address) is not { Success: true } match)
        {
            return null;
        }

        return match.Groups[1].Value is HomePicture ? "/" : $"/{match.Groups[1].Value}";
    }

    /// <summary>Files with an address of their own, such as <c>/favicon.ico</c>.</summary>
    private static IEnumerable<string> StaticFiles => typeof(SitePaths).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(StaticFolder, StringComparison.Ordinal) && !name[StaticFolder.Length..].Contains('/'))
        .Select(name => name[(StaticFolder.Length - 1)..]);

    [GeneratedRegex($@"^{SharePicturesFolder}(.+)\.[0-9a-f]{{10}}\.png$")]
    private static partial Regex PictureAddress();
}
