using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Options;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Cli;

/// <summary>Finds the page that a command is about, if nothing is wrong with it.</summary>
internal static class ReviewedPage
{
    /// <summary>The page; null, with the reason in words, if there is none, or if it has errors.</summary>
    /// <param name="snapshot">The content.</param>
    /// <param name="written">How the user named it: by its file, with or without <c>content/</c> and <c>.md</c>, or by its address.</param>
    /// <param name="folder">How messages name the content folder.</param>
    /// <param name="errors">Where the reason is written.</param>
    public static Page? Find(ContentSnapshot snapshot, string written, string folder, TextWriter errors)
    {
        var path = ToPath(written.Replace('\\', '/'), folder.Replace('\\', '/'));
        if (!snapshot.Pages.TryGetValue(path, out var page))
        {
            var names = snapshot.Pages.Values.Select(known => known.File.Name);
            errors.WriteLine(
                snapshot.Diagnostics.Any(found => found.File == ContentPath.ToFile(path))
                    ? $"The page {written} cannot be shown because of errors. `check` lists them."
                    : $"There is no page \"{written}\" that is shown. {Suggestion.For(ContentPath.ToFile(path), names, "pages")}");
            return null;
        }

        string[] files =
        [
            page.File.Name,
            .. page.Fragments.Select(fragment => fragment.Name),
            .. ContentPath.BoxedWarningOf(page) is { } warning ? [ContentPath.ToFile(warning)] : Array.Empty<string>(),
        ];
        Diagnostic[] faults = [.. snapshot.Diagnostics.Where(found => found.Kind.Severity == Severity.Error && files.Contains(found.File))];
        faults = [.. faults.Where(found => !IsReplaced(found.Kind))];
        if (faults.Length > 0)
        {
            TextReport.Write(errors, faults, folder);
            errors.WriteLine($"{page.File.Name} was not changed: correct the errors above first, then have the page reviewed.");
            return null;
        }

        return page;
    }

    /// <summary>True for an error in the fields that the command writes anew.</summary>
    private static bool IsReplaced(DiagnosticKind kind) =>
        kind == DiagnosticKinds.ReviewFingerprint
        || kind == DiagnosticKinds.ReviewInFuture
        || kind == DiagnosticKinds.TranslationFingerprint;

    private static string ToPath(string written, string folder)
    {
        var prefix = folder.TrimEnd('/') + "/";
        var name = written.StartsWith(prefix, StringComparison.Ordinal) ? written[prefix.Length..] : written;
        var file = name.TrimStart('/');
        var hasExtension = file.EndsWith(ContentPath.PageExtension, StringComparison.Ordinal);
        return ContentPath.ToUrl(hasExtension ? file : file + ContentPath.PageExtension);
    }
}
