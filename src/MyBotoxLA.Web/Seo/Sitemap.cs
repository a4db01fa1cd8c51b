using System.Globalization;
using System.Net;
using System.Text;

namespace MyBotoxLA.Web.Seo;

/// <summary>The list of pages for search engines: https://www.sitemaps.org/protocol.html.</summary>
internal static class Sitemap
{
    public static byte[] Of(SitemapInputs inputs)
    {
        var text = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

            """);
        foreach (var page in inputs.Entries.OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"  <url>\n    <loc>{Address(page.Path, inputs.Origin)}</loc>\n");
            if (page.Updated is { } updated)
            {
                text.Append(CultureInfo.InvariantCulture, $"    <lastmod>{updated:yyyy-MM-dd}</lastmod>\n");
            }

            foreach (var alternate in page.Alternates)
            {
                var href = Address(alternate.Path, inputs.Origin);
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"    <xhtml:link rel=\"alternate\" hreflang=\"{alternate.Language}\" href=\"{href}\" />\n");
            }

            text.Append("  </url>\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("</urlset>\n").ToString());
    }

    private static string Address(string path, string origin) => WebUtility.HtmlEncode(origin + path);
}
