using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>A claim in a text.</summary>
internal readonly record struct FoundClaim(Claim Claim, int Start, int Length);

/// <summary>Finds the claims of one language in texts.</summary>
internal sealed class ClaimPatterns
{
    private static readonly char[] Separators = [' ', '-'];

    private readonly (Claim Claim, Regex Say, Regex? Unless)[] _claims;
    private readonly ClaimIndex _index;

    public ClaimPatterns(ImmutableArray<Claim> claims)
    {
        Claim[] said = [.. claims.Where(claim => claim.Say.Length > 0)];
        _claims = [.. said.Select(claim => (claim, ToPattern(claim.Say), Unless(claim)))];
        _index = new ClaimIndex(said);
    }

    /// <summary>The claims in a text, in the order of the list.</summary>
    /// <param name="text">One paragraph, heading, or table cell.</param>
    /// <param name="isQuestion">True if its first sentence may be a question that a patient asks.</param>
    public IEnumerable<FoundClaim> Find(string text, bool isQuestion)
    {
        foreach (var (claim, say, unless) in _index.PossibleIn(text).Select(number => _claims[number]))
        {
            var reported = 0;
            foreach (Match match in say.Matches(text))
            {
                // Once in a sentence is enough, and looking for its ends again would take long in a long one.
                if (match.Index < reported || !IsWholeWord(text, match))
                {
                    continue;
                }

                var sentence = SentenceAround(text, match.Index, match.Index + match.Length);
                var context = text[sentence];
                reported = sentence.End.Value;
                if (!IsAsked(context, isQuestion && sentence.Start.Value == 0) && unless?.IsMatch(context) != true)
                {
                    yield return new FoundClaim(claim, match.Index, match.Length);
                }
            }
        }
    }

    /// <summary>True if a text gives a name as its first mention has to.</summary>
    public bool IsCompleteIn(string text) =>
        _claims.Any(claim => claim.Claim.First is { } first && text.Contains(first, StringComparison.Ordinal));

    /// <summary>The boundary before a word is not part of the pattern, because it would make matching several times slower.</summary>
    private static bool IsWholeWord(string text, Match match) => match.Index == 0 || !char.IsLetterOrDigit(text[match.Index - 1]);

    /// <summary>True for a question in quotation marks, and for one that begins a heading, a list item, or a cell.</summary>
    private static bool IsAsked(string sentence, bool mayBeUnquoted) =>
        sentence.TrimEnd(' ', '"', '”', '»', ')') is [.., '?']
        && (mayBeUnquoted || sentence.TrimStart(' ', '(') is ['"' or '“' or '«', ..]);

    private static Range SentenceAround(string text, int start, int end)
    {
        while (start > 0 && !IsEnd(text, start - 1))
        {
            start--;
        }

        while (end < text.Length && !IsEnd(text, end))
        {
            end++;
        }

        // The closing quotation mark belongs to the sentence.
        end = Math.Min(end + 1, text.Length);
        return start..(end < text.Length && text[end] is '"' or '”' or '»' ? end + 1 : end);
    }

    /// <summary>True for the last character of a sentence; not for the period of a number.</summary>
    private static bool IsEnd(string text, int at) =>
        text[at] is '.' or '!' or '?' && (at + 1 == text.Length || text[at + 1] is ' ' or '"' or '”' or '»' or ')');

    private static Regex? Unless(Claim claim) => claim.Unless.IsEmpty ? null : ToPattern(claim.Unless);

    private static Regex ToPattern(ImmutableArray<string> phrases) => new(
        $"(?:{string.Join('|', phrases.Select(ToPattern))})(?![\\p{{L}}\\p{{N}}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string ToPattern(string phrase)
    {
        const string AnyWords = "(?:[ -]+[^ .!?-]+){0,5}?";
        var pattern = "";
        foreach (var word in phrase.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var separator = pattern.Length == 0 ? "" : "[ -]+";
            pattern += word == "*" ? AnyWords : separator + ToWord(word);
        }

        return pattern;
    }

    private static string ToWord(string word) => string.Concat(word.Select(character => character switch
    {
        '*' => @"\p{L}*",
        '#' => "[0-9][0-9.,]*",
        _ => Regex.Escape(character.ToString()),
    }));
}
