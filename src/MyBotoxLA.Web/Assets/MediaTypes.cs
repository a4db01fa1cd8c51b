namespace MyBotoxLA.Web.Assets;

/// <summary>The media types of what the site sends.</summary>
internal static class MediaTypes
{
    public const string Html = "text/html; charset=utf-8";
    public const string Markdown = "text/markdown; charset=utf-8";
    public const string Text = "text/plain; charset=utf-8";
    public const string Xml = "application/xml; charset=utf-8";

    /// <summary>The type of an embedded file, by the ending of its name.</summary>
    public static string OfFile(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".json" => "application/speculationrules+json",
        ".ico" => "image/x-icon",
        ".png" => "image/png",
        ".svg" => "image/svg+xml",
        ".txt" => Text,
        ".webmanifest" => "application/manifest+json",
        ".woff2" => "font/woff2",
        var extension => throw new InvalidOperationException($"No media type is known for {extension}."),
    };

    /// <summary>False for what is compressed already: pictures and fonts.</summary>
    public static bool IsCompressible(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal)
        || type.Contains("xml", StringComparison.Ordinal)
        || type.Contains("json", StringComparison.Ordinal);
}
