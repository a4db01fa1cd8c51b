using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Pages;

namespace MyBotoxLA.Web.Serving;

/// <summary>Renders a page to bytes by sending Razor Pages an internal request.</summary>
internal sealed class PageRenderer(IServiceProvider services, Telemetry telemetry)
{
    public const string StatusPageRoute = "/_message";

    private readonly RequestDelegate _razor = new ApplicationBuilder(services)
        .UseRouting()
        .UseEndpoints(endpoints => endpoints.MapRazorPages())
        .Build();

    /// <param name="rendering">What is shown.</param>
    /// <param name="route">The Razor page that shows it.</param>
    /// <param name="status">The status that the response will have.</param>
    public byte[] Render(RenderContext rendering, string route, int status)
    {
        using var timing = telemetry.Render();
        using var scope = services.CreateScope();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Features.Set(rendering);
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = route;
        context.Response.StatusCode = status;
        context.Response.Body = body;

        // The views wait for nothing but this stream, which is memory: nothing is blocked.
        _razor(context).GetAwaiter().GetResult();
        return context.Response.StatusCode == status
            ? body.ToArray()
            : throw new InvalidOperationException($"Razor answered {route} with {context.Response.StatusCode}.");
    }
}
