using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>Reports what is wrong with the content folder itself.</summary>
internal static class FolderDiagnostics
{
    /// <summary>Checks the folder.</summary>
    /// <param name="folder">Path of the folder, as configured.</param>
    /// <param name="scan">The result of a scan; null if there is no folder.</param>
    /// <param name="names">The names of all files, including those remembered from a folder that cannot be read.</param>
    public static IReadOnlyList<Diagnostic> Check(string folder, FolderScan? scan, IEnumerable<string> names)
    {
        var path = Path.GetFullPath(folder);
        if (scan is null)
        {
            return
            [
                OfFolder(
                    DiagnosticKinds.NoFolder,
                    $"There is no content folder at {path}.",
                    "Create it, or specify another one with --Content:Path."),
            ];
        }

        Diagnostic[] closed = [.. scan.Closed.Select(name => Closed(name, path))];
        return scan.Closed.Contains("")
            ? closed
            : [.. closed, .. CheckNames(path, names), .. scan.LinkedOutside.Select(LinkedOutside), .. OtherFiles.Check(scan)];
    }

    /// <summary>True for the diagnostics that <see cref="Check"/> reports.</summary>
    public static bool IsAboutFolder(Diagnostic diagnostic) =>
        diagnostic.File.Length == 0
        || diagnostic.Kind == DiagnosticKinds.ClosedFolder
        || diagnostic.Kind == DiagnosticKinds.LinkedOut
        || diagnostic.Kind == DiagnosticKinds.OtherFile;

    private static IEnumerable<Diagnostic> CheckNames(string path, IEnumerable<string> names)
    {
        if (!names.Contains(ContentPath.SiteFile))
        {
            yield return OfFolder(
                DiagnosticKinds.NoSiteFile,
                $"There is no {ContentPath.SiteFile} in {path}.",
                $"Add a file {ContentPath.SiteFile} with the clinic's name, phone, address, and hours, "
                    + "or specify another folder with --Content:Path.");
        }

        if (!names.Any(ContentPath.IsPage))
        {
            yield return OfFolder(
                DiagnosticKinds.NoPages,
                $"The content folder {path} contains no pages.",
                "Add a Markdown file such as index.md, or specify another folder with --Content:Path.");
        }
    }

    private static Diagnostic Closed(string name, string path) => new()
    {
        Kind = DiagnosticKinds.ClosedFolder,
        File = name,
        Message = $"The folder {(name.Length == 0 ? path : name)} cannot be read; its files stay as they were last read.",
        Hint = "Check that the user account that runs the site may open it and list its files.",
    };

    private static Diagnostic LinkedOutside(string name) => new()
    {
        Kind = DiagnosticKinds.LinkedOut,
        File = name,
        Message = $"{name} is a symbolic link to a place outside the content folder, or to nothing; it is not followed.",
        Hint = "Replace the link with the file itself.",
    };

    private static Diagnostic OfFolder(DiagnosticKind kind, string message, string hint) =>
        new() { Kind = kind, File = "", Message = message, Hint = hint };
}
