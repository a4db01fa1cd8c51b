using System.Collections.Concurrent;
using System.Numerics;

namespace MyBotoxLA.Content.Diagnostics;

/// <summary>
/// Known names, prepared to find the nearest one many times: one folder can have thousands of mistakes and thousands of pages. May be
/// used by several threads.
/// </summary>
internal sealed class NameIndex
{
    /// <summary>A longer name is compared with none; each comparison also fits into one machine word then.</summary>
    private const int LongestCompared = 64;

    /// <summary>With more edits, two names are two words, and nearly every name would have to be compared with every mistake.</summary>
    private const int MostEdits = 3;

    private readonly Entry[] _byLength;
    private readonly int[] _firstOfLength = new int[LongestCompared + 2];
    private readonly ConcurrentDictionary<string, string?> _found = new(StringComparer.Ordinal);
    private readonly bool _arePaths;

    /// <summary>Prepares the names.</summary>
    /// <param name="names">The names, in any order.</param>
    /// <param name="arePaths">
    /// True if folders that two names share do not make them alike: <c>/methods/g</c> is not a misspelled <c>/methods/page</c>.
    /// </param>
    public NameIndex(IEnumerable<string> names, bool arePaths = false)
    {
        _arePaths = arePaths;
        _byLength =
        [
            .. names.Where(name => name.Length <= LongestCompared)
                .Select(name => new Entry(name, name.ToLowerInvariant()))
                .OrderBy(entry => entry.Lower.Length).ThenBy(entry => entry.Name, StringComparer.Ordinal),
        ];
        foreach (var entry in _byLength)
        {
            _firstOfLength[entry.Lower.Length + 1]++;
        }

        for (var length = 1; length < _firstOfLength.Length; length++)
        {
            _firstOfLength[length] += _firstOfLength[length - 1];
        }
    }

    /// <summary>The nearest name by edit distance, the first in ordinal order among equals; null if none is close.</summary>
    public string? Find(string written) =>
        written.Length is 0 or > LongestCompared ? null : _found.GetOrAdd(written, static (written, index) => index.Search(written), this);

    private string? Search(string written)
    {
        var word = new Entry(written, written.ToLowerInvariant());
        EditPattern? pattern = null;
        string? nearest = null;
        var most = LargestDistance(word.Lower.Length);
        var best = most + 1;
        var from = word.Lower.Length - most;
        var to = Math.Min(LongestCompared, word.Lower.Length + most);
        foreach (ref readonly var entry in _byLength.AsSpan(_firstOfLength[from].._firstOfLength[to + 1]))
        {
            // Most names are ruled out by letters and pairs that so few edits cannot change, without comparing them.
            if (!entry.CanBeWithin(Math.Min(best, most), word))
            {
                continue;
            }

            var distance = (pattern ??= new EditPattern(word.Lower)).DistanceTo(entry.Lower);
            if ((distance < best || (distance == best && string.CompareOrdinal(entry.Name, nearest) < 0))
                && distance <= Limit(word.Lower, entry.Lower))
            {
                (nearest, best) = (entry.Name, distance);
            }
        }

        return nearest;
    }

    private int Limit(string written, string known)
    {
        if (!_arePaths)
        {
            return LargestDistance(Math.Min(written.Length, known.Length));
        }

        var shared = written.AsSpan().CommonPrefixLength(known);
        var folders = written.AsSpan(0, shared).LastIndexOf('/') + 1;
        var shorter = Math.Min(written.Length, known.Length) - folders;
        return shorter < 3 ? 0 : LargestDistance(shorter);
    }

    private static int LargestDistance(int length) => Math.Clamp(length / 3, 1, MostEdits);

    private readonly struct Entry
    {
        private readonly ulong _letters;
        private readonly ulong _pairs;

        public Entry(string name, string lower)
        {
            (Name, Lower) = (name, lower);
            var before = '\0';
            foreach (var letter in lower)
            {
                _letters |= 1UL << (letter & 63);
                _pairs |= 1UL << (((before * 31) + letter) & 63);
                before = letter;
            }
        }

        public string Name { get; }

        public string Lower { get; }

        /// <summary>
        /// False if more than this number of edits are between the two. An edit changes two letters at most, or, where it swaps two, none;
        /// it changes four pairs, or six where it swaps two letters.
        /// </summary>
        public bool CanBeWithin(int edits, in Entry other) =>
            BitOperations.PopCount(_letters ^ other._letters) <= 2 * edits && BitOperations.PopCount(_pairs ^ other._pairs) <= 6 * edits;
    }
}
