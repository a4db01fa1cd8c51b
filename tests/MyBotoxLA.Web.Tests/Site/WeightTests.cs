using System.IO.Compression;
using System.Text;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>The size of a first view, for slow connections.</summary>
public sealed class WeightTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    /// <summary>What fits in the first round trip of a connection: ten packets of 1,460 bytes (RFC 6928).</summary>
    private const int FirstRoundTrip = 14_600;

    /// <summary>For a page with many short answers, of which most readers need one.</summary>
    private const int ManyAnswers = 18_000;

    private static readonly string[] Questions = ["/questions", "/es/preguntas"];

    public static TheoryData<string> Urls => Repository.SampleUrls;

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_WithItsStyles_FitsTheFirstRoundTrip(string url)
    {
        var page = await site.Document(url);
        var style = page.QuerySelector("link[rel=stylesheet]")?.GetAttribute("href") ?? "";

        // A browser displays the page without the structured data, which is last.
        var compressed = await Compressed(Split(await site.Text(url)).Page) + await Compressed(await Bytes(style));

        Assert.InRange(compressed, 1, Questions.Contains(url) ? ManyAnswers : FirstRoundTrip);
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task StructuredData_OfAPage_IsSmall(string url)
    {
        const int Most = 1_500;
        var page = await site.Text(url);
        var (without, end) = Split(page);

        var added = await Compressed(Encoding.UTF8.GetBytes(page)) - await Compressed(without);

        Assert.InRange(added, 1, Most);
        Assert.Equal("</body>\n</html>\n", end);
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_HasNoScriptNoStyleAndNoHandlerInIt(string url)
    {
        var page = await site.Document(url);

        Assert.Empty(page.QuerySelectorAll("script:not([type='application/ld+json']), style, [style], form, iframe, object, embed"));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task DisplayFace_IsSmallAndTheOnlyFont()
    {
        var css = await site.Text((await site.Document("/")).QuerySelector("link[rel=stylesheet]")?.GetAttribute("href") ?? "");

        var font = Assert.Single(
            System.Text.RegularExpressions.Regex.Matches(css, "/assets/[a-z0-9.-]+\\.woff2").Select(match => match.Value).Distinct());

        Assert.InRange((await Bytes(font)).Length, 1, 35_000);
    }

    /// <summary>A page without its structured data, and what follows the data.</summary>
    private static (byte[] Page, string End) Split(string page)
    {
        const string EndTag = "</script>";
        var start = page.IndexOf("<script type=\"application/ld+json\">", StringComparison.Ordinal);
        var end = page.IndexOf(EndTag, start, StringComparison.Ordinal) + EndTag.Length;
        return (Encoding.UTF8.GetBytes(page[..start] + page[end..]), page[end..]);
    }

    /// <summary>The size of what current browsers are sent: Brotli at its highest quality.</summary>
    private static async Task<int> Compressed(byte[] bytes)
    {
        using var target = new MemoryStream();
        await using (var brotli = new BrotliStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await brotli.WriteAsync(bytes, TestContext.Current.CancellationToken);
        }

        return (int)target.Length;
    }

    private async Task<byte[]> Bytes(string path) =>
        await (await site.Get(path)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
}
