using System.Text;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Seo;

internal static class Robots
{
    public static byte[] Of(string origin) => Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {origin}{SitePaths.Sitemap}\n");
}
