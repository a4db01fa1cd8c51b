using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>A text is in the language of its folder. A page in another one gets the wrong menu, and is read aloud wrongly.</summary>
internal sealed partial class PageLanguageRule : IBodyRule
{
    /// <summary>A text shows its language within this many words.</summary>
    private const int WordsRead = 200;

    /// <summary>With fewer common words of another language, it may be a quotation or a name.</summary>
    private const int FewestCommonWords = 10;

    /// <summary>In a text of one language, its common words are several times those that look like words of another.</summary>
    private const int Factor = 4;

    public IEnumerable<Diagnostic> Check(BodyContext body)
    {
        var folder = Language.Of(body.Text.File);
        var counts = CountCommonWords(body.Texts);
        foreach (var language in Language.All.Where(language => language != folder))
        {
            if (counts[language] >= FewestCommonWords && counts[language] >= Factor * counts[folder])
            {
                yield return body.Text.At(
                    DiagnosticKinds.OtherLanguage,
                    body.Text.FirstLineOf(body.Texts[0].Block.Span),
                    $"The text is in {language.Name}, but the file is in the folder for {folder.Name}.",
                    $"Move the file to {PlaceIn(language, folder, body.Text.File)}, or translate the text.");
            }
        }
    }

    private static Dictionary<Language, int> CountCommonWords(IEnumerable<BlockText> texts)
    {
        var counts = Language.All.ToDictionary(language => language, _ => 0);
        var words = texts.SelectMany(text => Word().Matches(text.Text)).Take(WordsRead);
        foreach (var word in words.Select(match => match.Value.ToLowerInvariant()))
        {
            foreach (var language in Language.All.Where(language => language.CommonWords.Contains(word)))
            {
                counts[language]++;
            }
        }

        return counts;
    }

    private static string PlaceIn(Language language, Language folder, string file)
    {
        var name = folder == Language.Default ? file : file[(folder.Code.Length + 1)..];
        return language == Language.Default ? name : $"{language.Code}/{name}";
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
