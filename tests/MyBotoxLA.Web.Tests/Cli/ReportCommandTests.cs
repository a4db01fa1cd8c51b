using System.Text;
using AngleSharp.Html.Parser;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli;

/// <summary>The command <c>report</c>.</summary>
public sealed class ReportCommandTests
{
    private const string Site = """
        {"@t":"2026-11-24T07:59:59.9Z","@m":"Answered","Method":"GET","Path":"/side-effects","Status":200,"Milliseconds":0.1}
        """;

    private const string Nginx = """
        {"@t":"2026-11-24T09:00:00+00:00","Method":"GET","Path":"/es/otra","Status":304,"Seconds":0.000}
        """;

    private const string Caddy = """
        {"level":"info","ts":1795500000.5,"request":{"method":"GET","uri":"/side-effects"},"status":200}
        """;

    private const string NotFound = """
        web[7]: {"@t":"2026-11-24T10:00:00Z","Method":"GET","Path":"/sideeffects%3Cb%3E","Status":404}
        """;

    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(Site);

    private static readonly string[] Good =
    [
        Site, Site, Nginx, Caddy, NotFound, NotFound,
        NotFound.Replace("/sideeffects%3Cb%3E", "/a%2Cb%22%0A%1B[31m", StringComparison.Ordinal),
        Nginx.Replace("/es/otra", "/robots.txt", StringComparison.Ordinal),
        """{"@t":"2026-11-24T10:00:00Z","@m":"Started serving 3 pages","Pages":3}""",
        "",
    ];

    /// <summary>Each is counted as not complete, and as nothing else.</summary>
    public static TheoryData<string> Faulty =>
    [
        Site[..40],
        "nothing",
        "{}",
        "{\"Path\":\"/\",\"Status\":200}",
        Site.Replace("200", "\"200\"", StringComparison.Ordinal),
        Site.Replace("200", "99999999999", StringComparison.Ordinal),
        Site.Replace("200", "42", StringComparison.Ordinal),
        Site.Replace("\"/side-effects\"", "7", StringComparison.Ordinal),
        Site.Replace("/side-effects", "side-effects", StringComparison.Ordinal),
        Site.Replace("/side-effects", "/\\uD800", StringComparison.Ordinal),
        Site.Replace("2026-11-24T07:59:59.9Z", "yesterday", StringComparison.Ordinal),
        Site.Replace("2026-11-24T07:59:59.9Z", "0001-01-01T00:00:00Z", StringComparison.Ordinal),
        Caddy.Replace("1795500000.5", "-1e300", StringComparison.Ordinal),
        Site + Site,
        Site + new string(' ', 10_000) + Site,
        Site.Replace("/side-effects", "/" + new string('a', 10_000), StringComparison.Ordinal),
        new string('[', 10_000),
        "{\"request\":" + new string('{', 500),
    ];

    [Fact]
    public void Report_OfAnotherFile_SaysThatItIsNoLog()
    {
        using var folder = Log(["# Read me", "Some text."]);

        Assert.Equal(
            new Called(2, "", "No line is a request of the site's log. Name its log: it has one JSON object in each line.\n"),
            Called.From(folder.Root, "report", "log.txt", "--content", "content"));
    }

    [Fact]
    public void Report_AsText_CountsEverything()
    {
        using var folder = Log(Good);

        var called = Called.From(folder.Root, "report", "log.txt", "--content", "content");

        Assert.Equal(
            """
            8 requests from 2026-11-23 to 2026-11-24, 4 of them for a page. 0 lines were not complete.

            Page           Views
            /side-effects      3
            /es/otra           1

            Language  Views
            en            3
            es            1

            Day         Requests
            2026-11-23         3
            2026-11-24         5

            Status  Requests
            200            3
            304            2
            404            3

            Not found        Requests  Nearest page
            /sideeffects<b>         2  /side-effects
            /a,b"��[31m             1

            """,
            called.Output);
        Assert.Equal((0, ""), (called.Code, called.Errors));
    }

    [Fact]
    public void Report_AsCsv_HasOneTable()
    {
        using var folder = Log(Good);

        var called = Called.From(folder.Root, "report", "log.txt", "log.txt", "--content", "content", "--format", "csv");

        Assert.Equal(
            [
                "table,name,count,nearest", "Page,/side-effects,6,", "Page,/es/otra,2,", "Language,en,6,", "Language,es,2,",
                "Day,2026-11-23,6,", "Day,2026-11-24,10,", "Status,200,6,", "Status,304,4,", "Status,404,6,",
                "\"Not found\",/sideeffects<b>,4,/side-effects", "\"Not found\",\"/a,b\"\"\uFFFD\uFFFD[31m\",2,", "",
            ],
            called.Output.Split('\n'));
    }

