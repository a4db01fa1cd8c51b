using System.Net;

namespace MyBotoxLA.Web.Serving;

/// <summary>The page that shows why another cannot be created.</summary>
internal static class ErrorPage
{
    public static string Of(string path, Exception fault) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Error</title></head>
        <body><h1>{WebUtility.HtmlEncode(path)} cannot be created</h1><pre>{WebUtility.HtmlEncode(fault.ToString())}</pre></body>
        </html>

        """;
}
