using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>
/// The real content is a test: the list of its files is the site map. Whatever the check accepts passes here too, so that a failure is
/// a mistake of the program. The other tests are about <see cref="Repository.SampleContent"/>.
/// </summary>
public sealed partial class RealContentTests(RealSiteFactory site) : IClassFixture<RealSiteFactory>
{
    public static TheoryData<string> Urls => Repository.Urls;

    private static readonly Lazy<ContentSnapshot> Content =
        new(() => new ContentLoader(new() { Folder = Repository.Content }).Load(CancellationToken.None));

    /// <summary>A warning does not stop an edit.</summary>
    [Fact]
    public void Content_HasNoErrors() =>
        Assert.Empty(Content.Value.Diagnostics.Where(found => found.Kind.Severity == Severity.Error).Select(found => found.ToString()));

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
    [InlineData("/no-such-page")]
    [InlineData("/es/no-such-page")]
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
            var address = Content.Value.Redirects.GetValueOrDefault(parts[0], parts[0]);
            if (address.Length > 0)
            {
                Assert.Equal((link, HttpStatusCode.OK), (link, (await site.Get(address)).StatusCode));
            }

            // The anchor of a renamed page may be gone with the heading, which the check does not know.
            if (parts.Length > 1 && address == parts[0])
            {
                var target = address.Length > 0 ? await site.Document(address) : page;
                Assert.True(target.GetElementById(parts[1]) is not null, $"{link} leads to no element");
            }
        }
    }

    /// <summary>A page in another language is linked to only with its language.</summary>
    [Theory]
    [MemberData(nameof(Urls))]
    [InlineData("/no-such-page")]
    [InlineData("/es/no-such-page")]
    public async Task Page_LinksToItsOwnLanguage(string url)
    {
        var page = await site.Document(url);

        var others = page.QuerySelectorAll("a[href^='/']:not([hreflang])").Select(link => link.GetAttribute("href") ?? "")
            .Where(href => Content.Value.Pages.ContainsKey(href.Split('#')[0]) && Language.Of(href) != Language.Of(url));

        Assert.Empty(others);
    }

    /// <summary>Views write no address of a page, because the content decides which pages and headings there are.</summary>
    [Fact]
    public void Views_WriteOnlyTheirOwnAddresses()
    {
        var pages = Path.Combine(Repository.Root, "src", "MyBotoxLA.Web", "Pages");
        var written = Directory.EnumerateFiles(pages, "*.cs*", SearchOption.AllDirectories)
            .SelectMany(file => Address().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));

        Assert.Equal(
            ["#cite-", "#content", "/apple-touch-icon.png", "/favicon.ico", "/favicon.svg"],
            written.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Pages_ThatNameTheDrug_ShowTheWholeBoxedWarning()
    {
        var snapshot = Content.Value;
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
    public async Task Page_OfASampleClinic_SaysThatTheDetailsAreSamples(string url) => Assert.Equal(
        Content.Value.Clinic?.Sample is true ? 1 : 0,
        (await site.Document(url)).QuerySelectorAll(".sample-notice").Length);

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

    /// <summary>An address within the site that is written in a view or in a class for views.</summary>
    [GeneratedRegex("""href=\\?"([/#][^"@{]+)""")]
    private static partial Regex Address();

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
