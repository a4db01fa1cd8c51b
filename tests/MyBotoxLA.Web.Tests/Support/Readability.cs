using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>How hard a page is to read, counted from the words that a patient reads one after the other.</summary>
/// <remarks>
/// English: the grade of Kincaid and others, Research Branch Report 8-75, 1975. Spanish: the INFLESZ scale of Barrio-Cantalejo and
/// others, An. Sist. Sanit. Navar. 2008, whose formula is that of Szigriszt-Pazos, 1993.
/// </remarks>
public sealed partial class Readability
{
    private const string Text = "h2, h3, p, li";
    private const string NotRead =
        ".boxed-warning, .article__header, .sources, .review, .print-only, .contents, .care__action, .clinic";

    private readonly Language _language;
    private readonly int _words;
    private readonly int _syllables;

    public Readability(IDocument page, Language language)
    {
        _language = language;
        Sentences = [.. page.QuerySelectorAll("article").SelectMany(Blocks).SelectMany(text => SentenceEnd().Split(text))
            .Where(sentence => Words(sentence).Length > 0)];
        string[] words = [.. Sentences.SelectMany(Words)];
        _words = words.Length;
        _syllables = words.Sum(word => Syllables(word, language));
    }

    public IReadOnlyList<string> Sentences { get; }

    public double AverageSentence => (double)_words / Sentences.Count;

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

    /// <summary>The text of paragraphs, headings, and list items, without the numbers of the sources.</summary>
    private static IEnumerable<string> Blocks(IElement article) => article.QuerySelectorAll(Text)
        .Where(block => block.Closest(NotRead) is null && block.QuerySelector(Text) is null)
        .Select(block => string.Concat(block.Descendants<IText>().Where(text => text.ParentElement?.Closest("sup, svg") is null)
            .Select(text => text.Data.Replace("\u2060", "", StringComparison.Ordinal))));

    /// <summary>A full stop after a single capital letter is part of a name.</summary>
    [GeneratedRegex(@"(?<=[.!?][""”’)]*)(?<!\b\p{Lu}\.)\s+(?=[""“¿¡(]*[\p{Lu}\d])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\s/–—-]+")]
    private static partial Regex Gaps();

    [GeneratedRegex("(?<=..)(?:(?<![aeiouylsxzcgh])es|(?<![aeiouydt])ed|(?<![aeiouyl])e)$|^y")]
    private static partial Regex SilentEnd();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex EnglishVowels();

    [GeneratedRegex("(?:[aeiouáéíóúü]|y(?![aeiouáéíóúü]))+")]
    private static partial Regex SpanishVowels();
}
