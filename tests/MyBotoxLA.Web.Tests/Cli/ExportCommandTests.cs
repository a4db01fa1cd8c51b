using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Docs;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli;

public sealed class ExportCommandTests : IDisposable
{
    private readonly string _place = Directory.CreateTempSubdirectory("export-").FullName;

    private string Target => Path.Combine(_place, "site");

    public void Dispose() => Directory.Delete(_place, recursive: true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Every address of the server is a file with the same bytes in every coding, and there are no other files.</summary>
    [Fact]
    public async Task Export_IsByteForByteWhatTheServerSends()
    {
        var called = Called.From(_place, "export", "site", "--content", Repository.SampleContent, "--base-url", "https://clinic.example");
        await using var site = new SiteFactory().WithWebHostBuilder(
            builder => builder.UseSetting("Site:BaseUrl", "https://clinic.example"));
        using var client = site.CreateClient();
        var store = site.Services.GetRequiredService<SiteResourceStore>();
        var resources = await store.First;
        await store.Compressed;

        var expected = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in resources.Addresses.Keys.Concat(Language.All.Select(language => language.Below("404"))))
        {
            foreach (var (coding, ending) in new[] { ("identity", ""), ("gzip", ".gz"), ("br", ".br") })
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, path);
                request.Headers.Add("Accept-Encoding", coding);
                using var response = await client.SendAsync(request, Cancellation);
                if (ending.Length == 0 || response.Content.Headers.ContentEncoding.Contains(coding))
                {
                    var isHtml = response.Content.Headers.ContentType?.MediaType == "text/html";
                    var name = (path == "/" ? "index" : path[1..]) + (isHtml ? ".html" : "") + ending;
                    expected[name] = await response.Content.ReadAsByteArrayAsync(Cancellation);
                }
            }
        }

        Assert.Equal(new Called(0, $"Wrote {Repository.SampleUrls.Count} pages to site.\n", ""), called);
        Assert.Equal(expected.Keys.Concat(["_headers", "_nginx.conf", "_redirects"]).Order(StringComparer.Ordinal), Files());
        Assert.All(expected, file => Assert.Equal(file.Value, File.ReadAllBytes(Path.Combine(Target, file.Key))));
    }

    [Fact]
    public void Export_WithoutCompression_WritesNoOtherCodings()
    {
        using var content = ContentFolder.With("page.md", ContentFolder.Page);

        Called.From(_place, "export", "site", "--content", content.Root, "--base-url", "https://clinic.example", "--no-compress");

        Assert.DoesNotContain(
            Files(),
            file => file.EndsWith(".gz", StringComparison.Ordinal) || file.EndsWith(".br", StringComparison.Ordinal));
        Assert.Contains("page.html", Files());
    }

    [Fact]
    public void Export_WithAFaultyPage_WritesTheRestAndSaysWhichIsMissing()
    {
        using var content = ContentFolder.With("page.md", "no front matter").And("other.md", ContentFolder.Page);

        var called = Called.From(
            _place, "export", "site", "--content", content.Root, "--base-url", "https://clinic.example", "--no-compress");

        Assert.Equal((1, "Wrote 2 pages to site.\n"), (called.Code, called.Output));
        Assert.Contains("page.md(1,1): error MB1009", called.Errors, StringComparison.Ordinal);
        Assert.EndsWith("\n/page could not be made, so the rest was written without it.\n", called.Errors, StringComparison.Ordinal);
        Assert.Contains("other.html", Files());
        Assert.DoesNotContain("page.html", Files());
        Assert.DoesNotContain("page.md", Files());
    }

    [Fact]
    public void Export_WithSeveralFaultyPages_NamesThemAll()
    {
        using var content = ContentFolder.With("b.md", "no front matter").And("a.md", "no front matter");

        var called = Called.From(
            _place, "export", "site", "--content", content.Root, "--base-url", "https://clinic.example", "--no-compress");

        Assert.Equal(1, called.Code);
        Assert.EndsWith("\n/a, /b could not be made, so the rest was written without them.\n", called.Errors, StringComparison.Ordinal);
    }

    /// <summary>The last good versions of the server's state folder, which is next to the content.</summary>
    [Fact]
    public void Export_WithALastGoodVersion_WritesItAndSaysSo()
    {
        using var content = ContentFolder.With("b.md", ContentFolder.Page).And("a.md", ContentFolder.Page);
        var loader = content.Loader();
        loader.SaveLastGood(loader.Load(null, Cancellation));
        content.And("b.md", "no front matter").And("a.md", "no front matter");

        var called = Called.From(
            _place, "export", "site", "--content", content.Root, "--base-url", "https://clinic.example", "--no-compress");

        Assert.Equal((1, "Wrote 3 pages to site.\n"), (called.Code, called.Output));
        Assert.EndsWith(
            "\n/a, /b: the last good text was written, because the file has errors.\n",
            called.Errors,
            StringComparison.Ordinal);
        Assert.Contains("Some text.", File.ReadAllText(Path.Combine(Target, "a.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Export_WithoutAPageAndWithALastGoodVersion_FailsAndNamesBoth()
    {
        using var content = ContentFolder.With("a.md", ContentFolder.Page);
        var loader = content.Loader();
        loader.SaveLastGood(loader.Load(null, Cancellation));
        content.And("a.md", "no front matter").And("b.md", "no front matter");

        var called = Called.From(
            _place, "export", "site", "--content", content.Root, "--base-url", "https://clinic.example", "--no-compress");

        Assert.Equal((1, "Wrote 2 pages to site.\n"), (called.Code, called.Output));
        Assert.EndsWith(
            "\n/b could not be made, so the rest was written without it.\n"
                + "/a: the last good text was written, because the file has errors.\n",
            called.Errors,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--no-compress", @"^Writing \d+ files…\n$")]
    [InlineData("--content", @"^Compressing and writing \d+ files…\n$")]
    public void Export_OnATerminal_SaysWhatItDoes(string option, string expected)
    {
        using var content = ContentFolder.With("page.md", ContentFolder.Page);

        var called = Called.OnATerminal(
            _place,
            ["export", "site", "--base-url", "https://clinic.example", .. new[] { option, "--content", content.Root }.Distinct()]);

        Assert.Matches(expected, called.Errors);
    }

    [Fact]
    public void Export_WithAFaultySiteFile_WritesNothingAndSaysWhatIsWrong()
    {
        using var content = ContentFolder.With("site.yml", "name: [");

        var called = Called.From(content.Root, "export", Target, "--content", content.Root, "--base-url", "https://clinic.example");

        Assert.Equal((1, ""), (called.Code, called.Output));
        Assert.StartsWith("site.yml(1,", called.Errors, StringComparison.Ordinal);
        Assert.EndsWith("\nNo page could be made, so nothing was written.\n", called.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Target));
    }

    [Fact]
    public void Export_OfAFolderWithoutContent_IsWrongUsage()
    {
        var called = Called.From(_place, "export", "site", "--content", "none", "--base-url", "https://clinic.example");

        Assert.Equal(
            new Called(
                2,
                "",
                $"error MB1001: There is no content folder at {_place}/none.\n"
                    + "  hint: Create it, or specify another one with --Content:Path.\n"),
            called);
    }

    [Fact]
    public void Export_ToWhereAFileIs_WritesNothing()
    {
        using var content = ContentFolder.With("page.md", ContentFolder.Page);
        File.WriteAllText(Target, "Mine.");

        var called = Called.From(_place, "export", "site/a", "--content", content.Root, "--base-url", "https://clinic.example");
        var watched = Called.From(
            _place, "export", "site/a", "--watch", "--content", content.Root, "--base-url", "https://clinic.example");

        Assert.Equal((1, ""), (called.Code, called.Output));
        Assert.StartsWith("The files could not be written, and site/a is as it was: ", called.Errors, StringComparison.Ordinal);
        Assert.Equal((1, ""), (watched.Code, watched.Output));
        Assert.StartsWith("site/a cannot be written: ", watched.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("expires: 2026-11-20")]
    public void Export_WithoutAHomePage_WritesNothing(string field)
    {
        using var content = ContentFolder.With("page.md", ContentFolder.Page).And("index.md", RuleSite.PageWith(field));

        var called = Called.From(content.Root, "export", Target, "--content", content.Root, "--base-url", "https://clinic.example");

        Assert.Equal((1, ""), (called.Code, called.Output));
        Assert.EndsWith(
            "\nThere is no home page, index.md, or it is hidden, so nothing was written.\n",
            called.Errors,
            StringComparison.Ordinal);
        Assert.False(Directory.Exists(Target));
    }

    [Fact]
    public void Export_WithoutAnyGoodPage_WritesNothingAndSaysWhatIsWrong()
    {
        using var content = ContentFolder.With("page.md", "no front matter").And("index.md", "no front matter");

        var called = Called.From(content.Root, "export", Target, "--content", content.Root, "--base-url", "https://clinic.example");

        Assert.Equal((1, ""), (called.Code, called.Output));
        Assert.EndsWith("\n/, /page could not be made, so nothing was written.\n", called.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Target));
    }

    /// <summary>
    /// Characters that nginx, the <c>_redirects</c> file, and addresses give a meaning of their own. Without nginx the texts alone are
    /// compared.
    /// </summary>
    [Fact]
    public void HostFiles_QuoteWhatHostsWouldReadAsTheirOwn()
    {
        using var content = ContentFolder
            .With(
                "page.md",
                ContentFolder.Page.Replace(
                    "title:",
                    "redirect_from: ['/visit;id=7', '/es/se%C3%B1al', '/old%20page', '/say-%22hi%22', '/a$b', '/a+b']\ntitle:",
                    StringComparison.Ordinal)
                    + "\n\n![Door](</images/the {front} door;#1.PNG>)")
            .And("images/the {front} door;#1.PNG", Docs.DocSite.Png);

        Called.From(_place, "export", "site", "--content", content.Root, "--base-url", "https://clinic.example", "--no-compress");
        var nginx = File.ReadAllText(Path.Combine(Target, "_nginx.conf"));
        var headers = File.ReadAllText(Path.Combine(Target, "_headers"));
        var image = Assert.Single(Files(), file => file.StartsWith("images/", StringComparison.Ordinal));

        Assert.Equal(
            """
            /a%24b /page 301
            /a%2Bb /page 301
            /es/se%C3%B1al /page 301
            /old%20page /page 301
            /say-%22hi%22 /page 301
            /visit%3Bid%3D7 /page 301
            /es/* /es/404.html 404

            """,
            File.ReadAllText(Path.Combine(Target, "_redirects")));
        Assert.Contains("\nlocation = \"/visit;id=7\" {\n", nginx, StringComparison.Ordinal);
        Assert.Contains("\nlocation = \"/say-\\\"hi\\\"\" {\n", nginx, StringComparison.Ordinal);
        Assert.Contains("\nlocation = /es/señal {\n", nginx, StringComparison.Ordinal);
        Assert.Contains($"\nlocation = \"/{image}\" {{\n", nginx, StringComparison.Ordinal);
        Assert.Contains(
            $"\n/images/{Uri.EscapeDataString(image["images/".Length..])}\n  Cache-Control: ",
            headers,
            StringComparison.Ordinal);
        AssertNginxAccepts();
    }

    private void AssertNginxAccepts()
    {
        if (!File.Exists("/usr/sbin/nginx"))
        {
            return;
        }

        var paths = string.Concat("client_body proxy fastcgi uwsgi scgi".Split(' ').Select(name => $"{name}_temp_path {_place}/{name}; "));
        File.WriteAllText(
            Path.Combine(_place, "nginx.conf"),
            $"pid {_place}/pid; error_log stderr; events {{}}\nhttp {{ access_log off; {paths}"
                + $"server {{ listen 127.0.0.1:8999; root {Target}; include {Target}/_nginx.conf; }} }}\n");
        using var nginx = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo("/usr/sbin/nginx", ["-t", "-c", Path.Combine(_place, "nginx.conf")])
            {
                RedirectStandardError = true,
            })
            ?? throw new InvalidOperationException("nginx did not start.");
        var errors = nginx.StandardError.ReadToEnd();
        nginx.WaitForExit();
        Assert.True(nginx.ExitCode == 0, errors);
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("https://example.org/path")]
    [InlineData("https://example.org/?a=b")]
    [InlineData("")]
    public void Export_WithAnInvalidBaseUrl_IsRejected(string url)
    {
        var called = Called.From(_place, "export", "site", "--base-url", url);

        Assert.Equal(
            new Called(
                2,
                "",
                $"The --base-url \"{url}\" is not the address of a site. Write for example https://www.example.com, without a path.\n"),
            called);
    }

    [Fact]
    public void Export_WithoutABaseUrl_ReportsTheBaseUrlOfThePages()
    {
        using var content = ContentFolder.With("page.md", ContentFolder.Page);

        var called = Called.From(_place, "export", "site", "--content", content.Root, "--no-compress");

        Assert.Equal(
            new Called(
                0,
                "Wrote 2 pages to site.\n",
                "The pages use the address http://localhost:5080. Set their public address with --base-url.\n"),
            called);
    }

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Target, file))
            .Order(StringComparer.Ordinal);
}
