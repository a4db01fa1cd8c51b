using System.Net;
using System.Text;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Status;

namespace MyBotoxLA.Web.Development;

/// <summary>The table of the command <c>status</c> as a page.</summary>
internal static class StatusPage
{
    public static byte[] Of(ContentSnapshot snapshot) => Encoding.UTF8.GetBytes($"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Status</title></head>
        <body><h1>Status</h1>
        <table border="1">
        <thead>{Row("th", StatusTable.Columns)}</thead>
        <tbody>
        {string.Join('\n', StatusTable.Rows(snapshot).Select(row => Row("td", row)))}
        </tbody>
        </table></body>
        </html>

        """);

    private static string Row(string element, IEnumerable<string> cells) =>
        $"<tr>{string.Concat(cells.Select(cell => $"<{element}>{WebUtility.HtmlEncode(cell)}</{element}>"))}</tr>";
}
