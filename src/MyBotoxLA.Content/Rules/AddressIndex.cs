using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// The URL paths of all files by language, prepared for finding the nearest one to a misspelled one. They change far more rarely than
/// texts, so the index is used by every load until they do.
/// </summary>
internal sealed class AddressIndex
{
    private readonly Lazy<FrozenDictionary<Language, ImmutableArray<string>>> _pages;
    private readonly Lazy<FrozenDictionary<Language, NameIndex>> _names;
    private readonly Lazy<NameIndex> _originals;

    public AddressIndex(FrozenSet<string> addresses)
    {
        _pages = new(() => Language.All.ToFrozenDictionary(
            each => each,
            each => addresses.Where(path => Language.Of(path) == each).Order(StringComparer.Ordinal).ToImmutableArray()));
        _names = new(() => Language.All.ToFrozenDictionary(each => each, each => new NameIndex(PagesIn(each), arePaths: true)));
        _originals = new(() => new NameIndex(PagesIn(Language.Default)
            .Select(path => ContentPath.ToFile(path)[..^ContentPath.PageExtension.Length])));
    }

    /// <summary>The names of the files that can be originals of translations, without <c>.md</c>.</summary>
    public NameIndex Originals => _originals.Value;

    /// <summary>URL paths of all files in a language, in ordinal order.</summary>
    public ImmutableArray<string> PagesIn(Language language) => _pages.Value[language];

    /// <summary>The page of a language whose URL path is nearest to a misspelled one; null if none is close.</summary>
    public string? FindNearestPage(string path, Language language) => _names.Value[language].Find(path);
}
