using System.Globalization;
using System.Text;
using System.Xml.Linq;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Seo;

/// <summary>The list of pages for search engines: https://www.sitemaps.org/protocol.html.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static byte[] Of(ContentSnapshot snapshot, string origin)
    {
        var pages = snapshot.Pages.Values.OrderBy(page => page.Path, StringComparer.Ordinal);
        var document = new XElement(
            Ns + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            pages.Select(page => Entry(page, snapshot.Counterparts(page), origin)));
        return Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8"?>{"\n"}{document}{"\n"}""");
    }

    private static XElement Entry(Page page, IEnumerable<Page> counterparts, string origin) => new(
        Ns + "url",
        new XElement(Ns + "loc", origin + page.Path),
        page.FrontMatter.Updated is { } updated ? new XElement(Ns + "lastmod", updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null,
        counterparts.Select(counterpart => new XElement(
            Xhtml + "link",
            new XAttribute("rel", "alternate"),
            new XAttribute("hreflang", counterpart.Language),
            new XAttribute("href", origin + counterpart.Path))));
}
