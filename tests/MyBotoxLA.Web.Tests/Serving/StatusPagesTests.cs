using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

public sealed class StatusPagesTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task NotFound_LinksToOtherPages()
    {
        var response = await site.Get("/nothing");
        var page = await site.Document("/nothing");

        Assert.Equal(404, (int)response.StatusCode);
        Assert.Equal("We cannot find that page", page.QuerySelector("h1")?.TextContent);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal(
            ["/", "/about-botox", "/side-effects", "/your-visit", "/who-treats-you", "/questions", "/contact"],
            page.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")));
        Assert.Equal("tel:+1-213-555-0142", page.QuerySelector("main .button")?.GetAttribute("href"));
    }

    [Fact]
    public async Task FaultyPage_IsUnavailableAndHarmsNoOther()
    {
        using var folder = ContentFolder.With("bad.md", "no front matter");
        await using var faulty = site.WithWebHostBuilder(builder => builder.UseSetting("Content:Path", folder.Root));
        using var client = faulty.CreateClient();

        using var bad = await client.GetAsync(new Uri("/bad", UriKind.Relative), TestContext.Current.CancellationToken);
        using var home = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(await bad.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal((503, "120"), ((int)bad.StatusCode, bad.Headers.RetryAfter?.ToString()));
        Assert.Equal("This page is temporarily unavailable", page.QuerySelector("h1")?.TextContent);
        Assert.Equal(200, (int)home.StatusCode);
    }

    [Fact]
    public async Task Exception_ShowsNothingTechnical()
    {
        await using var broken = site.WithWebHostBuilder(builder =>
            builder.ConfigureServices(services => services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new ThrowsOnContact()))));
        using var client = broken.CreateClient();

        using var response = await client.GetAsync(new Uri("/contact", UriKind.Relative), TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(500, (int)response.StatusCode);
        Assert.Contains("<h1 class=\"article__title\" id=\"title\">Something went wrong</h1>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StatusPage_ThatCannotBeRendered_IsTheMaintenancePage()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var factory = new RenderCount { Breaks = path => path == PageRenderer.StatusPageRoute }.In(site, folder);
        using var client = factory.CreateClient();

        using var response = await client.GetAsync(new Uri("/nothing", UriKind.Relative), TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var resources = await factory.Services.GetRequiredService<SiteResourceStore>().First;

        Assert.All(resources.StatusPages.All, page => Assert.Equal(503, page.Status));
        Assert.Equal((503, "120"), ((int)response.StatusCode, response.Headers.RetryAfter?.ToString()));
        Assert.Contains("<h1>We will be back soon</h1>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/contact", "en", "Something went wrong")]
    [InlineData("/es/contacto", "es", "Algo salió mal")]
    [InlineData(null, "en", "Something went wrong")]
    public async Task Failure_BeforeAPageIsFound_IsShownInTheLanguageOfTheAddress(string? path, string language, string title)
    {
        var store = site.Services.GetRequiredService<SiteResourceStore>();
        await store.First;
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { Request = { Method = "GET", Path = path }, Response = { Body = body } };

        await ServeResources.WriteStatusPage(context, store, StatusCodes.Status500InternalServerError);
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(body.ToArray()));

        Assert.Equal(500, context.Response.StatusCode);
        Assert.Equal((language, title), (page.DocumentElement.GetAttribute("lang"), page.QuerySelector("h1")?.TextContent));
    }
}
