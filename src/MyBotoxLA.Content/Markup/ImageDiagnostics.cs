using System.Globalization;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>What <c>check</c> says about the file of a picture.</summary>
internal static class ImageDiagnostics
{
    /// <summary>The end of a hint about something that the tool for pictures can do.</summary>
    public const string OrRunTheTool = "or run `dotnet run --project tools/MyBotoxLA.Images -- content --fix`.";

    /// <summary>As many as a good phone camera takes; a browser needs 4 bytes of memory for each.</summary>
    private const long MaxPixels = 50_000_000;

    /// <summary>Twice what a photo of 1,600 pixels usually has.</summary>
    private const long MaxBytes = 500_000;

    /// <summary>More pixels than the width of a page has on a screen with three for each of CSS.</summary>
    private const int MaxSide = 2_000;

    /// <summary>As much as a hundred photos of half a megabyte.</summary>
    private const long MaxBytesTogether = 50_000_000;

    /// <summary>Every problem with one picture.</summary>
    public static IEnumerable<Diagnostic> Check(ContentImage image)
    {
        if ((long)image.Width * image.Height > MaxPixels)
        {
            yield return TooManyPixels(image);
        }
        else if (BytesOf(image) > MaxBytes || Math.Max(image.Width, image.Height) > MaxSide)
        {
            yield return LargePicture(image);
        }

        if (image.PersonalData != PersonalData.None)
        {
            yield return HasPersonalData(image);
        }

        if (image.Faults.HasFlag(ImageFaults.Truncated))
        {
            yield return Truncated(image);
        }

        if (image.Faults.HasFlag(ImageFaults.Animated))
        {
            yield return Animated(image);
        }

        if (image.Faults.HasFlag(ImageFaults.PrintColors))
        {
            yield return PrintColors(image);
        }
    }

    /// <summary>The problem with all pictures together; null for none. It is reported at the largest, with which to begin.</summary>
    public static Diagnostic? CheckTogether(IReadOnlyCollection<ContentImage> images) =>
        images.Sum(BytesOf) is > MaxBytesTogether and var bytes && images.MaxBy(BytesOf) is { } largest
            ? At(
                DiagnosticKinds.LargePictures,
                largest.File.Name,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The {images.Count} pictures together have {bytes / 1e6:0.0} MB, more than {MaxBytesTogether / 1e6:0} MB."),
                "Delete the pictures that no page shows, and make the large ones smaller. This one is the largest.")
            : null;

    public static Diagnostic NotAnImage(ContentFile file)
    {
        var (contents, hint) = ImageContents.Describe(file);
        return At(DiagnosticKinds.NotAnImage, file.Name, $"The file {file.Name} {contents}", hint);
    }

    public static Diagnostic ChangedWhileRead(string name) => At(
        DiagnosticKinds.UnreadableFile,
        name,
        $"The picture {name} was replaced while it was read.",
        "Run the check again when the file is complete.");

    private static Diagnostic TooManyPixels(ContentImage image) => At(
        DiagnosticKinds.TooManyPixels,
        image.File.Name,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The picture {image.File.Name} is {image.Width:N0} by {image.Height:N0} pixels, too many for a phone to show."),
        "Make it smaller in an image editor: a width of 1,600 pixels is enough.");

    private static Diagnostic LargePicture(ContentImage image) => At(
        DiagnosticKinds.LargePicture,
        image.File.Name,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The picture {image.File.Name} has {image.Width:N0} by {image.Height:N0} pixels and {BytesOf(image) / 1e3:N0} kB; "
                + $"more than {MaxSide:N0} pixels on a side, or {MaxBytes / 1e3:N0} kB, is slow on a phone."),
        $"Make it smaller in an image editor: 1,600 pixels on its longer side, saved as JPEG or WebP; {OrRunTheTool}");

    private static Diagnostic HasPersonalData(ContentImage image)
    {
        (PersonalData Kind, string Words)[] all =
        [
            (PersonalData.Place, "where it was taken"),
            (PersonalData.Name, "a person's name"),
            (PersonalData.SerialNumber, "the serial number of the camera"),
        ];
        var said = string.Join(" and ", all.Where(each => image.PersonalData.HasFlag(each.Kind)).Select(each => each.Words));
        return At(
            DiagnosticKinds.ImageMetadata,
            image.File.Name,
            $"The file of the picture {image.File.Name} says {said}. Everyone who saves the picture can read that.",
            $"Take a screenshot of the picture and use that, save it again in an image editor without its metadata, {OrRunTheTool}");
    }

    private static Diagnostic Truncated(ContentImage image) => At(
        DiagnosticKinds.TruncatedImage,
        image.File.Name,
        $"The file of the picture {image.File.Name} ends too early, so a part of the picture is missing.",
        "Upload the picture again, and wait until the upload is complete.");

    private static Diagnostic Animated(ContentImage image) => At(
        DiagnosticKinds.AnimatedImage,
        image.File.Name,
        $"The picture {image.File.Name} moves, and readers cannot stop it.",
        "Save one frame of it as PNG or JPEG, and use that.");

    private static Diagnostic PrintColors(ContentImage image) => At(
        DiagnosticKinds.PrintColors,
        image.File.Name,
        $"The picture {image.File.Name} has the colors of a printer (CMYK), which browsers show differently or wrong.",
        $"Save it in an image editor with the colors of a screen (sRGB), {OrRunTheTool}");

    private static long BytesOf(ContentImage image) => image.File.Stored?.Length ?? 0;

    private static Diagnostic At(DiagnosticKind kind, string file, string message, string hint) =>
        new() { Kind = kind, File = file, Message = message, Hint = hint };
}
