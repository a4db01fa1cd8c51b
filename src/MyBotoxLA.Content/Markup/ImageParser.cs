using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Gif;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.WebP;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>Reads the dimensions of an image, so that the page can reserve space for it while it loads.</summary>
internal static class ImageParser
{
    /// <summary>The first EXIF orientation that swaps width and height (EXIF 2.3, tag 274).</summary>
    private const int FirstRotatedOrientation = 5;

    /// <summary>The image, or null if the file is not one.</summary>
    public static ContentImage? Parse(ContentFile file)
    {
        try
        {
            var directories = ImageMetadataReader.ReadMetadata(new MemoryStream([.. file.Bytes]));
            var (width, height) = directories.Select(Size).FirstOrDefault(size => size.Width > 0 && size.Height > 0);
            var isRotated = directories.OfType<ExifIfd0Directory>().Any(
                exif => exif.TryGetInt32(ExifDirectoryBase.TagOrientation, out var orientation) && orientation >= FirstRotatedOrientation);
            return width == 0 ? null : isRotated ? new ContentImage(file, height, width) : new ContentImage(file, width, height);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // The library throws many types of exceptions for a file that is not an image; an author needs only one message. It is
            // out of memory when the file names a length that no computer has.
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
