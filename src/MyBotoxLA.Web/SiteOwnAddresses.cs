using System.Collections.Frozen;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Security;

namespace MyBotoxLA.Web;

/// <summary>What the site answers and uses itself, told to the content service once.</summary>
internal static class SiteOwnAddresses
{
    public static SiteAddresses All { get; } = new()
    {
        Links = FrozenSet.Create("/sitemap.xml", "/robots.txt"),
        SecurityText = SecurityText.Path,
        ReservedSegments = FrozenSet.Create("assets", "health"),
        ElementIds = FrozenSet.Create("boxed-warning", "content", "in-short", "sources", "title"),
    };
}
