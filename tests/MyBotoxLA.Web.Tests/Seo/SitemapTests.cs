using System.Xml.Linq;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Seo;

public sealed class SitemapTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task Sitemap_ListsEveryPageWithItsDate()
    {
        var ns = XNamespace.Get("http://www.sitemaps.org/schemas/sitemap/0.9");
        var snapshot = new ContentLoader(new() { Folder = Repository.SampleContent }).Load(TestContext.Current.CancellationToken);

        var response = await site.Get("/sitemap.xml");
        var listed = XDocument.Parse(await site.Text("/sitemap.xml"))
            .Root?.Elements(ns + "url")
            .Select(url => (url.Element(ns + "loc")?.Value, url.Element(ns + "lastmod")?.Value));

        Assert.Equal("application/xml; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            snapshot.Pages.Values.OrderBy(page => page.Path, StringComparer.Ordinal).Select(
                page => ((string?)(SiteFactory.Origin + page.Path), page.FrontMatter.Updated?.ToString("O"))),
            listed);
    }
}
