using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>Which pages say the same in different languages.</summary>
internal sealed class TranslationMap
{
    private readonly FrozenDictionary<string, ImmutableArray<Page>> _byOriginal;

    public TranslationMap(IReadOnlyDictionary<string, Page> pages) => _byOriginal = pages.Values
        .Where(page => page.FrontMatter.Translates is not null && pages.ContainsKey(Original(page)))
        .GroupBy(Original)
        .ToFrozenDictionary(group => group.Key, group => group.OrderBy(page => page.Language, StringComparer.Ordinal).DistinctBy(page => page.Language).Prepend(pages[group.Key]).ToImmutableArray());

    /// <summary>The page and its counterparts, the original first; empty where it stands in one language alone.</summary>
    public ImmutableArray<Page> Counterparts(Page page) =>
        _byOriginal.TryGetValue(Original(page), out var found) && found.Contains(page) ? found : [];

    private static string Original(Page page) =>
        page.FrontMatter.Translates is { } translates ? ContentPath.ToUrl(translates.Page + ".md") : page.Path;
}
