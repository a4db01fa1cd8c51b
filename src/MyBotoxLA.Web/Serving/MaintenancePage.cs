using System.Text;
using System.Text.Encodings.Web;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;

namespace MyBotoxLA.Web.Serving;

/// <summary>
/// The answer to everything while there has never been a right <c>site.yml</c>: without the clinic's facts there is no page.
/// </summary>
internal static class MaintenancePage
{
    /// <summary>The page under the name of every status page.</summary>
    public static IEnumerable<Resource> Pages(StringsByLanguage strings)
    {
        var html = Encoding.UTF8.GetBytes(Html(strings));
        return Language.All
            .SelectMany(_ => StatusPages.Statuses, StatusPages.NameOf)
            .Select(name => Resource.StatusPage(name, StatusCodes.Status503ServiceUnavailable, html));
    }

    private static string Html(StringsByLanguage strings)
    {
        var others = Language.All.Where(language => language != Language.Default).Select(language => Section(language, strings[language]));
        var words = strings[Language.Default];
        return $"""
            <!DOCTYPE html>
            <html lang="{Language.Default.Code}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>{words.MaintenanceTitle}</title></head>
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
