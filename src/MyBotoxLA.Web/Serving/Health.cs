using Microsoft.AspNetCore.Http.HttpResults;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Web.Serving;

/// <summary>Tells a load balancer how the site is: numbers, no paths and no texts.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => TypedResults.Json(new { status = "Healthy" }));
        app.MapGet("/health/ready", GetReady);
    }

    private static JsonHttpResult<ReadyReport> GetReady(ContentStore store, HttpResponse response)
    {
        var now = store.Current;
        var (status, code) = now switch
        {
            { Clinic: null } or { Pages.Count: 0 } => ("Unhealthy", StatusCodes.Status503ServiceUnavailable),
            { IsDegraded: true } => ("Degraded", StatusCodes.Status200OK),
            _ => ("Healthy", StatusCodes.Status200OK),
        };
        response.Headers.CacheControl = "no-store";
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
