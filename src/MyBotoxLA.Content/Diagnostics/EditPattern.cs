namespace MyBotoxLA.Content.Diagnostics;

/// <summary>
/// A word of at most 64 characters, to compare with others by optimal string alignment: insertions, deletions, substitutions, and
/// swaps of adjacent characters each cost one. One column of the table is one machine word: Hyyrö, "A bit-vector algorithm for
/// computing Levenshtein and Damerau edit distances", 2003.
/// </summary>
internal sealed class EditPattern
{
    private readonly int _length;
    private readonly ulong[] _ascii = new ulong[128];
    private readonly Dictionary<char, ulong>? _others;

    public EditPattern(string word)
    {
        _length = word.Length;
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsAscii(word[i]))
            {
                _ascii[word[i]] |= 1UL << i;
            }
            else
            {
                _others ??= [];
                _others[word[i]] = _others.GetValueOrDefault(word[i]) | (1UL << i);
            }
        }
    }

    public int DistanceTo(string other)
    {
        var last = 1UL << (_length - 1);
        var distance = _length;
        var (higher, lower, zero, matchesBefore) = (ulong.MaxValue, 0UL, 0UL, 0UL);
        foreach (var letter in other)
        {
            var matches = Matches(letter);
            var swapped = ((~zero & matches) << 1) & matchesBefore;
            zero = (((matches & higher) + higher) ^ higher) | matches | lower | swapped;
            var increases = lower | ~(zero | higher);
            var decreases = zero & higher;
            distance += (increases & last) != 0 ? 1 : (decreases & last) != 0 ? -1 : 0;
            increases = (increases << 1) | 1;
            decreases <<= 1;
            higher = decreases | ~(zero | increases);
            lower = zero & increases;
            matchesBefore = matches;
        }

        return distance;
    }

    private ulong Matches(char letter) => char.IsAscii(letter) ? _ascii[letter] : _others?.GetValueOrDefault(letter) ?? 0;
}
