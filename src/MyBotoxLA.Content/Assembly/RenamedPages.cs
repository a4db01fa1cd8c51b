using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>
/// Finds a page that was renamed without <c>redirect_from</c>, so that it can be reported once, and not at every link: a translation names
/// an original that does not exist, other pages link to it, and exactly one page has no translation in that language.
/// </summary>
internal static class RenamedPages
{
    /// <summary>Old URL paths, and the path that each page seems to have now.</summary>
    /// <param name="pages">The pages as their files are now, without hidden ones.</param>
    /// <param name="known">URL paths of all files.</param>
    /// <param name="redirects">The redirects.</param>
    public static FrozenDictionary<string, string> Find(
        ImmutableArray<Page> pages,
        FrozenSet<string> known,
        FrozenDictionary<string, string> redirects)
    {
        var lost = pages
            .Where(page => page.Language != Language.Default)
            .Select(page => (page.Language, Original: page.FrontMatter.Translates?.OriginalPath))
            .Where(page => page.Original is { } original && !known.Contains(original) && !redirects.ContainsKey(original))
            .ToLookup(page => page.Language, page => page.Original);
        var renamed = new Dictionary<string, string>();
        foreach (var originals in lost)
        {
            if (originals.Distinct().ToArray() is [{ } old] && IsLinked(old, pages) && FindUntranslated(pages, originals.Key) is { } now)
            {
                renamed.TryAdd(old, now);
            }
        }

        return renamed.ToFrozenDictionary();
    }

    /// <summary>The only original without a translation in a language; null if there is none, or if there are several.</summary>
    private static string? FindUntranslated(ImmutableArray<Page> pages, Language language)
    {
        var translated = pages.Where(page => page.Language == language)
            .Select(page => page.FrontMatter.Translates?.OriginalPath)
            .ToHashSet();
        string[] untranslated =
        [
            .. pages.Select(page => page.Path)
                .Where(path => Language.Of(path) == Language.Default && !translated.Contains(path) && !ContentPath.IsBoxedWarning(path))
                .Take(2),
        ];
        return untranslated is [var only] ? only : null;
    }

    /// <summary>Without a link, the name of the original may only be misspelled.</summary>
    private static bool IsLinked(string path, ImmutableArray<Page> pages) =>
        pages.Any(page => page.Links.Any(link => link.Address == path));
}
