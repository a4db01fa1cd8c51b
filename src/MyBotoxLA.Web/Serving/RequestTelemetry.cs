using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Security;

namespace MyBotoxLA.Web.Serving;

/// <summary>Measures and traces each request. In the pipeline only while telemetry is exported.</summary>
internal sealed class RequestTelemetry(RequestDelegate next, Telemetry telemetry, SiteResourceStore store)
{
    public async Task InvokeAsync(HttpContext context)
    {
        // A visitor's proxy could send a trace id that identifies the visitor, so every request starts a new trace.
        Activity.Current = null;
        using var span = telemetry.Traces.StartActivity("request", ActivityKind.Server);
        var path = context.Request.Path.Value ?? "/";
        try
        {
            await next(context);
        }
        finally
        {
            Record(context, RequestAnswer.Of(context, path, store.Current), span);
        }
    }

    private void Record(HttpContext context, RequestAnswer answer, Activity? span)
    {
        context.Features.Get<IHttpMetricsTagsFeature>()?.Tags.Add(new(Telemetry.AnswerTag, answer.Kind));
        if (answer.IsHit is { } isHit)
        {
            telemetry.LookedUp(isHit);
        }

        if (span is null)
        {
            return;
        }

        var method = Method(context.Request.Method);
        var status = context.Response.StatusCode;
        span.DisplayName = $"{method} {answer.Route ?? answer.Kind}";
        span.SetTag("http.request.method", method)
            .SetTag("http.response.status_code", status)
            .SetTag("http.route", answer.Route)
            .SetTag(Telemetry.AnswerTag, answer.Kind);
        span.SetStatus(status >= StatusCodes.Status500InternalServerError ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
    }

    /// <summary>A client can send anything as a method.</summary>
    private static string Method(string method) => ReadMethods.IsRead(method) ? method : "_OTHER";
}
