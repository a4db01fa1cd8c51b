using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

public sealed class SiteResourceStoreTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string FailedToBuild =
        "Error Failed to prepare a version of the content; continued with the current one, if there was one";

    private readonly CountedTime _time = new();
    private readonly ApplicationLifetime _lifetime = new(NullLogger<ApplicationLifetime>.Instance);
    private readonly RecordedLog<SiteResourceStore> _log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A caller that awaits the first resources and then their compression must not get an unrelated completed task.</summary>
    [Fact]
    public async Task First_IsAnnounced_AfterCompressionIsStoredAndMeasurementHasEnded()
    {
        var telemetry = site.Services.GetRequiredService<Telemetry>();
        await site.Services.GetRequiredService<SiteResourceStore>().First;
        using var store = Store(site);
        using var isMeasured = new ManualResetEventSlim();
        var wasAnnounced = false;
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, meters) =>
        {
            if (instrument.Meter == telemetry.Meter && instrument.Name == "mybotoxla.resources.build.duration")
            {
                meters.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((_, _, _, _) =>
        {
            // The builder waits here: whatever it published before the measurement ends is visible now.
            wasAnnounced = store.First.IsCompleted || store.Current is not null;
            isMeasured.Set();
        });
        listener.Start();

        store.Begin();
        await store.First;

        Assert.True(isMeasured.IsSet);
        Assert.False(wasAnnounced);
        Assert.NotSame(Task.CompletedTask, store.Compressed);
    }

    /// <summary>The compression is stored where the store asks whether the program stops: nobody may see the resources yet.</summary>
    [Fact]
    public async Task Current_IsPublished_AfterCompressionIsStored()
    {
        var wasPublished = new List<bool>();
        var lifetime = new ObservedLifetime();
        using var store = Store(site, lifetime);
        lifetime.OnStoppingRead = () => wasPublished.Add(store.Current is not null || store.First.IsCompleted);

        store.Begin();
        await store.First.WaitAsync(Cancellation);

        Assert.Equal([false], wasPublished);
        Assert.NotNull(store.Current);
    }

    [Fact]
    public async Task Compressed_CompletesWithEveryCoding()
    {
        using var store = Store(site);

        store.Begin();
        var resources = await store.First.WaitAsync(Cancellation);
        await store.Compressed.WaitAsync(Cancellation);

        Assert.Equal(
            [ContentCoding.Brotli, ContentCoding.Gzip, ContentCoding.Identity],
            resources.Find("/")?.Representations.Select(each => each.Coding));
    }

    [Fact]
    public async Task First_ThatFailsForAWhile_IsTriedAgain()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var renders = new RenderCount();
        await using var factory = await Completed(renders.In(site, folder));
        using var store = Store(factory);

        renders.Breaks = _ => true;
        store.Begin();
        var failed = store.HasFailed;
        renders.Breaks = _ => false;
        _time.Advance(SiteResourceStore.RetryDelay);
        await store.First.WaitAsync(Cancellation);

        Assert.True(failed);
        Assert.False(store.HasFailed);
        Assert.Equal([FailedToBuild], _log.All);
        Assert.False(_lifetime.ApplicationStopping.IsCancellationRequested);
    }

    [Fact]
    public async Task First_WithAHomePageThatFails_ServesTheOthers()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var renders = new RenderCount();
        await using var factory = await Completed(renders.In(site, folder));
        using var store = Store(factory);

        renders.Breaks = path => path == "/";
        store.Begin();
        var resources = await store.First.WaitAsync(Wait.Limit, Cancellation);

        Assert.Equal((true, true), (store.HasFailed, resources.HasRendered));
        Assert.Equal((500, 200), (resources.Find("/")?.Status, resources.Find("/page")?.Status));
        Assert.Empty(_log.All);
    }

    [Fact]
    public async Task First_OfASiteWithOnePageThatFails_IsNotServed()
    {
        using var folder = ContentFolder.With("index.md", ContentFolder.Page);
        var renders = new RenderCount();
        await using var factory = await Completed(renders.In(site, folder));
        using var store = Store(factory);

        renders.Breaks = _ => true;
        store.Begin();

        Assert.Equal((true, null), (store.HasFailed, store.Current));
    }

    /// <summary>A load balancer that asks too early must not believe that the site is broken.</summary>
    [Fact]
    public async Task Ready_BeforeTheFirstPages_WaitsForThem()
    {
        await site.Services.GetRequiredService<SiteResourceStore>().First;
        using var store = Store(site);
        var health = new Health(_ => Task.CompletedTask, site.Services.GetRequiredService<ContentStore>(), store);

        var asked = Status(health, "/health/ready");
        var isAnswered = asked.IsCompleted;
        store.Begin();

        Assert.Equal((false, 200), (isAnswered, await asked.WaitAsync(Wait.Limit, Cancellation)));
    }

    [Fact]
    public async Task First_ThatAlwaysFails_EndsTheProgramAfterSomeTries()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var renders = new RenderCount();
        await using var factory = await Completed(renders.In(site, folder));
        using var store = Store(factory);
        var health = new Health(_ => Task.CompletedTask, factory.Services.GetRequiredService<ContentStore>(), store);
        var before = renders.Of("/page");

        renders.Breaks = _ => true;
        store.Begin();
        var starting = await Status(health, "/health/live");
        for (var tries = 1; tries < SiteResourceStore.MaxTries; tries++)
        {
            Assert.False(_lifetime.ApplicationStopping.IsCancellationRequested);
            _time.Advance(SiteResourceStore.RetryDelay);
            await Wait.Until(() => renders.Of("/page") == before + tries + 1);
            await Wait.Until(() => _time.Timers == tries + 1 || store.First.IsCompleted);
        }

        await Wait.Until(() =>
        {
            _time.Advance(SiteResourceStore.RetryDelay);
            return store.First.IsCompleted || renders.Of("/page") > before + SiteResourceStore.MaxTries;
        });

        Assert.Equal(SiteResourceStore.MaxTries, renders.Of("/page") - before);
        Edit(factory, folder);
        Assert.Equal(SiteResourceStore.MaxTries - 1, _time.Timers);
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.First.WaitAsync(Cancellation));
        Assert.True(_lifetime.ApplicationStopping.IsCancellationRequested);
        Assert.Equal([FailedToBuild], _log.All);
        Assert.Equal((200, 503, 503), (starting, await Status(health, "/health/live"), await Status(health, "/health/ready")));
    }

    [Fact]
    public async Task Change_BeforeTheNextTry_AddsNoTry()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var renders = new RenderCount();
        await using var factory = await Completed(renders.In(site, folder));
        using var store = Store(factory);

        renders.Breaks = _ => true;
        store.Begin();
        Edit(factory, folder);
        var timers = _time.Timers;
        renders.Breaks = _ => false;
        _time.Advance(SiteResourceStore.RetryDelay);
        await store.First.WaitAsync(Wait.Limit, Cancellation);

        Assert.Equal((1, 1), (timers, _time.Timers));
        Assert.Equal([FailedToBuild], _log.All);
    }

    [Fact]
    public async Task Page_ThatFailedForAWhile_IsRenderedAgain()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var renders = new RenderCount { Breaks = path => path == "/page" };
        await using var factory = await Completed(
            renders.In(site, folder, services => services.AddSingleton(folder.Options with { Time = _time })));
        using var client = factory.CreateClient();

        var broken = (await Status(client, "/page"), (await ReadyReport.Of(client)).Status, renders.Of("/page"));
        renders.Breaks = _ => false;
        var tooEarly = await Status(client, "/page");
        _time.Advance(LazyResource.RetryDelay);
        var again = (await Status(client, "/page"), (await ReadyReport.Of(client)).Status, renders.Of("/page"));

        Assert.Equal((500, "Degraded", 1), broken);
        Assert.Equal(500, tooEarly);
        Assert.Equal((200, "Healthy", 2), again);
    }

    private SiteResourceStore Store(WebApplicationFactory<Program> factory, IHostApplicationLifetime? lifetime = null) => new(
        factory.Services.GetRequiredService<ContentStore>(),
        factory.Services.GetRequiredService<SiteBuilder>(),
        factory.Services.GetRequiredService<Telemetry>(),
        factory.Services.GetRequiredService<ContentOptions>() with { Time = _time },
        lifetime ?? _lifetime,
        _log);

    private static void Edit(WebApplicationFactory<Program> factory, ContentFolder folder)
    {
        folder.And("page.md", ContentFolder.Page.Replace("Some text", "Other text", StringComparison.Ordinal));
        Assert.True(factory.Services.GetRequiredService<ContentStore>().Reload(Cancellation));
    }

    private static async Task<WebApplicationFactory<Program>> Completed(WebApplicationFactory<Program> factory)
    {
        var store = factory.Services.GetRequiredService<SiteResourceStore>();
        await store.First.WaitAsync(Cancellation);
        await store.Compressed.WaitAsync(Cancellation);
        return factory;
    }

    private static async Task<int> Status(HttpClient client, string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
        return (int)response.StatusCode;
    }

    private static async Task<int> Status(Health health, string path)
    {
        var context = new DefaultHttpContext();
        (context.Request.Method, context.Request.Path) = ("GET", path);
        await health.InvokeAsync(context);
        return context.Response.StatusCode;
    }

    private sealed class ObservedLifetime : IHostApplicationLifetime
    {
        public Action OnStoppingRead { get; set; } = () => { };

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping
        {
            get
            {
                OnStoppingRead();
                return CancellationToken.None;
            }
        }

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication()
        {
        }
    }
}
