using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>Measures how hard the text of a page is to read: its paragraphs, headings, and list items, without tables.</summary>
public static partial class PlainLanguage
{
    private const int LongestSentence = 25;
    private const int LongestParagraph = 3;

    /// <summary>Medical terms, each with words of which a plain text has one next to it.</summary>
    private static readonly FrozenDictionary<Language, (Regex Term, string Plain)[]> Terms =
        new Dictionary<Language, (Regex Term, string Plain)[]>
        {
            [Language.English] =
            [
                Term("hematomas?", "bruise"), Term("ecchymosis", "bruise"), Term("(?:blepharo)?ptosis", "droop"),
                Term("glabellar", "frown"), Term("lateral canthal", "crow"), Term("platysma", "neck"), Term("dysphagia", "swallow"),
                Term("dyspnea", "breath"), Term("dysphonia", "voice"), Term("diplopia", "double"), Term("edema", "swell"),
                Term("erythema", "red"), Term("nasopharyngitis", "cold"), Term("urticaria", "hives"), Term("strabismus", "eye"),
                Term("spasticity", "stiff"), Term("acetylcholine", "signal"), Term("keloids?", "scar"),
            ],
            [Language.Spanish] =
            [
                Term("hematomas?", "moret"), Term("equimosis", "moret"), Term("(?:blefaro)?ptosis", "caíd"),
                Term("glabelar(?:es)?", "entrecejo"), Term("platisma", "cuello"), Term("disfagia", "tragar"),
                Term("disnea", "respir"), Term("disfonía", "voz"), Term("diplopía", "doble"), Term("edema", "hinchaz"),
                Term("eritema", "roj"), Term("nasofaringitis", "resfriado"), Term("urticaria", "ronchas"),
                Term("estrabismo", "ojo"), Term("espasticidad", "rígid"), Term("acetilcolina", "señal"), Term("queloides?", "cicatri"),
            ],
        }.ToFrozenDictionary();

    /// <summary>The measures of a page in its language.</summary>
    public static TextMeasures Of(Page page)
    {
        var html = string.Concat(page.Body.Select(part => part.Slot is null ? part.Html : " "));
        (bool IsParagraph, string Text)[] blocks = [.. Blocks(NotRead().Replace(html, " "))];
        string[] sentences = [.. blocks.SelectMany(block => Sentences(block.Text))];
        string[] words = [.. sentences.SelectMany(Words)];
        var isEnglish = page.Language == Language.English;
        var perSentence = words.Length / (double)Math.Max(1, sentences.Length);
        var perWord = words.Sum(word => Syllables(word, isEnglish)) / (double)Math.Max(1, words.Length);
        return new TextMeasures
        {
            Grade = isEnglish && words.Length > 0 ? (0.39 * perSentence) + (11.8 * perWord) - 15.59 : null,
            Inflesz = !isEnglish && words.Length > 0 ? 206.835 - (62.3 * perWord) - perSentence : null,
            LongSentences = [.. sentences.Where(sentence => Words(sentence).Count() > LongestSentence)],
            LongParagraphs = [.. blocks.Where(IsLong).Select(block => block.Text)],
            Percentages = [.. blocks.SelectMany(block => Percentage().Matches(block.Text)).Select(match => match.Value)],
            Jargon = [.. blocks.SelectMany(block => FindTerms(block.Text, page.Language))],
        };
    }

    private static bool IsLong((bool IsParagraph, string Text) block) =>
        block.IsParagraph && Sentences(block.Text).Count() > LongestParagraph;

    private static IEnumerable<(bool IsParagraph, string Text)> Blocks(string html)
    {
        var isParagraph = false;
        var start = 0;
        foreach (Match tag in BlockTag().Matches(html))
        {
            if (TextOf(html[start..tag.Index]) is { Length: > 0 } text)
            {
                yield return (isParagraph, text);
            }

            start = tag.Index + tag.Length;
            isParagraph = tag.Value.StartsWith("<p>", StringComparison.Ordinal) || tag.Value.StartsWith("<p ", StringComparison.Ordinal);
        }

        if (TextOf(html[start..]) is { Length: > 0 } last)
        {
            yield return (false, last);
        }
    }

    private static string TextOf(string html) =>
        Spaces().Replace(WebUtility.HtmlDecode(OtherTag().Replace(html, "")).Replace("\u2060", "", StringComparison.Ordinal), " ").Trim();

    private static IEnumerable<string> Sentences(string text) => SentenceEnd().Split(text).Where(sentence => Words(sentence).Any());

    private static IEnumerable<string> Words(string sentence) =>
        Gaps().Split(sentence).Where(word => word.Any(char.IsLetterOrDigit));

    /// <summary>A number has one syllable for each digit. In English, a silent e at the end does not count.</summary>
    private static int Syllables(string word, bool isEnglish)
    {
        var letters = string.Concat(word.ToLowerInvariant().Where(char.IsLetterOrDigit));
        if (letters.Count(char.IsDigit) is > 0 and var digits)
        {
            return digits;
        }

        return Math.Max(1, isEnglish
            ? EnglishVowels().Count(SilentEnd().Replace(letters, ""))
            : SpanishVowels().Matches(letters).Sum(match => Math.Max(1, match.Value.Count("aeoáéíóú".Contains))));
    }

    private static IEnumerable<string> FindTerms(string text, Language language) =>
        from term in Terms.GetValueOrDefault(language, [])
        let match = term.Term.Match(text)
        where match.Success && !text.Contains(term.Plain, StringComparison.OrdinalIgnoreCase)
        select match.Value;

    private static (Regex Term, string Plain) Term(string pattern, string plain) =>
        (new Regex($@"\b(?:{pattern})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), plain);

    /// <summary>Drawings, tables, and the numbers of sources.</summary>
    [GeneratedRegex(@"<(?<name>svg|sup|table)\b.*?</\k<name>>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex NotRead();

    [GeneratedRegex(@"</?(?:p|li|ul|ol|h[1-6]|div|section|blockquote|details|summary|figure|figcaption|hr|br|dl|dt|dd)\b[^>]*>")]
    private static partial Regex BlockTag();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex OtherTag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"\d+(?:[.,]\d+)?(?: ?%| (?:percent|per cent|por ciento)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percentage();

    /// <summary>A period after a single capital letter is part of a name.</summary>
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
