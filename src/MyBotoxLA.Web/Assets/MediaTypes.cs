using System.Collections.Immutable;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Assets;

/// <summary>The media types that the site sends.</summary>
internal static class MediaTypes
{
    public const string Html = "text/html; charset=utf-8";
    public const string Markdown = "text/markdown; charset=utf-8";
    public const string Text = "text/plain; charset=utf-8";
    public const string Xml = "application/xml; charset=utf-8";

    /// <summary>The type of every file that the site sends, by its extension in lower case.</summary>
    public static readonly ImmutableSortedDictionary<string, string> ByExtension = new Dictionary<string, string>(ContentImage.MediaTypes)
    {
        [".css"] = "text/css; charset=utf-8",
        [".html"] = Html,
        [".ics"] = "text/calendar; charset=utf-8",
        [".ico"] = "image/x-icon",
        [".json"] = "application/speculationrules+json",
        [".md"] = Markdown,
        [".svg"] = "image/svg+xml",
        [".txt"] = Text,
        [".vcf"] = "text/vcard; charset=utf-8",
        [".webmanifest"] = "application/manifest+json",
        [".woff2"] = "font/woff2",
        [".xml"] = Xml,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The type of an embedded file, by its extension.</summary>
    public static string OfFile(string name) => ByExtension.TryGetValue(Path.GetExtension(name), out var type)
        ? type
        : throw new InvalidOperationException($"No media type is known for {Path.GetExtension(name)}.");

    /// <summary>False for formats that are already compressed: images and fonts.</summary>
    public static bool IsCompressible(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal)
        || type.Contains("xml", StringComparison.Ordinal)
        || type.Contains("json", StringComparison.Ordinal);
}
