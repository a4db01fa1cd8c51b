using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>
/// Which pages are translations of each other: an original in the default language, and at most one page in each other language.
/// </summary>
internal sealed class TranslationMap
{
    private readonly FrozenDictionary<string, ImmutableArray<Page>> _byOriginal;

    public TranslationMap(IReadOnlyDictionary<string, Page> pages) => _byOriginal = pages.Values
        .Where(page => page.Language != Language.Default && pages.ContainsKey(OriginalPath(page)))
        .GroupBy(OriginalPath)
        .Where(translations => pages[translations.Key].Language == Language.Default)
        .ToFrozenDictionary(translations => translations.Key, translations => WithOriginal(pages[translations.Key], translations));

    /// <summary>The page and its translations, the original first; empty if it exists in only one language.</summary>
    public ImmutableArray<Page> Counterparts(Page page) =>
        _byOriginal.TryGetValue(page.Language == Language.Default ? page.Path : OriginalPath(page), out var found) && found.Contains(page)
            ? found
            : [];

    /// <summary>Of two translations in one language the first by its path, so that each language is named once.</summary>
    private static ImmutableArray<Page> WithOriginal(Page original, IEnumerable<Page> translations) =>
    [
        original,
        .. translations.OrderBy(page => page.Language.Code, StringComparer.Ordinal)
            .ThenBy(page => page.Path, StringComparer.Ordinal)
            .DistinctBy(page => page.Language),
    ];

    private static string OriginalPath(Page page) => page.FrontMatter.Translates?.OriginalPath ?? page.Path;
}
