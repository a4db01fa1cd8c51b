using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>Edits while the site is running, seen from outside.</summary>
public sealed class ReloadTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Clinic's name, title, navigation and boxed warning come from four files: a response must never mix two versions.</summary>
    [Fact]
    public async Task FiveHundredSwitches_UnderLoad_GiveWholeResponsesOnly()
    {
        using var folder = ContentFolder.Empty();
        Write(folder, "Old");

        // Without the watcher, which could scan while the test is still writing: this tests the swap.
        await using var factory = With(
            folder,
            builder =>
                builder.ConfigureServices(
                    services => services.Remove(services.Single(service => service.ImplementationType == typeof(ContentReloadService)))));
        using var client = factory.CreateClient();
        var store = factory.Services.GetRequiredService<ContentStore>();
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var mixed = new List<string>();
        var seen = new HashSet<string>();
        var load = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                var page = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri("/page", UriKind.Relative), Cancellation));
                var words = page.QuerySelectorAll("h1, .boxed-warning__title, .boxed-warning p, .site-nav a, .site-footer strong")
                    .Select(element => element.TextContent)
                    .Append(page.Title?.Split(' ')[^1])
                    .ToHashSet();
                lock (mixed)
                {
                    seen.UnionWith(words.OfType<string>());
                    if (words.Count != 1)
                    {
                        mixed.Add(string.Join(',', words));
                    }
                }

                // Responses in memory complete at once: without this, no other task would get a thread.
                await Task.Yield();
            }
        }, Cancellation)).ToArray();

        for (var i = 0; i < 500; i++)
        {
            Write(folder, i % 2 == 0 ? "New" : "Old");
            store.Reload(Cancellation);
            await Task.Yield();
        }

        await done.CancelAsync();
        await Task.WhenAll(load);
        Assert.Empty(mixed);
        Assert.Equal(["New", "Old"], seen.Order());
    }

    [Fact]
    public async Task BrokenEdit_WhileRunning_KeepsThePageAndIsDegraded()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var factory = With(folder);
        using var client = factory.CreateClient();
        var healthy = await Ready(client);

        folder.And("page.md", "<<<<<<< HEAD\n");
        factory.Services.GetRequiredService<ContentStore>().Reload(Cancellation);
        using var page = await client.GetAsync(new Uri("/page", UriKind.Relative), Cancellation);
        var degraded = await Ready(client);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal((200, "Healthy", 2, 0, 0, 0), healthy);
        Assert.Equal((200, "Degraded", 2, 1, 0, 1), degraded);
    }

    [Fact]
    public async Task BrokenClinic_NeverSeenGood_Answers503InBothLanguages()
    {
        using var folder = ContentFolder.With("site.yml", "name: [");
        await using var factory = With(folder);
        using var client = factory.CreateClient();

        using var page = await client.GetAsync(new Uri("/", UriKind.Relative), Cancellation);
        var text = await page.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal((503, "120"), ((int)page.StatusCode, page.Headers.RetryAfter?.ToString()));
        Assert.Contains("We will be back soon", text, StringComparison.Ordinal);
        Assert.Contains("Volveremos pronto", text, StringComparison.Ordinal);
        Assert.Equal((503, "Unhealthy", 1, 0, 0, 1), await Ready(client));
    }

    [Fact]
    public async Task Live_Answers() => Assert.Equal("{\"status\":\"Healthy\"}", await site.Text("/health/live"));

    [Theory]
    [InlineData("/old", "/page")]
    [InlineData("/old?a=b", "/page?a=b")]
    [InlineData("/Old-Case.html", "/page")]
    [InlineData("/OLD", "/page")]
    public async Task RedirectFrom_KeepsAnOldAddressAlive(string old, string now)
    {
        using var folder = ContentFolder.With(
            "page.md",
            ContentFolder.Page.Replace("title:", "redirect_from: [/old, /Old-Case.html]\ntitle:", StringComparison.Ordinal));
        await using var factory = With(folder);
        using var client = factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

        using var response = await client.GetAsync(new Uri(old, UriKind.Relative), Cancellation);

        Assert.Equal((301, now), ((int)response.StatusCode, response.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task Preview_MarksEveryPageAndShowsDrafts()
    {
        using var folder = ContentFolder.With(
            "page.md",
            ContentFolder.Page.Replace("title:", "draft: true\npublish: 2027-01-01\ntitle:", StringComparison.Ordinal));
        await using var factory = With(
            folder,
            builder => builder.UseEnvironment("Development").UseSetting("preview", "true").UseSetting("as-of", "2027-01-01"));
        using var client = factory.CreateClient();

        foreach (var path in new[] { "/", "/page" })
        {
            var page = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation));
            Assert.Equal("Preview: the site as of 2027-01-01, drafts included.", page.QuerySelector(".preview-mark")?.TextContent);
        }
    }

    [Fact]
    public async Task Refresh_InDevelopment_SendsWhatIsWrong()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var factory = With(folder, builder => builder.UseEnvironment("Development"));
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
            "page.md(1,1) error MB1009",
            Assert.Single(
                second.GetProperty("faults")
                    .EnumerateArray()
                    .Select(fault => $"{fault.GetProperty("place")} {fault.GetProperty("kind")}")));
    }

    [Theory]
    [InlineData("/_dev/refresh.js")]
    [InlineData("/_dev/changes")]
    public async Task Refresh_InProduction_DoesNotExist(string path)
    {
        Assert.Equal(404, (int)(await site.Get(path)).StatusCode);
        Assert.DoesNotContain("_dev", await site.Text("/"), StringComparison.Ordinal);
    }

    private WebApplicationFactory<Program> With(ContentFolder folder, Action<IWebHostBuilder>? change = null) =>
        site.WithWebHostBuilder(builder =>
    {
        builder.UseSetting("Content:Path", folder.Root).UseSetting("Content:State", folder.State);
        change?.Invoke(builder);
    });

    private static void Write(ContentFolder folder, string version) => folder
        .And("site.yml", ContentFolder.SiteYml.Replace("Test Clinic", version, StringComparison.Ordinal))
        .And("page.md", $"---\ntitle: {version}\ndescription: B\nnav: 1\ndrug: x\n---\nText.\n")
        .And("safety/x.md", $"---\ntitle: {version}\ndescription: B\n---\n{version}\n")
        .And("index.md", $"---\ntitle: {version}\ndescription: B\n---\nText.\n");

    private static async Task<(int Code, string? Status, int Pages, int LastGood, int Unavailable, int Errors)> Ready(HttpClient client)
    {
        using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        var report = json.RootElement;
        Assert.Equal(
            ["status", "contentVersion", "pages", "lastGood", "unavailable", "errors", "warnings"],
            report.EnumerateObject().Select(field => field.Name));
        return (
            (int)response.StatusCode,
            report.GetProperty("status").GetString(),
            report.GetProperty("pages").GetInt32(),
            report.GetProperty("lastGood").GetInt32(),
            report.GetProperty("unavailable").GetInt32(),
            report.GetProperty("errors").GetInt32());
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
