using System.Collections.Frozen;

namespace MyBotoxLA.Content.Model;

/// <summary>An image in the content folder.</summary>
/// <param name="File">The file.</param>
/// <param name="Width">Width as shown, in CSS pixels.</param>
/// <param name="Height">Height as shown, in CSS pixels.</param>
public sealed record ContentImage(ContentFile File, int Width, int Height)
{
    /// <summary>The supported file extensions, in any letter case (cameras write <c>.JPG</c>), and the media type of each.</summary>
    public static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>
    {
        [".gif"] = "image/gif",
        [".jpeg"] = "image/jpeg",
        [".jpg"] = "image/jpeg",
        [".png"] = "image/png",
        [".webp"] = "image/webp",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> MediaTypesBySpan =
        MediaTypes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherExtensions = new[]
    {
        ".arw", ".avif", ".bmp", ".cr2", ".cr3", ".dng", ".heic", ".heif", ".nef", ".orf", ".raf", ".rw2", ".svg", ".tif", ".tiff",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The usual extension of its format, which its bytes say, such as <c>.png</c>.</summary>
    internal string Format { get; init; } = "";

    /// <summary>What the file says of people besides what it shows; <c>check</c> reports it.</summary>
    internal PersonalData PersonalData { get; init; }

    /// <summary>What is wrong with the picture in the file; <c>check</c> reports it.</summary>
    internal ImageFaults Faults { get; init; }

    /// <summary>True for a file name with the extension of an image.</summary>
    public static bool IsImage(ReadOnlySpan<char> name) => MediaTypesBySpan.ContainsKey(System.IO.Path.GetExtension(name));

    /// <summary>True for a file name with the extension of a picture that the site cannot show, such as <c>.heic</c>.</summary>
    public static bool IsUnsupported(ReadOnlySpan<char> name) => OtherExtensions.Contains(System.IO.Path.GetExtension(name));

    /// <summary>Its media type, from the extension of its name.</summary>
    public string MediaType => MediaTypes[System.IO.Path.GetExtension(File.Name)];

    /// <summary>Its URL path, with a hash of its bytes, so that the content behind a URL never changes; not percent-encoded.</summary>
    public string Url => $"/{System.IO.Path.ChangeExtension(File.Name, File.Hash[..10] + System.IO.Path.GetExtension(File.Name))}";

    /// <summary><see cref="Url"/> as a page links to it: a file's name may hold spaces, <c>#</c>, <c>?</c>, and <c>%</c>.</summary>
    public string Link => UrlPath.Encode(Url);
}
