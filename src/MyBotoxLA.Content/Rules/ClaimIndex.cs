using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// Finds the claims that a text may make, by the longest word of each phrase. Most texts have none of these words, which is found out
/// much faster than by trying every pattern.
/// </summary>
internal sealed class ClaimIndex
{
    /// <summary>Words are looked up by as many of their first letters.</summary>
    private const int StartLength = 3;

    private readonly FrozenDictionary<string, ImmutableArray<Word>>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly ImmutableArray<int> _always;

    public ClaimIndex(IEnumerable<Claim> claims)
    {
        Word[] words = [.. claims.Index().SelectMany(claim => claim.Item.Say.Select(phrase => Word.Of(phrase, claim.Index)))];
        _always = [.. words.Where(word => word.Start.Length == 0).Select(word => word.Claim).Distinct()];
        _words = words.Where(word => !_always.Contains(word.Claim))
            .GroupBy(word => word.Start, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The numbers of the claims that a text may make, in order.</summary>
    public IEnumerable<int> PossibleIn(ReadOnlySpan<char> text)
    {
        List<int>? possible = null;
        for (var i = 0; i < text.Length; i++)
        {
            var word = LettersOf(text[i..]);
            if (word.Length > 0 && _words.TryGetValue(StartOf(word), out var candidates))
            {
                foreach (var candidate in candidates)
                {
                    if (candidate.Is(word) && !(possible ??= [.. _always]).Contains(candidate.Claim))
                    {
                        possible.Add(candidate.Claim);
                    }
                }
            }

            i += word.Length;
        }

        possible?.Sort();
        return possible is null ? _always : possible;
    }

    private static ReadOnlySpan<char> StartOf(ReadOnlySpan<char> word) => word[..Math.Min(StartLength, word.Length)];

    /// <summary>The letters and digits at the start of a text.</summary>
    private static ReadOnlySpan<char> LettersOf(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetterOrDigit(text[length]))
        {
            length++;
        }

        return text[..length];
    }

    /// <summary>The longest word of a phrase, up to its first character that is no letter or digit.</summary>
    private sealed record Word(string Letters, bool IsWhole, int Claim)
    {
        /// <summary>Empty if a text with the phrase may lack the word.</summary>
        public string Start => IsWhole || Letters.Length >= StartLength ? StartOf(Letters).ToString() : "";

        public static Word Of(string phrase, int claim)
        {
            var word = phrase.Split([' ', '-']).MaxBy(word => LettersOf(word).Length) ?? "*";
            var letters = LettersOf(word).ToString();
            return new Word(letters, word.AsSpan(letters.Length) is not ['*' or '#', ..], claim);
        }

        public bool Is(ReadOnlySpan<char> word) =>
            (!IsWhole || word.Length == Letters.Length) && word.StartsWith(Letters, StringComparison.OrdinalIgnoreCase);
    }
}
