using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>Describes what is in a file that is named like a picture and is not one.</summary>
internal static class ImageContents
{
    private const int MaxBytes = 1024;

    /// <summary>The end of a sentence that begins with the file's name, and what to do.</summary>
    public static (string Is, string Hint) Describe(ContentFile file)
    {
        if (file.Stored is not { Length: > 0 } stored)
        {
            return ("is empty.", "Upload the picture again.");
        }

        using var open = stored.Open();
        var window = open is null ? null : new FileWindow(open);
        var start = window is null ? [] : window.Read(0, MaxBytes);
        return start.StartsWith("version https://git-lfs.github.com/"u8) ? (
                "contains only a reference to the picture, which Git LFS wrote.",
                "Upload the picture itself on the page of the folder on GitHub, or ask a developer to turn Git LFS off for pictures.")
            : UnsupportedFormat.Of(start) is { } extension ? (
                $"is in the format {extension[1..].ToUpperInvariant()}, which the site cannot show; its name does not change that.",
                UnsupportedFormat.Advice(extension) ?? "")
            : window is not null && ImageHeader.FormatOf(window).Length > 0 ? (
                "begins like a picture, but the rest is damaged.",
                "Upload the picture again, or export it again from an image editor.")
            : IsText(start) ? (
                "contains text or a web page, not a picture.",
                "Open the picture itself, save it as PNG or JPEG, and upload that file.")
            : (
                "is named like a picture, but is not one.",
                "Open it in an image editor and export it again as PNG, JPEG, WebP, or GIF.");
    }

    /// <summary>True for bytes without the control characters that no text has; UTF-16 begins with a byte-order mark.</summary>
    private static bool IsText(ReadOnlySpan<byte> start) =>
        start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !start.ContainsAnyInRange((byte)0, (byte)8);
}
