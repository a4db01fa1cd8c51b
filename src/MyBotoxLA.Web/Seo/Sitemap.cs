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

    public static ContentHttpResult Get(HttpRequest request, ContentStore store, BaseUrl baseUrl)
    {
        var origin = baseUrl.For(request);
        var pages = store.Current.Pages.Values.OrderBy(page => page.Path, StringComparer.Ordinal);
        var document = new XElement(Ns + "urlset", pages.Select(page => Entry(page, origin)));
        return TypedResults.Text($"""<?xml version="1.0" encoding="UTF-8"?>{"\n"}{document}{"\n"}""", "application/xml; charset=utf-8");
    }

    private static XElement Entry(Page page, string origin) => new(
        Ns + "url",
        new XElement(Ns + "loc", origin + page.Path),
        page.FrontMatter.Updated is { } updated ? new XElement(Ns + "lastmod", updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null);
}
