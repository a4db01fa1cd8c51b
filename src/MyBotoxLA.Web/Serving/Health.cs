using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Security;

namespace MyBotoxLA.Web.Serving;

/// <summary>
/// Reports the site's state to a load balancer: numbers, no paths and no texts. First in the pipeline, so that probes are answered
/// under any scheme and host, and are neither logged nor measured.
/// </summary>
internal sealed partial class Health(RequestDelegate next, ContentStore store, SiteResourceStore resources)
{
    private const string Json = "application/json; charset=utf-8";

    public Task InvokeAsync(HttpContext context) => (ReadMethods.IsRead(context.Request.Method), context.Request.Path.Value) switch
    {
        (true, SitePaths.HealthLive) => WriteLive(context),
        (true, SitePaths.HealthReady) => WriteReady(context),
        _ => next(context),
    };

    private Task WriteLive(HttpContext context)
    {
        var (status, code) = resources.First.IsFaulted
            ? ("Unhealthy", StatusCodes.Status503ServiceUnavailable)
            : ("Healthy", StatusCodes.Status200OK);
        return Write(context, code, new LiveReport(status), ReportJson.Default.LiveReport);
    }

    /// <summary>A probe that arrives while the first resources are being built waits for them.</summary>
    private async Task WriteReady(HttpContext context)
    {
        Task built = resources.First;
        await built.WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var now = store.Current;
        var (status, code) = now switch
        {
            _ when !built.IsCompletedSuccessfully => ("Unhealthy", StatusCodes.Status503ServiceUnavailable),
            { Clinic: null } or { Pages.Count: 0 } => ("Unhealthy", StatusCodes.Status503ServiceUnavailable),
            _ when now.IsDegraded || store.HasFailed || store.HasFailedToSave || resources.HasFailed =>
                ("Degraded", StatusCodes.Status200OK),
            _ => ("Healthy", StatusCodes.Status200OK),
        };
        var report = new ReadyReport(
            status,
            now.Version,
            now.Pages.Count,
            now.LastGood.Count,
            now.Unavailable.Count,
            now.Diagnostics.Count(found => found.Kind.Severity == Severity.Error),
            now.Diagnostics.Count(found => found.Kind.Severity == Severity.Warning));
        await Write(context, code, report, ReportJson.Default.ReadyReport);
    }

    private static Task Write<T>(HttpContext context, int status, T report, JsonTypeInfo<T> type)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = Json;
        context.Response.Headers.CacheControl = CacheControls.Never;
        return context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(report, type), context.RequestAborted).AsTask();
    }

    private sealed record LiveReport(string Status);

    private sealed record ReadyReport(
        string Status,
        string ContentVersion,
        int Pages,
        int LastGood,
        int Unavailable,
        int Errors,
        int Warnings);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(LiveReport))]
    [JsonSerializable(typeof(ReadyReport))]
    private sealed partial class ReportJson : JsonSerializerContext;
}
