using System.Globalization;
using System.Net;
using System.Text;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Seo;

/// <summary>The list of pages for search engines: https://www.sitemaps.org/protocol.html.</summary>
internal static class Sitemap
{
    public static byte[] Of(ContentSnapshot snapshot, string origin)
    {
        var text = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

            """);
        foreach (var page in snapshot.Pages.Values.OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"  <url>\n    <loc>{Address(page, origin)}</loc>\n");
            if (page.FrontMatter.Updated is { } updated)
            {
                text.Append(CultureInfo.InvariantCulture, $"    <lastmod>{updated:yyyy-MM-dd}</lastmod>\n");
            }

            foreach (var counterpart in snapshot.Counterparts(page))
            {
                var href = Address(counterpart, origin);
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"    <xhtml:link rel=\"alternate\" hreflang=\"{counterpart.Language}\" href=\"{href}\" />\n");
            }

            text.Append("  </url>\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("</urlset>\n").ToString());
    }

    private static string Address(Page page, string origin) => WebUtility.HtmlEncode(origin + page.Path);
}
