using MyBotoxLA.Content;

namespace MyBotoxLA.Web.Serving;

/// <summary>Answers for every page while there has never been a right <c>site.yml</c>: without the clinic's facts nothing can be said.</summary>
internal sealed class NoClinic(RequestDelegate next, ContentStore store)
{
    private const string Text = """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>We will be back soon</title></head>
        <body><main><h1>We will be back soon</h1><p>This site is being mended. In an emergency, <a href="tel:911">call 911</a>.</p>
        <h2 lang="es">Volveremos pronto</h2><p lang="es">Estamos arreglando este sitio. En una emergencia, <a href="tel:911">llame al 911</a>.</p></main></body>
        </html>

        """;

    public Task InvokeAsync(HttpContext context)
    {
        if (store.Current.Clinic is not null || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "120";
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(Text, context.RequestAborted);
    }
}
