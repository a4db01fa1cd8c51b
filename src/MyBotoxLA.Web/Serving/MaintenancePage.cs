using System.Text;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Serving;

/// <summary>What is said while there has never been a right <c>site.yml</c>: without the clinic's facts there is no page.</summary>
internal static class MaintenancePage
{
    private const string Text = """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>We will be back soon</title></head>
        <body><main><h1>We will be back soon</h1><p>This site is being mended. In an emergency, <a href="tel:911">call 911</a>.</p>
        <h2 lang="es">Volveremos pronto</h2><p lang="es">Estamos arreglando este sitio. En una emergencia, <a href="tel:911">llame al 911</a>.</p></main></body>
        </html>

        """;

    /// <summary>One answer to everything.</summary>
    public static IEnumerable<Resource> Messages => ContentPath.Languages
        .SelectMany(_ => StatusPages.Statuses, StatusPages.NameOf)
        .Select(name => Resource.StatusPage(name, StatusCodes.Status503ServiceUnavailable, Encoding.UTF8.GetBytes(Text)));
}
