using System.Text;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>The formats of pictures that the site cannot show, by extension, and what to do about each.</summary>
internal static class UnsupportedFormat
{
    private const string AsJpeg = "Open it in an image editor, and export it as JPEG.";

    /// <summary>What an author has to do with a file of this name; null if the extension is not that of a picture.</summary>
    public static string? Advice(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".heic" or ".heif" =>
            "Export it as JPEG: on a Mac in Preview, on Windows in Photos, on an iPhone after Settings, Camera, Formats, Most Compatible.",
        ".avif" => "Export it as JPEG or WebP: some browsers do not show AVIF.",
        ".svg" => "Export it as PNG: an SVG drawing can contain a program.",
        ".bmp" => "Open it in Paint, and save it as PNG.",
        ".tif" or ".tiff" => AsJpeg,
        _ when ContentImage.IsUnsupported(name) => "Open it in the program of the camera or in Photos, and export it as JPEG.",
        _ => null,
    };

    /// <summary>The extension of the format that the first bytes of a file announce; null for none of these formats.</summary>
    public static string? Of(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start);
        return text.StartsWith("II*\0", StringComparison.Ordinal) || text.StartsWith("MM\0*", StringComparison.Ordinal) ? ".tiff"
            : text.StartsWith("BM", StringComparison.Ordinal) && start is [_, _, _, _, _, _, 0, 0, ..] ? ".bmp"
            : text.Length >= 12 && text[4..8] == "ftyp" ? Brand(text[8..12])
            : text.Contains("<svg", StringComparison.Ordinal) && !text.Contains("<html", StringComparison.OrdinalIgnoreCase) ? ".svg"
            : null;
    }

    /// <summary>ISO/IEC 23008-12: HEIC and AVIF have one container, and a brand each.</summary>
    private static string? Brand(string brand) => brand switch
    {
        "avif" or "avis" => ".avif",
        "heic" or "heix" or "heim" or "heis" or "hevc" or "hevx" or "mif1" or "msf1" => ".heic",
        _ => null,
    };
}
