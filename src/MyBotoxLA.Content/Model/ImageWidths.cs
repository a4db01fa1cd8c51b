using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MyBotoxLA.Content.Model;

/// <summary>
/// Narrower copies of a picture in WebP, which phones load instead of it: docs/adr/0011-narrower-pictures-are-files-in-git.md. Their names
/// have the hash of the picture, so a copy of an earlier picture is never shown for the picture of today.
/// </summary>
public static partial class ImageWidths
{
    /// <summary>The extension of the copies.</summary>
    public const string Extension = ".webp";

    private const string Folder = "widths";
    private const int HashDigits = 10;

    /// <summary>In pixels: the column of text on a phone with two and with three pixels for each of CSS, and on a laptop.</summary>
    public static readonly ImmutableArray<int> All = [720, 1080, 1440];

    /// <summary>The name of a copy: of <c>images/door.jpg</c>, for example <c>images/widths/door.0123456789.720.webp</c>.</summary>
    /// <param name="picture">Name of the picture.</param>
    /// <param name="hash">The hash of its bytes: see <see cref="ContentFile.Hash"/>.</param>
    /// <param name="width">The width in pixels.</param>
    public static string NameOf(string picture, string hash, int width)
    {
        var start = picture.LastIndexOf('/') + 1;
        var name = Path.GetFileNameWithoutExtension(picture);
        return string.Create(CultureInfo.InvariantCulture, $"{picture[..start]}{Folder}/{name}.{hash[..HashDigits]}.{width}{Extension}");
    }

    /// <summary>True for the name of a copy, whether or not its picture exists.</summary>
    public static bool IsWidth(string name) => Copy().IsMatch(name);

    [GeneratedRegex(@"(^|/)widths/[^/]+\.[0-9a-f]{10}\.[0-9]+\.webp$")]
    private static partial Regex Copy();
}
