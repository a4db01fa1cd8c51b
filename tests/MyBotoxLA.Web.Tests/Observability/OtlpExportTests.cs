using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Observability;

/// <summary>What the program exports, and when it exports nothing.</summary>
public sealed partial class OtlpExportTests(SharedSite shared)
{
    private const string Endpoint = "--OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string WebAddressHint = "Write http:// or https://, a host and a port, for example http://127.0.0.1:4317.";

    /// <summary>Exports sooner than the default of seconds or a minute.</summary>
    private static readonly string[] Often = ["--OTEL_METRIC_EXPORT_INTERVAL=100", "--OTEL_BSP_SCHEDULE_DELAY=100"];

    [Fact]
    public async Task Endpoint_ReceivesMetricsAndTraces_ButNothingAboutVisitors()
    {
        await using var receiver = await OtlpReceiver.Start();
        string[] settings = [Endpoint, receiver.Address, "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf", .. Often];
        await using var exporting = await RunningSite.With(settings);
        await exporting.Send(Visit("/side-effects?name=jane-doe"));
        await exporting.Send(Visit("/jane-doe"));
        string[] metrics =
        [
            "mybotoxla.content.info",
            "mybotoxla.content.pages",
            "mybotoxla.resources.lookups",
            "mybotoxla.resources.build.duration",
            "mybotoxla.page.render.duration",
            "http.server.request.duration",
            "kestrel.connection.duration",
        ];

        await Wait.Until(() => !metrics.Except(receiver.Strings("metrics")).Any() && receiver.Strings("traces").Contains("GET not found"));

        string[] everything = [.. receiver.Strings("metrics"), .. receiver.Strings("traces")];
        Assert.Contains("GET /side-effects", everything);
        Assert.Contains("build resources", everything);
        AssertNowhere("jane", everything);
        AssertNowhere(exporting.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), everything);
        AssertNowhere("127.0.0.1", everything);
        AssertNowhere("server.address", everything);
        Assert.DoesNotContain(Environment.MachineName, everything.SelectMany(Names), StringComparer.OrdinalIgnoreCase);
        Assert.DoesNotContain(new string('\x11', 16), receiver.Bytes, StringComparison.Ordinal);
    }

    /// <summary>A library that is not loaded can open no connection and costs nothing.</summary>
    [Fact]
    public async Task NoEndpoint_LoadsNoExporter()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux reports what a process has loaded.");
        await using var receiver = await OtlpReceiver.Start();
        await using var exporting = await RunningSite.With(Endpoint, receiver.Address);
        var site = await shared.Started;
        await site.Get("/");
        await exporting.Get("/");

        Assert.Contains("OpenTelemetry.dll", await Loaded(exporting), StringComparison.Ordinal);
        Assert.Contains("MyBotoxLA.Web.dll", await Loaded(site), StringComparison.Ordinal);
        Assert.DoesNotContain("OpenTelemetry", await Loaded(site), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endpoint_Unreachable_HasNoEffectAndIsNotLogged()
    {
        await using var exporting = await RunningSite.With([Endpoint, "http://127.0.0.1:9", .. Often]);
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal((200, ""), await exporting.Get("/"));
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        await Wait.Until(() => Lines(exporting).Length >= 20);
        Assert.All(Lines(exporting), line => Assert.Contains("Answered \\\"GET\\\" \\\"/\\\" with 200", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("collector", "OTEL_EXPORTER_OTLP_ENDPOINT \"collector\" is not a web address. " + WebAddressHint)]
    [InlineData("collector:4317", "OTEL_EXPORTER_OTLP_ENDPOINT \"collector:4317\" is not a web address. " + WebAddressHint)]
    [InlineData(
        "http://127.0.0.1:4317 --OTEL_EXPORTER_OTLP_PROTOCOL http",
        "OTEL_EXPORTER_OTLP_PROTOCOL \"http\" is not known. Write grpc or http/protobuf.")]
    [InlineData(
        "http://127.0.0.1:4317 --OTEL_EXPORTER_OTLP_HEADERS secret",
        "OTEL_EXPORTER_OTLP_HEADERS is not a list of headers. Write name=value, separated by commas.")]
    public async Task WrongSetting_IsReportedAndExitsWith2(string endpoint, string message)
    {
        using var process = RunningSite.Start([Endpoint, .. endpoint.Split(' ')]);
        var cancellation = TestContext.Current.CancellationToken;

        var errors = await process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);

        Assert.Equal((2, message + "\n"), (process.ExitCode, errors));
    }

    private static void AssertNowhere(string word, string[] strings) =>
        Assert.DoesNotContain(strings, text => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// A machine may have a name as short as "a", so only complete words count, and metric descriptions are ignored.
    /// </summary>
    private static string[] Names(string text) => text.Contains(' ', StringComparison.Ordinal) ? [] : NoPartOfAHostName().Split(text);

    [GeneratedRegex("[^A-Za-z0-9._-]+")]
    private static partial Regex NoPartOfAHostName();

    private static string Visit(string path) =>
        $"""
        GET {path} HTTP/1.1
        Host: localhost
        User-Agent: jane-browser
        X-Forwarded-For: 10.9.8.7
        traceparent: 00-11111111111111111111111111111111-2222222222222222-01
        tracestate: vendor=jane
        baggage: name=jane
        Connection: close


        """.ReplaceLineEndings("\r\n");

    /// <summary>The log from the first request on.</summary>
    private static string[] Lines(RunningSite site) =>
        [
            .. site.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .SkipWhile(line => !line.Contains("Started serving", StringComparison.Ordinal))
                .Skip(1),
        ];

    private static Task<string> Loaded(RunningSite site) =>
        File.ReadAllTextAsync($"/proc/{site.Id}/maps", TestContext.Current.CancellationToken);
}
