using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>Reads the dimensions of an image, so that the page can reserve space for it while it loads, and its metadata.</summary>
internal static class ImageParser
{
    /// <summary>The image, or null if the file is not one.</summary>
    public static ContentImage? Parse(ContentFile file)
    {
        using var open = file.Stored?.Open();
        return open is null ? null : Parse(file, new FileWindow(open));
    }

    /// <summary>The image, or null if the file is not one.</summary>
    /// <param name="file">The file.</param>
    /// <param name="bytes">Its bytes.</param>
    public static ContentImage? Parse(ContentFile file, FileWindow bytes) => ImageHeader.Read(bytes) switch
    {
        not { Width: > 0, Height: > 0 } => null,
        { Orientation: >= ExifOrientation.FirstRotated } rotated => New(file, rotated.Height, rotated.Width, bytes),
        { } upright => New(file, upright.Width, upright.Height, bytes),
    };

    private static ContentImage New(ContentFile file, int width, int height, FileWindow bytes) => new(file, width, height)
    {
        Format = ImageHeader.FormatOf(bytes),
        PersonalData = ImageMetadata.Find(bytes),
        Faults = ImageStructure.Find(bytes),
    };
}
