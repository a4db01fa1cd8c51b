using System.Globalization;
using System.Text.RegularExpressions;
using MyBotoxLA.Web.Cli.Changes;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli.Changes;

public sealed partial class ReportFormatsTests
{
    /// <summary>The marked regions of a picture that is 4,000 pixels high, and the rows that the report shows of it.</summary>
    [Theory]
    [InlineData("500-600", "380-720")]
    [InlineData("500-600 840-900", "380-1020")]
    [InlineData("500-600 841-900", "380-720 721-1020")]
    [InlineData("10-20", "0-140")]
    [InlineData("3900-3950", "3780-4000")]
    [InlineData("500-3000", "380-1980")]
    [InlineData("", "0-1600")]
    public void Picture_IsShownAroundItsMarkedRegions(string regions, string expected)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var page = folder.Load().Pages["/page"];
        var change = new PageChange(page, page, []);
        var picture = new Picture("pictures/page-after.png", [], 4000, [.. Ranges(regions)]);

        var html = ReportFormats.ToHtml([new ReportSection(["## A page"], change)], _ => (null, picture));

        Assert.Equal(expected, string.Join(' ', Part().Matches(html).Select(Rows)));
    }

    [Fact]
    public void Html_LinksToEachPageOnceAndShowsItsPictures()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page.Replace("A page", "A & B", StringComparison.Ordinal));
        var page = folder.Load().Pages["/page"];
        var (changed, removed) = (new PageChange(page, page, []), new PageChange(page, null, []));
        var picture = new Picture("a.png", [], 900, []);

        var html = ReportFormats.ToHtml(
            [new(["## One", "", "~~gone~~ <b>"], changed), new(["## Two"], [changed, removed]), new(["## Three"])],
            change => change == changed ? (null, picture) : (null, null));

        Assert.Equal(
            """
            <body>
            <h2>One</h2>
            <p><del>gone</del> &lt;b&gt;</p>
            <p><a href="site/page.html">A &amp; B as proposed</a></p>
            <div class="pictures">
            <figure>
            <figcaption>After</figcaption>
            <a class="part" style="height:900px" href="a.png"><img src="a.png" alt="A &amp; B, After" style="margin-top:-0px"></a>
            </figure>
            </div>
            <h2>Two</h2>
            <h2>Three</h2>
            </body>
            </html>

            """,
            html[html.IndexOf("<body>", StringComparison.Ordinal)..]);
    }

    private static IEnumerable<(int, int)> Ranges(string regions) => regions
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(region => region.Split('-'))
        .Select(ends => (Number(ends[0]), Number(ends[1])));

    private static string Rows(Match part)
    {
        var top = Number(part.Groups["top"].Value);
        return $"{top}-{top + Number(part.Groups["height"].Value)}";
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("height:(?<height>\\d+)px\" href=\"[^\"]*\"><img [^>]*margin-top:-(?<top>-?\\d+)px")]
    private static partial Regex Part();
}
