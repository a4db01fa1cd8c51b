using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;

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
        var readability = new Readability(page);
        double? score = readability.Sentences.Length > 0 ? readability.Score : null;
        TextBlock[] blocks = [.. TextBlocks.Of(page.Body).Where(block => block.Element is not ("tr" or "img"))];
        return new TextMeasures
        {
            Grade = page.Language == Language.English ? score : null,
            Inflesz = page.Language == Language.English ? null : score,
            LongSentences = [.. readability.Sentences.Where(sentence => Readability.Words(sentence).Length > LongestSentence)],
            LongParagraphs = [.. blocks.Where(IsLong).Select(block => block.Text)],
            Percentages = [.. blocks.SelectMany(block => Percentage().Matches(block.Text)).Select(match => match.Value)],
            Jargon = [.. blocks.SelectMany(block => FindTerms(block.Text, page.Language))],
        };
    }

    private static bool IsLong(TextBlock block) => block.Element == "p" && Sentences.Of(block.Text).Count() > LongestParagraph;

    private static IEnumerable<string> FindTerms(string text, Language language) =>
        from term in Terms.GetValueOrDefault(language, [])
        let match = term.Term.Match(text)
        where match.Success && !text.Contains(term.Plain, StringComparison.OrdinalIgnoreCase)
        select match.Value;

    private static (Regex Term, string Plain) Term(string pattern, string plain) =>
        (new Regex($@"\b(?:{pattern})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), plain);

    [GeneratedRegex(
        @"\d+(?:[.,]\d+)?(?: ?%| (?:percent|per cent|por ciento)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percentage();
}
