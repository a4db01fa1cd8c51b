using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Development;

public sealed class DevelopmentToolsTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string FramePolicy =
        "default-src 'none'; frame-src 'self'; script-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Refresh_InDevelopment_SendsWhatIsWrong()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var factory = site.With(folder, builder => builder.UseEnvironment("Development"));
        using var client = factory.CreateClient();
        var home = await client.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation);
        await using var stream = await client.GetStreamAsync(new Uri("/_dev/changes", UriKind.Relative), Cancellation);
        using var events = new StreamReader(stream);

        var first = await NextEvent(events);
        folder.And("page.md", "broken");
        factory.Services.GetRequiredService<ContentStore>().Reload(Cancellation);
        var second = await NextEvent(events);
        folder.And("page.md", RuleSite.PageWith("review: { by: A, on: 12/5/26 }")).Without("site.yml");
        factory.Services.GetRequiredService<ContentStore>().Reload(Cancellation);
        var third = await NextEvent(events);

        Assert.Contains("<script src=\"/_dev/refresh.js\" defer></script>", home, StringComparison.Ordinal);
        Assert.Empty(first.GetProperty("faults").EnumerateArray());
        Assert.NotEqual(first.GetProperty("version").GetString(), second.GetProperty("version").GetString());
        Assert.Equal(["page.md(1,1) error MB1009|broken|^^^"], Faults(second));
        Assert.Equal(
            [" error MB1002||", "page.md(4,22) error MB2003|review: { by: A, on: 12/5/26 }|                     ^^^^^^^"],
            Faults(third).Order(StringComparer.Ordinal));
        Assert.Equal(
            "The date \"12/5/26\" is not a date. Write year-month-day, for example `on: 2026-05-12`.",
            string.Join(' ', third.GetProperty("faults").EnumerateArray()
                .Where(fault => fault.GetProperty("line").ValueKind == JsonValueKind.String)
                .Select(fault => $"{fault.GetProperty("message")} {fault.GetProperty("hint")}")));
    }

    /// <summary>Browsers run a script, and read events, only of the right type, and must not store the events.</summary>
    [Fact]
    public async Task Tools_InDevelopment_HaveTheirTypes()
    {
        await using var factory = site.WithWebHostBuilder(builder => builder.UseEnvironment("Development"));
        using var client = factory.CreateClient();

        using var script = await client.GetAsync(new Uri("/_dev/refresh.js", UriKind.Relative), Cancellation);
        using var status = await client.GetAsync(new Uri("/_dev/status", UriKind.Relative), Cancellation);
        using var gallery = await client.GetAsync(new Uri("/_dev/gallery", UriKind.Relative), Cancellation);
        using var events = await client.GetAsync(
            new Uri("/_dev/changes", UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead,
            Cancellation);

        Assert.Equal(
            ["text/javascript; charset=utf-8", "text/html; charset=utf-8", "text/html; charset=utf-8", "text/event-stream"],
            new[] { script, status, gallery, events }.Select(response => $"{response.Content.Headers.ContentType}"));
        Assert.All([script, status, gallery, events], response => Assert.Equal(200, (int)response.StatusCode));
        Assert.Equal("no-store", $"{events.Headers.CacheControl}");
        Assert.StartsWith("// Development only", await script.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/_dev/refresh.js")]
    [InlineData("/_dev/changes")]
    public async Task Refresh_InProduction_DoesNotExist(string path)
    {
        Assert.Equal(404, (int)(await site.Get(path)).StatusCode);
        Assert.DoesNotContain("_dev", await site.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_InDevelopment_IsATableOfThePages()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var factory = site.With(folder, builder => builder.UseEnvironment("Development"));
        using var client = factory.CreateClient();

        var page = await client.GetStringAsync(new Uri("/_dev/status", UriKind.Relative), Cancellation);

        Assert.Contains("<tr><td>page.md</td><td>en</td><td></td><td>never reviewed</td>", page, StringComparison.Ordinal);
        Assert.Equal(404, (int)(await site.Get("/_dev/status")).StatusCode);
    }

    /// <summary>The page that fails, or all of them; the status of a page; and whether the log says that pages are served.</summary>
    [Theory]
    [InlineData("/page", 500, true)]
    [InlineData("", 500, false)]
    [InlineData("/es", 200, true)]
    public async Task View_ThatFailsInDevelopment_ShowsItsErrorInTheBrowser(string broken, int status, bool isServed)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And("es/index.md", ContentFolder.Page);
        var renders = new RenderCount { Breaks = path => broken.Length == 0 || path == broken };
        await using var factory = site.With(folder, builder => builder.UseEnvironment("Development")
            .ConfigureServices(services => services.Configure<MvcOptions>(mvc => mvc.Filters.Add(renders))));
        using var client = factory.CreateClient();

        using var response = await client.GetAsync(new Uri("/page", UriKind.Relative), Cancellation);

        var text = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 500, text.Contains("System.InvalidOperationException: This view is broken.", StringComparison.Ordinal));
        Assert.Equal(isServed, factory.Services.GetRequiredService<SiteResourceStore>().Current?.HasRendered);
    }

    [Fact]
    public async Task Gallery_InProduction_IsNotThere() => Assert.Equal(404, (int)(await site.Get("/_dev/gallery")).StatusCode);

    [Fact]
    public async Task Editor_InDevelopment_IsServedNextToThePage()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var factory = site.With(folder, builder => builder.UseEnvironment("Development"));
        using var client = factory.CreateClient();
        Task<HttpResponseMessage> Get(string path) => client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);

        using var missing = await Get("/_dev/editor");
        folder.And("../editor/dist/index.html", "The editor.").And("../editor/dist/_headers", """
            /*
              Content-Security-Policy: default-src 'none'; frame-ancestors 'none'
            """);
        using var frames = await Get("/_dev/editor");
        using var script = await Get("/_dev/editor/editor.js");
        using var editor = await Get("/_dev/editor/index.html");
        using var outside = await Get("/_dev/editor/..%2f..%2fcontent/page.md");

        Assert.Contains(
            "npm ci --ignore-scripts &amp;&amp; npm run build",
            await missing.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal);
        Assert.Contains("src=\"/_dev/editor/index.html\"", await frames.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal("The editor.", await editor.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("default-src 'none'; frame-ancestors 'self'", Assert.Single(editor.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal(404, (int)outside.StatusCode);
        Assert.Equal(404, (int)(await site.Get("/_dev/editor")).StatusCode);
        Assert.All([missing, frames, script], own => Assert.Equal(FramePolicy, Policy(own)));
        Assert.Equal(
            ["text/html; charset=utf-8", "text/html; charset=utf-8", "text/javascript; charset=utf-8"],
            new[] { missing, frames, script }.Select(own => $"{own.Content.Headers.ContentType}"));
    }

    /// <summary>The files of a built editor, before and after it is built.</summary>
    [Theory]
    [InlineData("index.html", "text/html; charset=utf-8")]
    [InlineData("sveltia-cms.js", "text/javascript; charset=utf-8")]
    [InlineData("images.wasm", "application/wasm")]
    [InlineData("icon.svg", "image/svg+xml")]
    [InlineData("LICENSE", "text/plain; charset=utf-8")]
    public async Task EditorFile_InDevelopment_HasItsTypeAndThePolicyOfTheEditor(string name, string type)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var factory = site.With(folder, builder => builder.UseEnvironment("Development"));
        using var client = factory.CreateClient();
        Task<HttpResponseMessage> Get(string path) => client.GetAsync(new Uri($"/_dev/editor/{path}", UriKind.Relative), Cancellation);

        using var before = await Get(name);
        folder.And($"../editor/dist/{name}", "Its text.")
            .And("../editor/dist/_headers", "/*\n  Content-Security-Policy: default-src 'self'; frame-ancestors 'none'\n  X-Other: 1\n");
        using var after = await Get(name);
        using var unknown = await Get("unknown.js");

        Assert.Equal((404, 404), ((int)before.StatusCode, (int)unknown.StatusCode));
        Assert.Equal((200, type), ((int)after.StatusCode, $"{after.Content.Headers.ContentType}"));
        Assert.Equal("Its text.", await after.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("default-src 'self'; frame-ancestors 'self'", Policy(after));
    }

    private static string Policy(HttpResponseMessage response) => Assert.Single(response.Headers.GetValues("Content-Security-Policy"));

    private static string[] Faults(JsonElement changes) =>
    [
        .. changes.GetProperty("faults").EnumerateArray().Select(fault =>
            $"{fault.GetProperty("place")} {fault.GetProperty("kind")}|{fault.GetProperty("line")}|{fault.GetProperty("marks")}"),
    ];

    private static async Task<JsonElement> NextEvent(StreamReader events)
    {
        while (true)
        {
            var line = await events.ReadLineAsync(Cancellation) ?? throw new EndOfStreamException();
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return JsonSerializer.Deserialize<JsonElement>(line["data: ".Length..]);
            }
        }
    }
}
