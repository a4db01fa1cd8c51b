using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content.Assembly;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Seo;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Options;

/// <summary>What the site tells the content service about its own addresses and ids is true, and complete.</summary>
public sealed class SitePathsTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static readonly SiteAddresses Addresses = SitePaths.Addresses;

    /// <summary>A page with everything for which the layout has a view.</summary>
    private const string FullPage = """
        ---
        title: A page
        description: What the page is about.
        nav: 1
        drug: x
        sources: [ { id: one, title: One }, { id: two, title: Two } ]
        ---

        :::in-short
        - One.[^one]
        :::

        ## First

        Two.[^two]

        :::clinic
        :::

        :::care-911
        ### Call 911
        - A sign.
        :::

        :::care-call
        ### Call us
        - A sign.
        :::

        ## Second

        ## Third

        ## Fourth

        ## Fifth
        """;

    public static TheoryData<string> Links => [.. Addresses.Links, .. Addresses.SecurityText is { } path ? [path] : Array.Empty<string>()];

    [Fact]
    public async Task ElementIds_AreThoseOfTheLayout()
    {
        using var folder = ContentFolder.With("page.md", FullPage).And("safety/x.md", ContentFolder.Page + "\n\n## In the warning\n");
        await using var factory = site.With(folder);
        using var client = factory.CreateClient();
        var snapshot = folder.Load();
        var bodies = snapshot.Pages.Values.Concat(snapshot.BoxedWarnings.Values).Select(page => page.Html());

        var rendered = await Task.WhenAll(Get("/page"), Get("/nothing"));

        Assert.Empty(snapshot.Places());
        Assert.Equal(
            Addresses.ElementIds.Order(StringComparer.Ordinal),
            rendered.SelectMany(Ids).Except(bodies.SelectMany(Ids)).Where(id => !IsOfASource(id)).Order(StringComparer.Ordinal));

        async Task<string> Get(string path)
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>What no page may be called: its file would replace one of these.</summary>
    [Fact]
    public void Files_AreThoseOfTheSiteAndOfItsExport() => Assert.Equal(
        [
            "/404.html", "/_headers", "/_nginx.conf", "/_redirects", "/apple-touch-icon.png", "/contact.vcf", "/es/404.html",
            "/es/holidays.ics", "/favicon.ico", "/favicon.svg", "/holidays.ics",
        ],
        Addresses.Files.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Links))]
    public async Task Links_AreAnswered(string path) => Assert.Equal(200, (int)(await site.Get(path)).StatusCode);

    /// <summary>Without the first segments that no file name can have, because they begin with a period.</summary>
    [Fact]
    public async Task ReservedSegments_AreThoseThatTheSiteAnswers()
    {
        using var client = site.Client();
        var resources = await site.Services.GetRequiredService<SiteResourceStore>().First;
        var snapshot = resources.Snapshot;
        var pages = snapshot.Pages.Values.Concat(snapshot.BoxedWarnings.Values).ToArray();

        var segments = resources.Addresses.Keys
            .Except(pages.Select(page => page.Path))
            .Except(pages.Select(page => "/" + page.File.Name))
            .Except(snapshot.Images.Keys)
            .Concat([SitePaths.HealthLive, SitePaths.HealthReady, SitePaths.Gallery])
            .Select(path => path.Split('/'))
            .Where(segments => segments.Length > 2)
            .Select(segments => segments[1])
            .Distinct();

        Assert.Equal(Addresses.ReservedSegments.Order(StringComparer.Ordinal), segments.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Ids(string html) =>
        new HtmlParser().ParseDocument(html).QuerySelectorAll("[id]").Select(element => element.Id).OfType<string>();

    private static bool IsOfASource(string id) =>
        id.StartsWith("source-", StringComparison.Ordinal) || id.StartsWith("cite-", StringComparison.Ordinal);
}
