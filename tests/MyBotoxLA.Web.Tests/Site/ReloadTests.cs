using System.Net;
using AngleSharp.Html.Parser;
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
        await using var factory = site.With(
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
    public async Task BrokenEdit_WhileRunning_ShowsTheLastGoodPage()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var factory = site.With(folder);
        using var client = factory.CreateClient();
        var healthy = await ReadyReport.Of(client);

        folder.And("page.md", "<<<<<<< HEAD\n");
        factory.Services.GetRequiredService<ContentStore>().Reload(Cancellation);
        using var page = await client.GetAsync(new Uri("/page", UriKind.Relative), Cancellation);
        var degraded = await ReadyReport.Of(client);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal((200, "Healthy", 2, 0, 0, 0), healthy);
        Assert.Equal((200, "Degraded", 2, 1, 0, 1), degraded);
    }

    [Fact]
    public async Task Live_Answers() => Assert.Equal("{\"status\":\"Healthy\"}", await site.Text("/health/live"));

    [Theory]
    [InlineData("/old", "/page")]
    [InlineData("/old?a=b", "/page?a=b")]
    [InlineData("/Old-Case.html", "/page")]
    [InlineData("/OLD", "/page")]
    public async Task RedirectFrom_RedirectsAnOldAddress(string old, string now)
    {
        using var folder = ContentFolder.With(
            "page.md",
            ContentFolder.Page.Replace("title:", "redirect_from: [/old, /Old-Case.html]\ntitle:", StringComparison.Ordinal));
        await using var factory = site.With(folder);
        using var client = factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

        using var response = await client.GetAsync(new Uri(old, UriKind.Relative), Cancellation);

        Assert.Equal((301, now), ((int)response.StatusCode, response.Headers.Location?.ToString()));
    }

    private static void Write(ContentFolder folder, string version) => folder
        .And("site.yml", ContentFolder.SiteYml.Replace("Test Clinic", version, StringComparison.Ordinal))
        .And("page.md", $"---\ntitle: {version}\ndescription: B\nnav: 1\ndrug: x\n---\nText.\n")
        .And("safety/x.md", $"---\ntitle: {version}\ndescription: B\n---\n{version}\n")
        .And("index.md", $"---\ntitle: {version}\ndescription: B\n---\nText.\n");
}
