using System.Globalization;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>
/// What <c>check</c> says about the name of a picture, which is a part of its address. Letters without accents, digits, hyphens,
/// underscores, and dots need no encoding; capital letters, spaces, and the "(1)" of a second copy do no harm, since they are found
/// however they are written.
/// </summary>
internal static class ImageNames
{
    /// <summary>No address can name such a file: browsers read a backslash as a slash, and drop control characters.</summary>
    public static Diagnostic? FindFault(string name) => name.Any(character => char.IsControl(character) || character == '\\')
        ? At(
            DiagnosticKinds.ImageName,
            name,
            $"The name of the picture \"{name}\" has a character that no address can have.",
            "Rename the file: letters, digits, hyphens, and one dot are always right, for example `front-door.png`.")
        : null;

    /// <summary>The problem with a name that can be used, but should be another; null for none.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="isTaken">True for the name of another picture.</param>
    public static Diagnostic? Check(ContentImage image, Predicate<string> isTaken)
    {
        var name = image.File.Name;
        var extension = Path.GetExtension(name);
        var path = name[..^extension.Length];
        if (ContentImage.MediaTypes[extension] != ContentImage.MediaTypes[image.Format])
        {
            return At(
                DiagnosticKinds.ImageFormatDiffers,
                name,
                $"The file {name} contains a picture in the format {image.Format[1..].ToUpperInvariant()}.",
                $"Name it `{Suggest(path, image.Format, isTaken)}`, also in the pages, {ImageDiagnostics.OrRunTheTool}");
        }

        return name.All(IsPlain)
            ? null
            : At(
                DiagnosticKinds.PoorImageName,
                name,
                $"The name of the picture \"{name}\" has characters that make a poor address.",
                $"Name it `{Suggest(path, extension.ToLowerInvariant(), isTaken)}`, also in the pages, {ImageDiagnostics.OrRunTheTool}");
    }

    public static Diagnostic Same(string name, string other) => At(
        DiagnosticKinds.SameImageName,
        name,
        $"The pictures {other} and {name} have the same name except for capital letters.",
        "Delete one of the two, or rename it: on Windows and on a Mac, a folder can hold only one of them.");

    private static bool IsPlain(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or '/' or ' ' or '(' or ')';

    /// <summary>The closest name that is a good address and that no other picture has.</summary>
    private static string Suggest(string path, string extension, Predicate<string> isTaken)
    {
        var plain = PlainName.Of(path, word: "picture");
        var name = plain + extension;
        for (var number = 2; isTaken(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{plain}-{number}{extension}");
        }

        return name;
    }

    private static Diagnostic At(DiagnosticKind kind, string file, string message, string hint) =>
        new() { Kind = kind, File = file, Message = message, Hint = hint };
}
