using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

/// <summary>What a visitor with an unknown address is shown.</summary>
public sealed class NotFoundPagesTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string English = "Were you looking for one of these?";
    private const string Spanish = "¿Buscaba una de estas páginas?";

    [Theory]
    [InlineData("/sideeffects", English, "/side-effects Side effects")]
    [InlineData("/efectos-secundarios", English, "/es/efectos-secundarios Efectos secundarios (Español)|/side-effects Side effects")]
    [InlineData("/es/side-effects", Spanish, "/es/efectos-secundarios Efectos secundarios")]
    public async Task Address_NearAPage_SuggestsIt(string path, string heading, string expected)
    {
        using var response = await site.Get(path);
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(404, (int)response.StatusCode);
        Assert.Equal(heading, page.QuerySelector("article h2")?.TextContent);
        Assert.Equal(
            expected,
            string.Join('|', page.QuerySelectorAll("article h2:first-of-type + ul a")
                .Select(link => $"{link.GetAttribute("href")} {link.TextContent}")));
        Assert.NotNull(page.QuerySelector(".emergency__link"));
        Assert.Equal("no-store", $"{response.Headers.CacheControl}");
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/es/nada")]
    public async Task Address_NearNothing_HasNoSuggestions(string path) =>
        Assert.Empty((await site.Document(path)).QuerySelectorAll("article h2"));

    /// <summary>Old Spanish addresses of a site that is in English only.</summary>
    [Theory]
    [InlineData("/es")]
    [InlineData("/es/nada")]
    public async Task Address_OfALanguageWithoutPages_LeadsToTheHomePage(string path)
    {
        using var folder = ContentFolder.With("index.md", ContentFolder.Page);
        await using var factory = site.With(folder);
        using var response = await factory.CreateClient().GetAsync(path, TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(404, (int)response.StatusCode);
        Assert.Equal(["/"], page.QuerySelectorAll("article a[href^='/']").Select(link => link.GetAttribute("href")).Distinct());
        Assert.Equal("/", page.QuerySelector(".site-header__brand")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Addresses_WithTheSameSuggestions_ShareOnePage()
    {
        await site.Get("/sideeffects");
        var resources = site.Services.GetRequiredService<SiteResourceStore>().Current;

        Assert.NotNull(resources);
        Assert.Same(resources.NotFound("/sideeffects"), resources.NotFound("/side-effect"));
        Assert.Same(resources.NotFound("/nothing"), resources.NotFound("/nowhere"));
    }

    /// <summary>The number of pages is limited, whatever is asked for.</summary>
    [Fact]
    public async Task Addresses_WithEveryCombination_AreLimited()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        for (var i = 0; i < 300; i++)
        {
            folder.And($"unique{i:000}name{i:000}.md", ContentFolder.Page.Replace("A page", $"Title {i}", StringComparison.Ordinal));
        }

        await using var factory = site.With(folder);
        using var client = factory.CreateClient();
        using var first = await client.GetAsync(new Uri("/unknown", UriKind.Relative), TestContext.Current.CancellationToken);
        var resources = factory.Services.GetRequiredService<SiteResourceStore>().Current;
        Assert.NotNull(resources);

        var pages = Enumerable.Range(0, 300).Select(i => resources.NotFound($"/unique{i:000}name{i:000}x")).ToHashSet();

        Assert.InRange(pages.Count, 200, 257);
    }
}
