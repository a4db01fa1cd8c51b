using System.Text;
using System.Text.Encodings.Web;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;

namespace MyBotoxLA.Web.Serving;

/// <summary>
/// The response to every request until there has been a valid <c>site.yml</c>: without the clinic's facts there is no page. It needs no
/// view, so it is also shown when no status page can be rendered.
/// </summary>
internal static class MaintenancePage
{
    private const string Metadata =
        """<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">"""
        + """<meta name="color-scheme" content="light dark">""";

    public static Resource Of(StringsByLanguage strings) =>
        Resource.StatusPage("", StatusCodes.Status503ServiceUnavailable, Encoding.UTF8.GetBytes(Html(strings)));

    private static string Html(StringsByLanguage strings)
    {
        var others = Language.All.Where(language => language != Language.Default).Select(language => Section(language, strings[language]));
        var words = strings[Language.Default];
        return $"""
            <!DOCTYPE html>
            <html lang="{Language.Default.Code}">
            <head>{Metadata}<title>{words.MaintenanceTitle}</title></head>
            <body><main><h1>{words.MaintenanceTitle}</h1><p>{Text(words)}</p>
            {string.Join('\n', others)}</main></body>
            </html>

            """;
    }

    private static string Section(Language language, Strings words) =>
        $"<h2 lang=\"{language.Code}\">{words.MaintenanceTitle}</h2><p lang=\"{language.Code}\">{Text(words)}</p>";

    private static string Text(Strings words) =>
        Strings.Fill(words.MaintenanceText, $"<a href=\"tel:911\">{words.MaintenanceCall}</a>");
}
