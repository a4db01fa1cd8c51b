using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Gif;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.WebP;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>Reads how large a picture is, so that the page can keep its place while it loads.</summary>
internal static class ImageParser
{
    /// <summary>From this EXIF orientation on, width and height change places: EXIF 2.3, tag 274.</summary>
    private const int FirstTurnedOrientation = 5;

    /// <summary>The picture, or null where the file is none.</summary>
    public static ContentImage? Parse(ContentFile file)
    {
        try
        {
            var directories = ImageMetadataReader.ReadMetadata(new MemoryStream([.. file.Bytes]));
            var (width, height) = directories.Select(Size).FirstOrDefault(size => size.Width > 0 && size.Height > 0);
            var isTurned = directories.OfType<ExifIfd0Directory>().Any(
                exif => exif.TryGetInt32(ExifDirectoryBase.TagOrientation, out var orientation) && orientation >= FirstTurnedOrientation);
            return width == 0 ? null : isTurned ? new ContentImage(file, height, width) : new ContentImage(file, width, height);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The library says in many ways that bytes are no picture; to an author they all mean the same.
            return null;
        }
    }

    private static (int Width, int Height) Size(MetadataExtractor.Directory directory) => directory switch
    {
        PngDirectory => Size(directory, PngDirectory.TagImageWidth, PngDirectory.TagImageHeight),
        JpegDirectory => Size(directory, JpegDirectory.TagImageWidth, JpegDirectory.TagImageHeight),
        GifHeaderDirectory => Size(directory, GifHeaderDirectory.TagImageWidth, GifHeaderDirectory.TagImageHeight),
        WebPDirectory => Size(directory, WebPDirectory.TagImageWidth, WebPDirectory.TagImageHeight),
        _ => default,
    };

    private static (int Width, int Height) Size(MetadataExtractor.Directory directory, int width, int height) =>
        directory.TryGetInt32(width, out var w) && directory.TryGetInt32(height, out var h) ? (w, h) : default;
}