    [Fact]
    public void Report_AsHtml_IsOneFileWithoutScripts()
    {
        using var folder = Log(Good);

        var called = Called.From(folder.Root, "report", "log.txt", "--content", "content", "--format", "html");
        var page = new HtmlParser().ParseDocument(called.Output);

        Assert.Equal(["Page", "Language", "Day", "Status", "Not found"], page.QuerySelectorAll("h2").Select(title => title.TextContent));
        Assert.Equal(
            ["300", "100"],
            page.QuerySelectorAll("h2:first-of-type + table rect").Select(bar => bar.GetAttribute("width")));
        Assert.Contains("/sideeffects<b>", page.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Empty(page.QuerySelectorAll("script, link, img, [src], [href], b"));
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Line_ThatIsNotComplete_IsCountedAndSkipped(string line)
    {
        using var folder = Log([line, Site, line]);

        var output = Called.From(folder.Root, "report", "log.txt", "--content", "content").Output;

        Assert.StartsWith("1 requests on 2026-11-23, 1 of them for a page. 2 lines were not complete.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfBytesThatAreNoText_SkipsThem()
    {
        using var folder = Log([]).And("log.txt", [.. Bytes, 0x0A, 0xFF, 0xFE, 0x00, 0x0A, 0xC3, 0x28, 0x0A, .. Bytes]);

        var called = Called.From(folder.Root, "report", "log.txt", "--content", "content");

        Assert.Equal(0, called.Code);
        Assert.StartsWith(
            "2 requests on 2026-11-23, 2 of them for a page. 2 lines were not complete.\n",
            called.Output,
            StringComparison.Ordinal);
    }

    /// <summary>A machine that stops may leave the last line without its end.</summary>
    [Theory]
    [InlineData("", "1 requests on 2026-11-23, 1 of them for a page. 0 lines were not complete.\n")]
    [InlineData("{", "1 requests on 2026-11-23, 1 of them for a page. 1 lines were not complete.\n")]
    [InlineData(Site, "2 requests on 2026-11-23, 2 of them for a page. 0 lines were not complete.\n")]
    [InlineData("long", "1 requests on 2026-11-23, 1 of them for a page. 1 lines were not complete.\n")]
    public void Report_OfALastLineWithoutItsEnd_CountsItIfItIsComplete(string last, string expected)
    {
        var line = last == "long" ? Site + new string(' ', 10_000) : last;
        using var folder = Log([]).And("log.txt", $"{Site}\n{line}");

        Assert.StartsWith(expected, Called.From(folder.Root, "report", "log.txt", "--content", "content").Output, StringComparison.Ordinal);
    }

    /// <summary>Anybody can ask for any number of addresses.</summary>
    [Fact]
    public void Report_OfVeryManyAddresses_CountsTheLastOnesTogether()
    {
        string[] asked = [.. Enumerable.Range(0, 10_003).Select(number => $"/x{number:00000}"), "/x00000", "/x10002"];
        using var folder = Log(
            [.. asked.Select(path => NotFound.Replace("/sideeffects%3Cb%3E", path, StringComparison.Ordinal))]);

        var lines = Called.From(folder.Root, "report", "log.txt", "--content", "content", "--format", "csv").Output.Split('\n');

        string[] found = [.. lines.Where(line => line.StartsWith("\"Not found\"", StringComparison.Ordinal))];
        Assert.Equal(
            ["\"Not found\",\"(other addresses)\",4,", "\"Not found\",/x00000,2,", "\"Not found\",/x00001,1,"],
            found[..3]);
        Assert.Equal((100, "\"Not found\",/x00098,1,"), (found.Length, found[^1]));
    }

    [Fact]
    public void Report_OfAnAddressNearTwoPages_NamesTheNearest()
    {
        using var folder = Log([NotFound]).And("content/side-effect-list.md", ContentFolder.Page);

        var called = Called.From(folder.Root, "report", "log.txt", "--content", "content", "--format", "csv");

        Assert.Contains("\"Not found\",/sideeffects<b>,1,/side-effects\n", called.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfNoLog_ReturnsTwo()
    {
        using var folder = Log([]);

        var called = Called.From(folder.Root, "report", "none.txt", "--content", "content");

        Assert.Equal((2, ""), (called.Code, called.Output));
        Assert.StartsWith("The log none.txt cannot be read: ", called.Errors, StringComparison.Ordinal);
    }

    /// <summary>The report can say nothing that the privacy page does not: only what is in the five fields of a line is read.</summary>
    [Fact]
    public void Report_OfALineWithMore_ReadsOnlyTheFields()
    {
        const string More = """
            "ClientIp":"203.0.113.9","UserAgent":"Fox","Method"
            """;
        using var folder = Log([Site.Replace("\"Method\"", More, StringComparison.Ordinal)]);

        var output = Called.From(folder.Root, "report", "log.txt", "--content", "content").Output;

        Assert.DoesNotContain("203.0.113.9", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Fox", output, StringComparison.Ordinal);
    }

    private static ContentFolder Log(string[] lines) => Called.Repository()
        .And("content/side-effects.md", ContentFolder.Page.Replace("A page", "Side effects", StringComparison.Ordinal))
        .And("content/es/otra.md", ContentFolder.Page.Replace("A page", "Otra", StringComparison.Ordinal))
        .And("log.txt", string.Concat(lines.Select(line => line + "\n")));
}
