using System.Text.Json;
using System.Text.Json.Serialization;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Serving;

/// <summary>Tells a load balancer how the site is: numbers, no paths and no texts.</summary>
internal sealed partial class Health(ContentStore store)
{
    public const string Live = "/health/live";

    private const string Ready = "/health/ready";

    public static bool Answers(string path) => path is Live or Ready;

    private const string Json = "application/json; charset=utf-8";

    public void Use(WebApplication app)
    {
        app.UseAt(Live, context => Write(context, StatusCodes.Status200OK, new LiveReport("Healthy"), ReportJson.Default.LiveReport));
        app.UseAt(Ready, WriteReady);
    }

    private Task WriteReady(HttpContext context)
    {
        var now = store.Current;
        var (status, code) = now switch
        {
            { Clinic: null } or { Pages.Count: 0 } => ("Unhealthy", StatusCodes.Status503ServiceUnavailable),
            { IsDegraded: true } => ("Degraded", StatusCodes.Status200OK),
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
        return Write(context, code, report, ReportJson.Default.ReadyReport);
    }

    private static Task Write<T>(HttpContext context, int status, T report, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = Json;
        context.Response.Headers.CacheControl = CacheControls.Never;
        return context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(report, type), context.RequestAborted).AsTask();
    }

    private sealed record LiveReport(string Status);

    private sealed record ReadyReport(string Status, string ContentVersion, int Pages, int LastGood, int Unavailable, int Errors, int Warnings);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(LiveReport))]
    [JsonSerializable(typeof(ReadyReport))]
    private sealed partial class ReportJson : JsonSerializerContext;
}
