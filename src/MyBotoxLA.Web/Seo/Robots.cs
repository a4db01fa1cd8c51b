using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Seo;

internal static class Robots
{
    public static string Of(string origin) => $"User-agent: *\nAllow: /\n\nSitemap: {origin}{SitePaths.Sitemap}\n";
}
