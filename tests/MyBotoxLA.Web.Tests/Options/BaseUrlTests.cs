using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Seo;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Options;

/// <summary>Without <c>Site:BaseUrl</c>, on a port that the system chooses: only the running program knows its address.</summary>
public sealed class BaseUrlTests(SharedSite shared)
{
    [Theory]
    [InlineData("/", "<link rel=\"canonical\" href=\"{0}/\">")]
    [InlineData("/side-effects", "<link rel=\"canonical\" href=\"{0}/side-effects\">")]
    [InlineData("/sitemap.xml", "<loc>{0}/</loc>")]
    [InlineData("/sitemap.xml", "<loc>{0}/side-effects</loc>")]
    [InlineData("/robots.txt", "Sitemap: {0}/sitemap.xml")]
    public async Task Address_OnASystemChosenPort_IsTheServersAddress(string path, string expected)
    {
        var site = await shared.Started;
        var origin = site.Address.GetLeftPart(UriPartial.Authority);

        var answer = await site.Send($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.Contains(expected.Replace("{0}", origin, StringComparison.Ordinal), answer, StringComparison.Ordinal);
    }
}
