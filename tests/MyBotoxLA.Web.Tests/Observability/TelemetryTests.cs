using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Docs;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Observability;

/// <summary>Exactly what is measured and traced, and that nothing identifies a visitor.</summary>
public sealed class TelemetryTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    /// <summary>Nothing listens at this address, which must not affect the site.</summary>
    private const string Nowhere = "http://127.0.0.1:9";

    private const string Duration = "http.server.request.duration";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", "/page", 200, "page", "/page", "hit")]
    [InlineData("HEAD", "/page", 200, "page", "/page", "hit")]
    [InlineData("GET", "/page.md", 200, "markdown", "/page.md", "hit")]
    [InlineData("GET", "/robots.txt", 200, "file", "/robots.txt", "hit")]
    [InlineData("GET", "/favicon.ico", 200, "asset", "/favicon.ico", "hit")]
    [InlineData("GET", "/bad", 503, "unavailable", "/bad", "hit")]
    [InlineData("GET", "/PAGE/", 301, "redirect", null, "miss")]
    [InlineData("GET", "/jane-doe", 404, "not found", null, "miss")]
    [InlineData("POST", "/page", 405, "refused", null, null)]
    public async Task Request_IsMeasuredAndTracedByItsAnswer(
        string method,
        string path,
        int status,
        string answer,
        string? route,
        string? lookup)
    {
        using var recorder = new TelemetryRecorder();
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And("bad.md", "no front matter");
        await using var measured = With(folder);
        await Send(recorder, measured, new HttpMethod(method), path);

        var span = Assert.Single(recorder.Traced(measured.Services), span => span.Kind == ActivityKind.Server);

        var known = method == "POST" ? "_OTHER" : method;
        Assert.Equal($"{known} {route ?? answer}", span.DisplayName);
        Assert.Equal(
            $"http.request.method={known}, http.response.status_code={status}, "
                + $"{(route is null ? "" : $"http.route={route}, ")}mybotoxla.answer={answer}",
            TelemetryRecorder.Tags(span.TagObjects));
        Assert.Equal(status >= 500 ? ActivityStatusCode.Error : ActivityStatusCode.Unset, span.Status);
        Assert.Equal(
            lookup is null ? [] : [(1, $"mybotoxla.lookup.result={lookup}")],
            recorder.Measured(measured.Services, "mybotoxla.resources.lookups"));
        var (seconds, tags) = Assert.Single(recorder.Measured(measured.Services, Duration));
        Assert.InRange(seconds, 0, 60);
        Assert.Contains($"http.request.method={method}, http.response.status_code={status}, ", tags, StringComparison.Ordinal);
        Assert.Contains($"mybotoxla.answer={answer}", tags, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_ThatFails_IsAnErrorWithoutALookup()
    {
        using var recorder = new TelemetryRecorder();
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var measured = With(folder, services =>
            services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new RenderCount { Breaks = path => path == "/page" })));

        await Send(recorder, measured, HttpMethod.Get, "/page");

        var span = Assert.Single(recorder.Traced(measured.Services), span => span.Kind == ActivityKind.Server);
        Assert.Equal(("GET failed", ActivityStatusCode.Error), (span.DisplayName, span.Status));
        Assert.Empty(recorder.Measured(measured.Services, "mybotoxla.resources.lookups"));
    }

    [Theory]
    [InlineData("GET", "/health/live")]
    [InlineData("HEAD", "/health/ready")]
    public async Task Health_IsNeitherTracedNorLookedUp(string method, string path)
    {
        using var recorder = new TelemetryRecorder();
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var measured = With(folder);

        await Send(recorder, measured, new HttpMethod(method), path);

        Assert.DoesNotContain(recorder.Traced(measured.Services), span => span.Kind == ActivityKind.Server);
        Assert.Empty(recorder.Measured(measured.Services, "mybotoxla.resources.lookups"));
        Assert.DoesNotContain("mybotoxla.answer", recorder.Measured(measured.Services, Duration)[0].Tags, StringComparison.Ordinal);
    }

    /// <summary>The only attributes that the framework records for a request; if an update adds one, this test fails first.</summary>
    [Fact]
    public async Task RequestDuration_HasOnlyTheseAttributes()
    {
        using var recorder = new TelemetryRecorder();
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var measured = With(folder);

        await Send(recorder, measured, HttpMethod.Get, "/page");

        Assert.Equal(
            [
                "http.request.method=GET, http.response.status_code=200, mybotoxla.answer=page, "
                    + "network.protocol.version=1.1, url.scheme=http",
            ],
            recorder.Measured(measured.Services, Duration).Select(each => each.Tags));
    }

    [Fact]
    public async Task Visitor_IsNeverIdentified()
    {
        using var recorder = new TelemetryRecorder();
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var measured = With(folder);

        string[] paths =
            ["/page?name=jane-doe", "/jane-doe-1980", "/es/jane-doe", "/page/jane-doe.md", "/health/jane-doe", "/PAGE?jane-doe"];
        foreach (var path in paths)
        {
            await Send(recorder, measured, HttpMethod.Get, path);
            await Send(recorder, measured, new HttpMethod("JANE-DOE"), path);
        }

        var everything = recorder.Everything(measured.Services);
        Assert.Equal(12, recorder.Traced(measured.Services).Count(span => span.Kind == ActivityKind.Server));
        Assert.DoesNotContain("jane", everything, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("10.9.8.7", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("11111111", everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FaultyEdit_ShowsInGaugesAndTraces()
    {
        using var recorder = new TelemetryRecorder();
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var measured = With(folder);
        var store = measured.Services.GetRequiredService<ContentStore>();
        var resources = measured.Services.GetRequiredService<MyBotoxLA.Web.Serving.SiteResourceStore>();
        await resources.First.WaitAsync(Cancellation);
        await resources.Compressed.WaitAsync(Cancellation);
        var first = store.Current.Version;
        var rendered = recorder.Measured(measured.Services, "mybotoxla.page.render.duration").Length;
        var healthy = recorder.Gauges(measured.Services);

        folder.And("page.md", "<<<<<<< HEAD\n").And("new.md", "no front matter");
        store.Reload(Cancellation);

        Assert.Equal(store.Current.Pages.Count + (Language.All.Length * MyBotoxLA.Web.Serving.StatusPages.Statuses.Length), rendered);
        Assert.Equal(
            [
                $"mybotoxla.content.info {{mybotoxla.content.version={first}}} 1",
                "mybotoxla.content.last_good {} 0",
                "mybotoxla.content.pages {} 2",
                "mybotoxla.content.unavailable {} 0",
                "mybotoxla.log.dropped {} 0",
            ],
            healthy);
        Assert.All(
            ["mybotoxla.content.load.duration", "mybotoxla.resources.build.duration"],
            instrument => Assert.Equal("", Assert.Single(recorder.Measured(measured.Services, instrument)).Tags));
        var spans = recorder.Traced(measured.Services);
        Assert.Equal(
            [
                $"build resources mybotoxla.content.version={first}",
                $"load content mybotoxla.content.version={store.Current.Version}",
                $"build resources mybotoxla.content.version={store.Current.Version}",
            ],
            spans.Select(span => $"{span.DisplayName} {TelemetryRecorder.Tags(span.TagObjects)}"));
        Assert.InRange(spans[1].StartTimeUtc, DateTime.MinValue, spans[2].StartTimeUtc);
        Assert.Equal(
            [
                "mybotoxla.content.diagnostics {mybotoxla.diagnostic.code=MB1009, mybotoxla.diagnostic.severity=error} 1",
                "mybotoxla.content.diagnostics {mybotoxla.diagnostic.code=MB1018, mybotoxla.diagnostic.severity=error} 1",
                $"mybotoxla.content.info {{mybotoxla.content.version={store.Current.Version}}} 1",
                "mybotoxla.content.last_good {} 1",
                "mybotoxla.content.pages {} 2",
                "mybotoxla.content.unavailable {} 1",
                "mybotoxla.log.dropped {} 0",
            ],
            recorder.Gauges(measured.Services));
    }

    [Fact]
    public async Task Document_ListsEveryMetric()
    {
        using var recorder = new TelemetryRecorder();
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var measured = With(folder);

        var listed = DocFile.Read("telemetry.md")
            .Sections.Single(section => section.Title == "Metrics")
            .Rows.Select(row => row[0].Trim('`'));

        Assert.Equal(recorder.Instruments(measured.Services), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NoEndpoint_RegistersNoExporter()
    {
        Assert.Null(site.Services.GetService<OpenTelemetry.Metrics.MeterProvider>());
        Assert.Null(site.Services.GetService<OpenTelemetry.Trace.TracerProvider>());
        Assert.Null(site.Services.GetService<ContentGauges>());
    }

    /// <summary>A host that is stopped from two sides may be disposed before it reports that it has stopped.</summary>
    [Fact]
    public async Task Stop_AfterServicesAreDisposed_Succeeds()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        using var stopped = new CancellationTokenSource();
        await using (var measured = With(folder))
        {
            OtlpExport.SendRemainingOnStop(measured.Services, stopped.Token);
        }

        var fault = await Record.ExceptionAsync(stopped.CancelAsync);

        Assert.Null(fault);
    }

    /// <summary>Without the watcher, which could read while a test is still writing.</summary>
    private WebApplicationFactory<Program> With(ContentFolder folder, Action<IServiceCollection>? change = null) =>
        site.WithWebHostBuilder(builder => builder
            .UseSetting("OTEL_EXPORTER_OTLP_ENDPOINT", Nowhere)
            .UseSetting("Content:Path", folder.Root)
            .UseSetting("Content:State", folder.State)
            .ConfigureServices(services =>
            {
                services.Remove(services.Single(service => service.ImplementationType == typeof(ContentReloadService)));
                change?.Invoke(services);
            }));

    /// <summary>Sends everything that a browser and a proxy could reveal about a person.</summary>
    private static async Task Send(TelemetryRecorder recorder, WebApplicationFactory<Program> site, HttpMethod method, string path)
    {
        var before = recorder.Measured(site.Services, Duration).Length;
        using var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(method, path);
        request.Headers.UserAgent.ParseAdd("jane-browser/1.0");
        request.Headers.Add("X-Forwarded-For", "10.9.8.7");
        request.Headers.Add("Referer", "http://localhost/jane");
        request.Headers.Add("traceparent", "00-11111111111111111111111111111111-2222222222222222-01");
        request.Headers.Add("tracestate", "vendor=jane");
        request.Headers.Add("baggage", "name=jane");
        using var response = await client.SendAsync(request, Cancellation);

        // The server records the duration after the client has received the response.
        while (recorder.Measured(site.Services, Duration).Length == before)
        {
            await Task.Delay(5, Cancellation);
        }
    }
}
