using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// A translation names a page of the default language that exists, and is the only one in its language. So no page translates itself,
/// no translation is translated again, and no two pages translate each other.
/// </summary>
internal sealed class TranslationRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var right = new List<(Page Page, Translation Translates)>();
        var translations = context.Checked.Where(page => page.FrontMatter.Translates is not null);
        foreach (var page in translations.OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            if (page.FrontMatter.Translates is not { } translates)
            {
                continue;
            }

            if (FindFault(page, translates, context) is var (kind, message, hint))
            {
                yield return At(page, context, kind, message, hint);
            }
            else
            {
                right.Add((page, translates));
            }
        }

        foreach (var same in right.GroupBy(each => (each.Translates.OriginalPath, each.Page.Language)).Where(same => same.Count() > 1))
        {
            foreach (var (page, translates) in same)
            {
                var message = Twice(page, translates, same.Select(each => each.Page));
                yield return At(page, context, DiagnosticKinds.TranslatedTwice, message, Remove);
            }
        }
    }

    private const string Remove = "Name another original, or delete `translates` from one of the two pages.";

    /// <summary>Said of each of the pages, since only the author knows which one is wrong.</summary>
    private static string Twice(Page page, Translation translates, IEnumerable<Page> same) =>
        $"The page translates \"{translates.Page}\", and so does {same.First(other => other != page).File.Name}.";

    private static Diagnostic At(Page page, RuleContext context, DiagnosticKind kind, string message, string hint) =>
        context.Sources.AtInnerField(page.File, "translates", "page", kind, message, hint);

    private static (DiagnosticKind Kind, string Message, string Hint)? FindFault(Page page, Translation translates, RuleContext context)
    {
        var original = translates.OriginalPath;
        if (!context.Known.Contains(original))
        {
            if (context.Redirects.Targets.TryGetValue(original, out var renamed))
            {
                return (
                    DiagnosticKinds.NoOriginal,
                    $"The page translates \"{translates.Page}\", which was renamed to \"{NameOf(renamed)}\".",
                    $"Write `page: {NameOf(renamed)}`.");
            }

            return context.Renamed.TryGetValue(original, out var now)
                ? (
                    DiagnosticKinds.NoOriginal,
                    $"It seems that {ContentPath.ToFile(original)}, which this page translates, was renamed to {ContentPath.ToFile(now)}: "
                        + $"links go to {original}, and there is no such page.",
                    $"Write `redirect_from: [{original}]` at the top of {ContentPath.ToFile(now)}, and `page: {NameOf(now)}` here. "
                        + $"If you deleted {ContentPath.ToFile(original)}, delete this page too.")
                : (
                    DiagnosticKinds.NoOriginal,
                    $"The page translates \"{translates.Page}\", but there is no such page.",
                    Hint(translates.Page, context));
        }

        if (original == page.Path)
        {
            return (
                DiagnosticKinds.TranslatesItself,
                $"The page says that it translates \"{translates.Page}\", which is this page itself.",
                page.Language == Language.Default
                    ? "Delete `translates`: only pages in another language have it."
                    : "Write the original's file name without .md, for example `page: side-effects`, or delete `translates`.");
        }

        if (page.Language == Language.Default)
        {
            var isInItsLanguage = Language.Of(original) == page.Language;
            return (
                DiagnosticKinds.OriginalLanguage,
                isInItsLanguage
                    ? $"The page translates \"{translates.Page}\", which is in the same language."
                    : $"The page translates \"{translates.Page}\", but it is an original itself: translations have a language folder.",
                isInItsLanguage
                    ? "Delete `translates`, or move a page in another language to that language's folder, such as "
                        + $"{Language.All[1].Code}/{page.File.Name}."
                    : $"Delete `translates` here, and write `page: {NameOf(page.Path)}` below `translates` in "
                        + $"{ContentPath.ToFile(original)}.");
        }

        return Language.Of(original) == Language.Default ? null : (
            DiagnosticKinds.OriginalLanguage,
            $"The page translates \"{translates.Page}\", which is no original: it is in the folder {Language.Of(original)}/.",
            "Write the original's file name without .md and without a language folder, for example `page: side-effects`.");
    }

    private static string Hint(string written, RuleContext context)
    {
        if (written.EndsWith(ContentPath.PageExtension, StringComparison.Ordinal))
        {
            return $"Write it without .md: `page: {written[..^ContentPath.PageExtension.Length]}`.";
        }

        return context.Originals.Find(written) is { } nearest
            ? $"Did you mean `page: {nearest}`?"
            : "Write the original's file name without .md, for example `page: side-effects`. If you deleted the original, delete this page "
                + "too.";
    }

    private static string NameOf(string path) => ContentPath.ToFile(path)[..^ContentPath.PageExtension.Length];
}
