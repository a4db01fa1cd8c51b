using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http.HttpResults;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Seo;

/// <summary>The list of pages for search engines: https://www.sitemaps.org/protocol.html.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static ContentHttpResult Get(HttpRequest request, ContentStore store, BaseUrl baseUrl)
    {
        var origin = baseUrl.For(request);
        var snapshot = store.Current;
        var pages = snapshot.Pages.Values.OrderBy(page => page.Path, StringComparer.Ordinal);
        var document = new XElement(
            Ns + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            pages.Select(page => Entry(page, snapshot.Counterparts(page), origin)));
        return TypedResults.Text($"""<?xml version="1.0" encoding="UTF-8"?>{"\n"}{document}{"\n"}""", "application/xml; charset=utf-8");
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
