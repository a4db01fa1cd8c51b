using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

/// <summary>When pages are rendered, and what is reused.</summary>
public sealed class SiteBuilderTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_IsRenderedOncePerVersion()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var renders = new RenderCount();
        await using var factory = With(folder, renders);
        using var client = factory.CreateClient();

        await Task.WhenAll(Enumerable.Range(0, 100)
            .Select(i => client.GetStringAsync(new Uri($"/page?{i}", UriKind.Relative), Cancellation)));
        var before = renders.Of("/page");
        folder.And("page.md", ContentFolder.Page.Replace("Some text", "Other text", StringComparison.Ordinal));
        factory.Services.GetRequiredService<ContentStore>().Reload(Cancellation);
        var warm = renders.Of("/page");
        await client.GetStringAsync(new Uri("/page", UriKind.Relative), Cancellation);

        Assert.Equal((1, 2, 2), (before, warm, renders.Of("/page")));
    }

    [Fact]
    public async Task Unchanged_IsReusedFromThePreviousVersion()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And("other.md", ContentFolder.Page);
        await using var factory = With(folder, new RenderCount());
        var store = await Begun(factory);
        var before = await store.First;

        folder.And("page.md", ContentFolder.Page.Replace("Some text", "Other text", StringComparison.Ordinal));
        factory.Services.GetRequiredService<ContentStore>().Reload(Cancellation);
        var now = store.Current;

        Assert.NotSame(before, now);
        Assert.Equal(["/page", "/page.md"], before.Addresses.Keys.Where(path => before.Find(path) != now?.Find(path)).Order());
    }

    [Fact]
    public async Task BrokenView_ServesThePreviousPage()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var renders = new RenderCount();
        await using var factory = With(folder, renders);
        using var client = factory.CreateClient();
        var before = await client.GetStringAsync(new Uri("/page", UriKind.Relative), Cancellation);

        renders.Breaks = "/page";
        folder.And("page.md", ContentFolder.Page.Replace("Some text", "Other text", StringComparison.Ordinal))
            .And("new.md", ContentFolder.Page);
        factory.Services.GetRequiredService<ContentStore>().Reload(Cancellation);

        Assert.Equal(before, await client.GetStringAsync(new Uri("/page", UriKind.Relative), Cancellation));
        using var added = await client.GetAsync(new Uri("/new", UriKind.Relative), Cancellation);
        Assert.Equal(200, (int)added.StatusCode);
    }

    [Fact]
    public async Task TwoBuildsOfTheSameInput_HaveTheSameTags()
    {
        await using var other = new SiteFactory();

        Assert.Equal(await Tags(site), await Tags(other));
    }

    private static async Task<IEnumerable<string>> Tags(WebApplicationFactory<Program> factory)
    {
        var store = await Begun(factory);
        await store.Compressed;
        return (await store.First).All
            .SelectMany(resource => Enum.GetValues<ContentCoding>()
                .Select(coding => $"{resource.Name} {coding} {resource.Find(coding)?.ETag}"))
            .Order(StringComparer.Ordinal);
    }

    private static async Task<SiteResourceStore> Begun(WebApplicationFactory<Program> factory)
    {
        using var client = factory.CreateClient();
        var store = factory.Services.GetRequiredService<SiteResourceStore>();
        await store.First.WaitAsync(Cancellation);
        return store;
    }

    private WebApplicationFactory<Program> With(ContentFolder folder, RenderCount renders) => site.WithWebHostBuilder(builder => builder
        .UseSetting("Content:Path", folder.Root)
        .UseSetting("Content:State", folder.State)
        .ConfigureServices(services =>
        {
            services.Remove(services.Single(service => service.ImplementationType == typeof(ContentReloadService)));
            services.Configure<MvcOptions>(mvc => mvc.Filters.Add(renders));
        }));

    /// <summary>Counts how often Razor renders each page, and throws for one page on request.</summary>
    private sealed class RenderCount : IResourceFilter
    {
        private readonly ConcurrentDictionary<string, int> _counts = new();

        public string? Breaks { get; set; }

        public int Of(string path) => _counts.GetValueOrDefault(path);

        public void OnResourceExecuting(ResourceExecutingContext context)
        {
            var path = context.HttpContext.Request.Path.Value ?? "";
            _counts.AddOrUpdate(path, 1, (_, count) => count + 1);
            if (path == Breaks)
            {
                throw new InvalidOperationException("This view is broken.");
            }
        }

        public void OnResourceExecuted(ResourceExecutedContext context)
        {
        }
    }
}
