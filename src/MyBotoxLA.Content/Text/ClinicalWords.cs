using System.Text;
using System.Text.RegularExpressions;

namespace MyBotoxLA.Content.Text;

/// <summary>
/// The words of a text that a medical review is about, separated by spaces: every word, number, and symbol, in order. Not the case of
/// letters, except in the unit after a number; not punctuation, unless it belongs to a number; not white space.
/// </summary>
internal static partial class ClinicalWords
{
    /// <summary>Letters with a mark, by mark: those of Latin-1, which include all of English and Spanish.</summary>
    private static readonly Dictionary<char, (string Letters, string Composed)> Marks = new()
    {
        ['\u0300'] = ("AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
        ['\u0301'] = ("AEIOUYaeiouy", "ÁÉÍÓÚÝáéíóúý"),
        ['\u0302'] = ("AEIOUaeiou", "ÂÊÎÔÛâêîôû"),
        ['\u0303'] = ("ANOano", "ÃÑÕãñõ"),
        ['\u0308'] = ("AEIOUaeiouy", "ÄËÏÖÜäëïöüÿ"),
        ['\u030A'] = ("Aa", "Åå"),
        ['\u0327'] = ("Cc", "Çç"),
    };

    public static string Of(string text)
    {
        var words = new StringBuilder(text.Length);
        var visible = Invisible().Replace(text, "");
        Match? number = null;
        foreach (Match match in Word().Matches(visible))
        {
            var isUnit = number is not null && visible.AsSpan(number.Index + number.Length, match.Index - number.Index - number.Length)
                .IsWhiteSpace();
            Append(words.Append(words.Length == 0 ? "" : " "), match, isUnit);

            // The unit of "5 °C" and the second one of "mg/mL" are units too.
            number = match.Groups["number"].Success || match.Value is "/" or "°" ? match : null;
        }

        return words.ToString();
    }

    private static void Append(StringBuilder words, Match match, bool isUnit)
    {
        foreach (var character in match.Value)
        {
            if (match.Groups["letters"].Success && character is '\'' or '’')
            {
                continue;
            }

            if (words.Length > 0 && Marks.TryGetValue(character, out var mark) && mark.Letters.IndexOf(words[^1]) is var at and >= 0)
            {
                // Unicode NFC. String.Normalize does nothing in a program without the data of cultures.
                words[^1] = mark.Composed[at];
                continue;
            }

            words.Append(character switch
            {
                '−' or '–' or '—' or '‐' or '‑' => '-',
                '’' => '\'',
                _ => isUnit ? character : char.ToLowerInvariant(character),
            });
        }
    }

    /// <summary>
    /// A number, with its sign and the punctuation between its digits (2.4, 3–14, 1/2, 9:30); letters with apostrophes; or a symbol, such
    /// as % or ≥. The marks of trademarks are typography.
    /// </summary>
    [GeneratedRegex(
        @"(?<number>(?:(?<![\p{L}\p{N}])[-−–‑][.,]?|(?<![\p{L}\p{N}])[.,])?\p{N}(?:[-.,:/'’·×−–—‐‑]?\p{N})*)"
            + @"|(?<letters>[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|[%‰/\p{S}-[®©™`´^]]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>Soft hyphens, zero-width spaces, and word joiners.</summary>
    [GeneratedRegex("[\u00AD\u200B-\u200D\u2060\uFEFF]")]
    private static partial Regex Invisible();
}
