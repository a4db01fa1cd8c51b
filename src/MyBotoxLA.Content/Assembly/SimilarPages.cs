using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>
/// Finds the pages that a visitor with an unknown address may have meant, by the names of the pages and by their titles. The cost of a
/// search is limited, whatever the address.
/// </summary>
internal sealed class SimilarPages
{
    private const int LongestAddress = 200;
    private const int LongestCompared = 64;
    private const int LongestExtension = 5;
    private const int MostWords = 8;
    private const int ShortestWord = 4;
    private const int MostEdits = 3;

    /// <summary>A word that more pages have says little about which of them is meant.</summary>
    private const int MostPagesOfAWord = 50;

    private readonly Entry[] _entries;
    private readonly FrozenDictionary<string, Entry[]> _byWord;
    private readonly TranslationMap _translations;

    public SimilarPages(IEnumerable<Page> pages, TranslationMap translations)
    {
        _translations = translations;
        _entries = [.. pages.Where(page => page.Path != page.Language.HomePath).Select(page => new Entry(page))];
        _byWord = _entries
            .SelectMany(entry => Words(ContentPath.Simplify($"{entry.Page.Path}/{entry.Page.FrontMatter.Title}"))
                .Distinct().Select(word => (Word: word, Entry: entry)))
            .GroupBy(pair => pair.Word, pair => pair.Entry)
            .Where(found => found.Count() <= MostPagesOfAWord)
            .ToFrozenDictionary(found => found.Key, found => found.ToArray());
    }

    /// <summary>
    /// At most <paramref name="count"/> pages, the most similar first, in the language of the address if they exist in it; only those
    /// with the same letters if there are any.
    /// </summary>
    public ImmutableArray<Page> Find(string path, int count)
    {
        if (path.Length > LongestAddress)
        {
            return [];
        }

        var language = Language.Of(path);
        var ranks = Rank(ContentPath.Simplify(WithoutExtension(path)));
        var isObvious = ranks.ContainsValue(0);
        return
        [
            .. ranks.Where(found => found.Value == 0 || !isObvious)
                .OrderBy(found => found.Value)
                .ThenBy(found => found.Key.Page.Language != language)
                .ThenBy(found => found.Key.Page.Path, StringComparer.Ordinal)
                .SelectMany(found => InLanguage(found.Key.Page, language))
                .Distinct()
                .Take(count),
        ];
    }

    /// <summary>No page has an extension, but other sites do.</summary>
    private static string WithoutExtension(string path) =>
        Path.GetExtension(path) is { Length: <= LongestExtension } extension ? path[..^extension.Length] : path;

    /// <summary>The pages with a similar name, by the number of edits; after them, those that share words, most words first.</summary>
    private Dictionary<Entry, int> Rank(string name)
    {
        var ranks = Words(name).Distinct().Take(MostWords)
            .SelectMany(word => _byWord.GetValueOrDefault(word, []))
            .CountBy(entry => entry)
            .ToDictionary(found => found.Key, found => MostEdits + MostWords + 1 - found.Value);
        foreach (var key in Keys(name))
        {
            var pattern = new EditPattern(key.Text);
            foreach (var entry in _entries)
            {
                if (entry.DistanceTo(pattern, key) is var distance and <= MostEdits)
                {
                    ranks[entry] = Math.Min(distance, ranks.GetValueOrDefault(entry, int.MaxValue));
                }
            }
        }

        return ranks;
    }

    /// <summary>
    /// The page in the language of the address. An address outside every language folder may also have been meant in the language of its
    /// name.
    /// </summary>
    private IEnumerable<Page> InLanguage(Page page, Language language)
    {
        var same = _translations.Counterparts(page).FirstOrDefault(other => other.Language == language);
        return page.Language == language || same is null ? [page] : language == Language.Default ? [page, same] : [same];
    }

    private static IEnumerable<string> Words(string name) => name.Split('/', '-').Where(word => word.Length >= ShortestWord);

    /// <summary>What names are compared by: letters and digits of the whole path without its language, and of its last segment.</summary>
    private static IEnumerable<Key> Keys(string name)
    {
        var home = Language.Of(name).HomePath;
        var path = home.Length > 1 ? name[home.Length..] : name;
        return new[] { path, path[(path.LastIndexOf('/') + 1)..] }
            .Select(text => text.Replace("/", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal))
            .Distinct()
            .Where(text => text.Length is > 0 and <= LongestCompared)
            .Select(text => new Key(text));
    }

    private sealed class Entry(Page page)
    {
        private readonly Key[] _keys =
            [.. Keys(ContentPath.Simplify(page.Path)), .. Keys(ContentPath.Simplify($"/{page.FrontMatter.Title}"))];

        public Page Page { get; } = page;

        /// <summary>The number of edits to the nearest of its names; <see cref="int.MaxValue"/> if they are too many.</summary>
        public int DistanceTo(EditPattern pattern, Key written)
        {
            var best = int.MaxValue;
            foreach (var key in _keys)
            {
                var most = Math.Clamp(Math.Min(written.Text.Length, key.Text.Length) / 3, 1, MostEdits);
                if (key.CanBeWithin(most, written) && pattern.DistanceTo(key.Text) is var distance && distance <= most)
                {
                    best = Math.Min(best, distance);
                }
            }

            return best;
        }
    }

    private readonly struct Key
    {
        private readonly ulong _letters;

        public Key(string text)
        {
            Text = text;
            foreach (var letter in text)
            {
                _letters |= 1UL << (letter & 63);
            }
        }

        public string Text { get; }

        /// <summary>False if more than this number of edits are between the two: an edit changes two letters at most.</summary>
        public bool CanBeWithin(int edits, Key other) =>
            Math.Abs(Text.Length - other.Text.Length) <= edits && BitOperations.PopCount(_letters ^ other._letters) <= 2 * edits;
    }
}
