using Microsoft.AspNetCore.Http.HttpResults;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Web.Serving;

/// <summary>Tells a load balancer how the site is: numbers, no paths and no texts.</summary>
internal static class Health
{
    public const string Path = "/health";

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet($"{Path}/live", () => TypedResults.Json(new { status = "Healthy" }));
        app.MapGet($"{Path}/ready", GetReady);
    }

    private static JsonHttpResult<ReadyReport> GetReady(ContentStore store, EditionStore editions, HttpResponse response)
    {
        var edition = editions.Current;
        var now = edition?.Snapshot ?? store.Current;
        var (status, code) = now switch
        {
            _ when edition is null => ("Starting", StatusCodes.Status503ServiceUnavailable),
            { Clinic: null } or { Pages.Count: 0 } => ("Unhealthy", StatusCodes.Status503ServiceUnavailable),
            { IsDegraded: true } => ("Degraded", StatusCodes.Status200OK),
            _ => ("Healthy", StatusCodes.Status200OK),
        };
        response.Headers.CacheControl = CacheControls.Never;
        return TypedResults.Json(
            new ReadyReport(
                status,
                now.Version,
                now.Pages.Count,
                now.LastGood.Count,
                now.Unavailable.Count,
                now.Diagnostics.Count(found => found.Kind.Severity == Severity.Error),
                now.Diagnostics.Count(found => found.Kind.Severity == Severity.Warning)),
            statusCode: code);
    }

    private sealed record ReadyReport(string Status, string ContentVersion, int Pages, int LastGood, int Unavailable, int Errors, int Warnings);
}
