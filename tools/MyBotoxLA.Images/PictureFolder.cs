using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Images;

/// <summary>The files of a content folder, by name relative to it. Names that begin with a dot are not content.</summary>
internal sealed class PictureFolder
{
    private readonly string _root;
    private readonly HashSet<string> _taken;

    public PictureFolder(string root)
    {
        _root = root;
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.System,
        };
        string[] names =
        [
            .. Directory.EnumerateFiles(root, "*", options)
                .Select(path => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(name => !name.Split('/').Any(part => part.StartsWith('.')))
                .Order(StringComparer.Ordinal),
        ];
        Pictures = [.. names.Where(name => IsPicture(name) && !ImageWidths.IsWidth(name))];
        Widths = [.. names.Where(ImageWidths.IsWidth)];
        Texts = [.. names.Where(IsText)];
        _taken = new HashSet<string>(names.Select(PlainName.Compose), StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<string> Pictures { get; }

    /// <summary>The narrower copies.</summary>
    public IReadOnlyList<string> Widths { get; }

    /// <summary>The files that may refer to pictures.</summary>
    public IReadOnlyList<string> Texts { get; }

    public byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    public long Length(string name) => new FileInfo(PathOf(name)).Length;

    public string PathOf(string name) => Path.Combine(_root, name);

    /// <summary>A free name that is a good address, and from now on taken; the name itself if it is one.</summary>
    public string TakeGoodName(string name, string extension)
    {
        var stem = name[..^Path.GetExtension(name).Length];
        var plain = stem.All(IsPlain) ? stem : PlainName.Of(stem, word: "picture");
        var good = plain + extension;
        for (var number = 2; !good.Equals(name, StringComparison.OrdinalIgnoreCase) && !_taken.Add(good); number++)
        {
            good = $"{plain}-{number}{extension}";
        }

        return good;
    }

    /// <summary>Writes a file in one step: a reader finds the old bytes or the new ones, never a part.</summary>
    public void Write(string name, byte[] bytes)
    {
        var path = PathOf(name);
        var folder = Path.GetDirectoryName(path) ?? _root;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.new");
        File.WriteAllBytes(temporary, bytes);
        File.Move(temporary, path, overwrite: true);
    }

    public void Delete(string name) => File.Delete(PathOf(name));

    /// <summary>True if there is a file with exactly this name, also where names that differ by letter case are the same.</summary>
    public bool HasExactly(string name) =>
        Path.GetDirectoryName(PathOf(name)) is { } folder
        && Directory.EnumerateFiles(folder).Any(path => Path.GetFileName(path) == Path.GetFileName(name));

    private static bool IsPicture(string name) => ContentImage.IsImage(name) || ContentImage.IsUnsupported(name);

    private static bool IsText(string name) =>
        ContentPath.IsMarkdown(name) || Path.GetExtension(name).ToLowerInvariant() is ".yml" or ".yaml";

    private static bool IsPlain(char character) =>
        char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '-' or '_' or '.' or '/';
}
