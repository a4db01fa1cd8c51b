using System.Text;
using ImageMagick;

namespace MyBotoxLA.Images;

/// <summary>The format of a file by its first bytes. ImageMagick must not choose it: some of its formats are programs.</summary>
internal static class SourceFormat
{
    /// <summary>The formats that browsers show, and the extension of each.</summary>
    public static string? ShownExtension(MagickFormat format) => format switch
    {
        MagickFormat.Jpeg => ".jpg",
        MagickFormat.Png => ".png",
        MagickFormat.WebP => ".webp",
        MagickFormat.Gif => ".gif",
        _ => null,
    };

    /// <exception cref="PictureException">The file is no picture that can be read.</exception>
    public static MagickFormat Of(ReadOnlySpan<byte> file)
    {
        var start = Encoding.Latin1.GetString(file[..Math.Min(file.Length, 512)]);
        return start switch
        {
            "" => throw new PictureException("is empty. Upload it again."),
            ['\u00FF', '\u00D8', ..] => MagickFormat.Jpeg,
            ['\u0089', 'P', 'N', 'G', ..] => MagickFormat.Png,
            ['G', 'I', 'F', '8', ..] => MagickFormat.Gif,
            ['R', 'I', 'F', 'F', _, _, _, _, 'W', 'E', 'B', 'P', ..] => MagickFormat.WebP,
            ['I', 'I', '*', '\0', ..] or ['M', 'M', '\0', '*', ..] => MagickFormat.Tiff,
            ['B', 'M', _, _, _, _, '\0', '\0', ..] => MagickFormat.Bmp,
            [_, _, _, _, 'f', 't', 'y', 'p', ..] => OfContainer(start[8..]),
            _ when start.StartsWith("version https://git-lfs", StringComparison.Ordinal) =>
                throw new PictureException("is only a pointer of Git LFS. Run `git lfs pull`, or upload the picture itself."),
            _ when start.Contains("<svg", StringComparison.OrdinalIgnoreCase) =>
                throw new PictureException("is an SVG drawing, which can contain a program. Export it as PNG."),
            _ => throw new PictureException("is not a picture. Open it in an image editor, and export it as JPEG."),
        };
    }

    /// <summary>ISO/IEC 23008-12: HEIC and AVIF have one container, and a brand each; so have videos.</summary>
    private static MagickFormat OfContainer(string brand) => brand switch
    {
        _ when brand.StartsWith("avif", StringComparison.Ordinal) => MagickFormat.Avif,
        _ when brand.StartsWith("he", StringComparison.Ordinal) || brand.StartsWith("mif1", StringComparison.Ordinal) => MagickFormat.Heic,
        _ => throw new PictureException("is a video, or a picture in an unknown format. Export it as JPEG."),
    };
}
