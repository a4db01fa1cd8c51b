using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>Reports the files that the site does not use, because it can only be a mistake that they are in the content folder.</summary>
internal static class OtherFiles
{
    private const string Remove = "Move it out of the content folder, or delete it.";

    private static readonly string[] DataFiles = [ContentPath.ClaimsFile, ContentPath.FiguresFile, ContentPath.SiteFile];

    public static IEnumerable<Diagnostic> Check(FolderScan scan) => scan.OtherFiles.Select(name =>
    {
        var (looksLike, hint) = Explain(name, scan);
        return new Diagnostic
        {
            Kind = DiagnosticKinds.OtherFile,
            File = name,
            Message = $"The site does not use the file {name}: {looksLike}.",
            Hint = hint,
        };
    });

    private static (string LooksLike, string Hint) Explain(string name, FolderScan scan)
    {
        var stem = name[..^Path.GetExtension(name).Length];
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".bak" or ".backup" or ".old" or ".orig" or ".rej" or ".save" => (
                "it looks like an old copy",
                scan.Has(stem) ? "Delete it: git has the earlier versions of every file." : $"Rename it to {stem}, or delete it."),
            ".doc" or ".docx" or ".odt" or ".pages" or ".rtf" or ".pdf" or ".htm" or ".html" => (
                "it looks like a document of another program",
                scan.Has(PageNamed(stem))
                    ? $"Copy the text that {PageNamed(stem)} lacks into it, and move this file out of the content folder."
                    : $"Copy its text into a page, such as {PageNamed(stem)}, and move it out of the content folder."),
            ".markdown" or ".mdown" or ".mdwn" or ".mdx" or ".mkd" => LikePage(PageNamed(stem), scan),
            ".txt" when ContentPath.IsMarkdown(stem) => LikePage(PageNamed(stem[..^ContentPath.PageExtension.Length]), scan),
            ".txt" when scan.Has(PageNamed(stem)) => ("the name of a page ends in .md", MoveTo(PageNamed(stem), scan)),
            ".txt" => (
                "the name of a page ends in .md",
                $"If it is a page, rename it to {PageNamed(stem)}. If not, move it out of the content folder, or delete it."),
            ".yml" or ".yaml" when FindDataFile(stem) is { } file => ($"it looks like {file}", MoveTo(file, scan)),
            _ => ($"it is neither a page nor a picture, and not one of {string.Join(", ", DataFiles)}", Remove),
        };
    }

    private static (string LooksLike, string Hint) LikePage(string page, FolderScan scan) =>
        ("it looks like a page, but the name of a page ends in .md", MoveTo(page, scan));

    private static string MoveTo(string file, FolderScan scan) => scan.Has(file)
        ? $"There is already a file {file}: copy into it what it lacks, and delete this one."
        : $"Rename it to {file}.";

    /// <summary>The file directly in the content folder that has this name there.</summary>
    private static string? FindDataFile(string stem) => Array.Find(
        DataFiles,
        file => Path.GetFileNameWithoutExtension(file).Equals(Path.GetFileName(stem), StringComparison.OrdinalIgnoreCase));

    private static string PageNamed(string stem) => PlainName.Of(stem, word: "page") + ContentPath.PageExtension;
}
