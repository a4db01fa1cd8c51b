using AngleSharp.Dom;
using Microsoft.Extensions.Time.Testing;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>The real content is a test: the list of its files is the site map.</summary>
public sealed class RealContentTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    public static TheoryData<string> Urls => Repository.Urls;

    [Fact]
    public void Content_HasNoDiagnostics()
    {
        var snapshot = new ContentLoader(
            new() { Folder = Repository.Content, Time = new FakeTimeProvider(Repository.Today) }).Load(
                TestContext.Current.CancellationToken);

        Assert.Empty(snapshot.Places());
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_OfTheContent_HasOneHeadingAndNoSkippedLevel(string url)
    {
        var response = await site.Get(url);
        var page = await site.Document(url);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Single(page.QuerySelectorAll("h1"));
        var levels = page.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6")
            .Select(heading => heading.LocalName[1] - '0')
            .ToArray();
        Assert.All(
            levels.Zip(levels.Skip(1)),
            pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_OfTheContent_HasUniqueIds(string url)
    {
        var page = await site.Document(url);

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToArray();

        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_OfTheContent_LinksOnlyToWhatExists(string url)
    {
        var page = await site.Document(url);
        var links = page.QuerySelectorAll("a[href], link[href]")
            .Select(link => link.GetAttribute("href") ?? "")
            .Where(href => href.StartsWith('/') || href.StartsWith('#'))
            .Distinct();

        foreach (var link in links)
        {
            var parts = link.Split('#');
            var target = parts[0].Length == 0 ? url : parts[0];
            var response = await site.Get(target);
            Assert.True(200 == (int)response.StatusCode, $"{link} answers {(int)response.StatusCode}");
            if (parts.Length > 1)
            {
                Assert.True((await site.Document(target)).GetElementById(parts[1]) is not null, $"{link} leads to no element");
            }
        }
    }

    [Fact]
    public async Task Pages_OfTheContent_HaveUniqueTitlesAndDescriptions()
    {
        var pages = await Task.WhenAll(Urls.Select(row => site.Document(row.Data)));

        var titles = pages.Select(page => page.Title).ToArray();
        var descriptions = pages.Select(page => page.QuerySelector("meta[name=description]")?.GetAttribute("content")).ToArray();

        Assert.Equal(titles.Distinct(), titles);
        Assert.Equal(descriptions.Distinct(), descriptions);
        Assert.All(descriptions, description => Assert.InRange(description?.Length ?? 0, 70, 160));
    }

    [Fact]
    public async Task Pages_ThatNameTheDrug_ShowTheWholeBoxedWarning()
    {
        var snapshot = new ContentLoader(new() { Folder = Repository.Content }).Load(TestContext.Current.CancellationToken);
        var pages = snapshot.Pages.Values.Where(page => page.FrontMatter.Drug is not null).ToArray();

        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            var warning = snapshot.Pages[ContentPath.BoxedWarning(page.Language, page.FrontMatter.Drug ?? "")];
            var document = await site.Document(page.Path);
            var shown = Assert.Single(document.QuerySelectorAll("aside.boxed-warning"));
            var whole = (await site.Document(warning.Path))
                .QuerySelectorAll("article > p:not(.review), article > ul")
                .Select(element => Words(element));
            Assert.Equal(whole, shown.QuerySelectorAll("aside > p, aside > ul").Select(element => Words(element)));
            Assert.True(
                shown.CompareDocumentPosition(document.QuerySelector("article > h2")!).HasFlag(DocumentPositions.Following),
                "The warning is not above the first section.");
        }
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_OfASampleClinic_SaysThatTheDetailsAreSamples(string url) =>
        Assert.Single((await site.Document(url)).QuerySelectorAll(".sample-notice"));

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_OfTheContent_CarriesTheNoticesOfCalifornia(string url)
    {
        var footer = Words((await site.Document(url)).QuerySelector("footer.site-footer")!);

        Assert.Contains(
            "For informational purposes only, a link to the federal Centers for Medicare and Medicaid Services (CMS) Open Payments "
                + "web page is provided here. The federal Physician Payments Sunshine Act requires that detailed information about "
                + "payment and other payments of value worth over ten dollars ($10) from manufacturers of drugs, medical devices, "
                + "and biologics to physicians and teaching hospitals be made available to the public.",
            footer,
            StringComparison.Ordinal);
        Assert.Contains(
            "NOTICE TO PATIENTS. Medical doctors are licensed and regulated by the Medical Board of California. "
                + "To check up on a license or to file a complaint go to www.mbc.ca.gov, email: licensecheck@mbc.ca.gov, "
                + "or call (800) 633-2322.",
            footer,
            StringComparison.Ordinal);
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
