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

        Assert.Contains("<script src=\"/_dev/refresh.js\" defer></script>", home, StringComparison.Ordinal);
        Assert.Empty(first.GetProperty("faults").EnumerateArray());
        Assert.NotEqual(first.GetProperty("version").GetString(), second.GetProperty("version").GetString());
        Assert.Equal(
            ["page.md(1,1) error MB1009|broken|^^^"],
            second.GetProperty("faults")
                .EnumerateArray()
                .Select(fault => $"{fault.GetProperty("place")} {fault.GetProperty("kind")}|{fault.GetProperty("line")}|"
                    + $"{fault.GetProperty("marks")}"));
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
    }

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
