using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Cases;

/// <summary>One file or small site of a case file, with the complete list of its diagnostics. README.md describes the format.</summary>
public sealed partial record ContentCase
{
    private const string FrontMatter = "---\ntitle: A\ndescription: B\n---\n";

    /// <summary>The case file and the title.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the case file.</summary>
    public string Group => Name.Split(": ")[0];

    public required ImmutableArray<(string Name, string Text)> Files { get; init; }

    /// <summary>The places, as <see cref="RuleSite"/> writes them; empty for a good file.</summary>
    public required string Expected { get; init; }

    /// <summary>Texts that the page must show.</summary>
    public required ImmutableArray<string> Shown { get; init; }

    /// <summary>Headings that the contents of the page must list.</summary>
    public required ImmutableArray<string> Contents { get; init; }

    public bool IsGood => Expected.Length == 0;

    public static IEnumerable<ContentCase> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Read);

    public ContentFolder ToFolder()
    {
        var folder = ContentFolder.With("other.md", ContentFolder.Page + "\n\n## Here\n")
            .And("draft.md", ContentFolder.Page.Replace("title:", "draft: true\ntitle:", StringComparison.Ordinal))
            .And("es/index.md", ContentFolder.Page)
            .And("es/otra.md", ContentFolder.Page);
        foreach (var (name, text) in Files)
        {
            _ = PictureOf(name) is { } picture ? folder.And(name, picture) : folder.And(name, text);
        }

        return folder;
    }

    public static string PlacesIn(ContentSnapshot snapshot) =>
        string.Join(", ", snapshot.Places().Select(place => PageName().Replace(place, "")));

    private static IEnumerable<ContentCase> Read(string path)
    {
        var text = Escape().Replace(
            File.ReadAllText(path),
            match => char.ConvertFromUtf32(int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        return Beginning().Split(text).Skip(1).Select(part => Parse(System.IO.Path.GetFileNameWithoutExtension(path), part));
    }

    private static ContentCase Parse(string group, string part)
    {
        var (title, rest) = Cut(part, "\n");
        var (files, end) = Cut(rest, "@expect");
        string[] after = end.Split('\n');
        return new ContentCase
        {
            Name = $"{group}: {title}",
            Files = [.. ParseFiles(files)],
            Expected = after[0].Trim(),
            Shown = Lines(after, "@shows "),
            Contents = Lines(after, "@contents "),
        };
    }

    private static ImmutableArray<string> Lines(string[] lines, string beginning) =>
        [.. lines.Where(line => line.StartsWith(beginning, StringComparison.Ordinal)).Select(line => line[beginning.Length..])];

    private static IEnumerable<(string, string)> ParseFiles(string text)
    {
        string[] files = FileLine().Split(text);
        if (files[0].Length > 0)
        {
            yield return ("page.md", WithFrontMatter("page.md", files[0]));
        }

        foreach (var file in files[1..])
        {
            var (name, content) = Cut(file, "\n");
            yield return (name, WithFrontMatter(name, content));
        }
    }

    private static string WithFrontMatter(string name, string text) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !text.Contains("---\ntitle", StringComparison.Ordinal)
            && !text.StartsWith("---", StringComparison.Ordinal) ? FrontMatter + text : text;

    private static (string Before, string After) Cut(string text, string separator) =>
        text.IndexOf(separator, StringComparison.Ordinal) is var at and >= 0 ? (text[..at], text[(at + separator.Length)..]) : (text, "");

    private static byte[]? PictureOf(string name) => System.IO.Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".png" => SamplePictures.Png,
        ".jpg" or ".jpeg" => SamplePictures.Jpeg,
        ".gif" => SamplePictures.Gif,
        ".webp" => SamplePictures.WebP,
        _ => null,
    };

    [GeneratedRegex(@"\\u\{([0-9A-F]+)\}")]
    private static partial Regex Escape();

    [GeneratedRegex(@"^page\.md(?=\()")]
    private static partial Regex PageName();

    [GeneratedRegex("^@case ", RegexOptions.Multiline)]
    private static partial Regex Beginning();

    [GeneratedRegex("^@file ", RegexOptions.Multiline)]
    private static partial Regex FileLine();
}
