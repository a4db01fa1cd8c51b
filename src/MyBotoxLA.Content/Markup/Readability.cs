using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup;

/// <summary>How hard a page is to read, counted from its headings, paragraphs, and list items.</summary>
/// <remarks>
/// English: the grade of Kincaid and others, Research Branch Report 8-75, 1975. Spanish: the INFLESZ scale of Barrio-Cantalejo and
/// others, An. Sist. Sanit. Navar. 2008, whose formula is that of Szigriszt-Pazos, 1993.
/// </remarks>
internal sealed partial class Readability
{
    private readonly Language _language;
    private readonly int _words;
    private readonly int _syllables;

    public Readability(Page page)
    {
        _language = page.Language;
        Sentences = [.. TextBlocks.Of(page.Body).Where(block => block.Element is "h2" or "h3" or "p" or "li")
            .SelectMany(block => Text.Sentences.Of(block.Text))];
        string[] words = [.. Sentences.SelectMany(Words)];
        _words = words.Length;
        _syllables = words.Sum(word => Syllables(word, _language));
    }

    public ImmutableArray<string> Sentences { get; }

    public double AverageSentence => (double)_words / Sentences.Length;

    /// <summary>The school grade that English text needs, or the INFLESZ score of Spanish text, where higher is easier.</summary>
    public double Score => _language == Language.Default
        ? (0.39 * AverageSentence) + (11.8 * _syllables / _words) - 15.59
        : 206.835 - (62.3 * _syllables / _words) - AverageSentence;

    public static string[] Words(string sentence) => [.. Gaps().Split(sentence).Where(word => word.Any(char.IsLetterOrDigit))];

    /// <summary>A number has one syllable for each digit. In English, a silent e at the end does not count.</summary>
    public static int Syllables(string word, Language language)
    {
        var letters = string.Concat(word.ToLowerInvariant().Where(char.IsLetterOrDigit));
        var digits = letters.Count(char.IsDigit);
        var count = language == Language.Default
            ? EnglishVowels().Count(SilentEnd().Replace(letters, ""))
            : SpanishVowels().Matches(letters).Sum(match => Math.Max(1, match.Value.Count("aeoáéíóú".Contains)));
        return digits > 0 ? digits : Math.Max(1, count);
    }

    [GeneratedRegex(@"[\s/–—-]+")]
    private static partial Regex Gaps();

    [GeneratedRegex("(?<=..)(?:(?<![aeiouylsxzcgh])es|(?<![aeiouydt])ed|(?<![aeiouyl])e)$|^y")]
    private static partial Regex SilentEnd();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex EnglishVowels();

    [GeneratedRegex("(?:[aeiouáéíóúü]|y(?![aeiouáéíóúü]))+")]
    private static partial Regex SpanishVowels();
}
