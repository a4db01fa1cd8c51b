using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Options;
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

    /// <summary>The setting, where the server is told to listen, where it does, and the start of every address.</summary>
    [Theory]
    [InlineData("https://www.example.com", "http://*:80", null, "https://www.example.com", true)]
    [InlineData("https://www.example.com/", null, null, "https://www.example.com", true)]
    [InlineData("", "http://127.0.0.1:5081;http://127.0.0.1:5082", null, "http://127.0.0.1:5081", true)]
    [InlineData(null, "http://*:8080", "http://[::]:8080", "http://localhost:8080", true)]
    [InlineData(null, "https://0.0.0.0", null, "https://localhost", true)]
    [InlineData(null, "http://127.0.0.1:0", "http://127.0.0.1:50123", "http://127.0.0.1:50123", false)]
    [InlineData(null, null, "http://[::]:8080", "http://localhost:8080", false)]
    [InlineData(null, null, null, "http://localhost:5080", false)]
    public void Address_IsTheSettingOrWhereTheServerListens(
        string? setting,
        string? urls,
        string? listening,
        string expected,
        bool isKnownBeforeStart)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var server = new TestServer(services);
        var addresses = new ServerAddressesFeature();
        server.Features.Set<IServerAddressesFeature>(addresses);
        var address = new BaseUrl(new SiteOptions { BaseUrl = setting }, new ListenAddressOptions { Urls = urls }, server);
        if (listening is not null)
        {
            addresses.Addresses.Add(listening);
        }

        Assert.Equal((expected, isKnownBeforeStart), (address.Value, address.IsKnownBeforeStart));
    }
}
