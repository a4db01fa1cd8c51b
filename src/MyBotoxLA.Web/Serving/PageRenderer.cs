using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Pages;

namespace MyBotoxLA.Web.Serving;

/// <summary>Renders a page to bytes by sending Razor Pages an internal request.</summary>
internal sealed class PageRenderer(IServiceProvider services, Telemetry telemetry)
{
    public const string StatusPageRoute = "/_status";

    private readonly RequestDelegate _razor = new ApplicationBuilder(services)
        .UseRouting()
        .UseEndpoints(endpoints => endpoints.MapRazorPages())
        .Build();

    /// <param name="inputs">Everything that the view gets.</param>
    /// <param name="route">The Razor page that shows it.</param>
    public byte[] Render(PageInputs inputs, string route)
    {
        using var timing = telemetry.Render();
        using var scope = services.CreateScope();
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        http.Features.Set(inputs);
        http.Request.Method = HttpMethods.Get;
        http.Request.Path = route;
        http.Response.StatusCode = inputs.Status;
        http.Response.Body = body;

        // The views write only to this stream, which is in memory, so nothing blocks.
        _razor(http).GetAwaiter().GetResult();
        return http.Response.StatusCode == inputs.Status
            ? body.ToArray()
            : throw new InvalidOperationException($"Razor answered {route} with {http.Response.StatusCode}.");
    }
}
