using MyBotoxLA.Content;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>Patients can read the pages.</summary>
public sealed class PlainLanguageTests
{
    private static readonly Lazy<ContentSnapshot> Content =
        new(() => new ContentLoader(new() { Folder = Repository.SampleContent }).Load(CancellationToken.None));

    private const int LongestSentence = 25;
    private const double LongestAverage = 15;
    private const double HighestGrade = 8;

    /// <summary>"Fairly easy" on the INFLESZ scale begins here.</summary>
    private const double LowestInflesz = 65;

    public static TheoryData<string> Urls => Repository.SampleUrls;

    [Theory]
    [MemberData(nameof(Urls))]
    public void Page_OfTheContent_IsEasyToRead(string url)
    {
        var language = Language.Of(url);
        var text = new Readability(Content.Value.Pages[url]);

        Assert.DoesNotContain(text.Sentences, sentence => Readability.Words(sentence).Length > LongestSentence);
        Assert.InRange(text.AverageSentence, 1, LongestAverage);
        Assert.InRange(
            text.Score,
            language == Language.Default ? 0 : LowestInflesz,
            language == Language.Default ? HighestGrade : 100);
    }

    /// <summary>Where the word first occurs, in the same sentence or the next.</summary>
    [Theory]
    [InlineData("/about-botox", "an injection without the medicine")]
    [InlineData("/side-effects", "an injection without the medicine")]
    [InlineData("/your-visit", "an injection without the medicine")]
    [InlineData("/questions", "an injection without the medicine")]
    [InlineData("/es/acerca-de-botox", "una inyección sin el medicamento")]
    [InlineData("/es/efectos-secundarios", "una inyección sin el medicamento")]
    [InlineData("/es/su-visita", "una inyección sin el medicamento")]
    [InlineData("/es/preguntas", "una inyección sin el medicamento")]
    public void Page_ThatSaysPlacebo_ExplainsItThere(string url, string meaning)
    {
        var sentences = new Readability(Content.Value.Pages[url]).Sentences;

        var first = sentences.SkipWhile(sentence => !sentence.Contains("placebo", StringComparison.OrdinalIgnoreCase)).Take(2);

        Assert.Contains(meaning, string.Join(' ', first), StringComparison.Ordinal);
    }
}
