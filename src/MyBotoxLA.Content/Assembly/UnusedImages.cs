using System.Collections.Immutable;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>
/// Finds the pictures that no page, draft, fragment, or boxed warning uses, in its current or its last good version. Pictures in formats
/// that cannot be shown are included. A text with a problem may use a picture in a way that cannot be read, so a picture counts as used
/// if such a text contains its name.
/// </summary>
internal static class UnusedImages
{
    /// <summary>The names of the unused pictures; none if a text that may use one could not be read.</summary>
    /// <param name="images">The pictures.</param>
    /// <param name="files">All files of the folder.</param>
    /// <param name="parsed">The pages and fragments, as their files are now.</param>
    /// <param name="shown">The pages that are shown, or would be if they were not hidden.</param>
    public static ImmutableArray<string> Find(
        ImageCatalog images,
        ImmutableArray<FileState> files,
        IReadOnlyCollection<ParsedPage> parsed,
        IEnumerable<Page> shown)
    {
        var unused = images.ByUrl.Where(image => !ImageWidths.IsWidth(image.Value.File.Name))
            .ToDictionary(image => image.Value.File.Name, image => image.Key, StringComparer.Ordinal);
        foreach (var name in images.Unsupported)
        {
            unused.Add(name, "");
        }

        if (unused.Count == 0 || parsed.Count == 0 || files.Any(file => !file.IsReadable && ContentPath.IsMarkdown(file.File.Name)))
        {
            return [];
        }

        foreach (var reference in parsed.SelectMany(page => page.Images))
        {
            unused.Remove(images.Find(reference.Name)?.File.Name ?? reference.Nearest ?? "");
        }

        var urls = shown.SelectMany(page => page.Images).ToHashSet(StringComparer.Ordinal);
        string[] found = [.. unused.Where(image => !urls.Contains(image.Value)).Select(image => image.Key)];
        if (found.Length == 0)
        {
            return [];
        }

        var read = parsed.Select(page => page.File.Name).ToHashSet(StringComparer.Ordinal);
        var others = files.Where(file => !read.Contains(file.File.Name)).Select(file => file.File);
        var words = parsed.SelectMany(page => page.PictureWords).Concat(others.SelectMany(file => PictureWords.In(file))).ToHashSet();
        return [.. found.Where(name => !words.Any(word => IsName(name, word))).Order(StringComparer.Ordinal)];
    }

    /// <summary>True if the word is the end of the name: a word of a text ends at a space, but a name may contain spaces.</summary>
    private static bool IsName(string name, string word) =>
        PlainName.Compose(name).EndsWith(word, StringComparison.OrdinalIgnoreCase);
}
