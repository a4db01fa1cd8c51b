using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class PlainLanguageTests
{
    private const string Long =
        "This sentence has far too many words in it because whoever wrote it wanted to say everything at once and did not stop to "
        + "think of the reader.";

    private const string Larga =
        "Esta oración tiene demasiadas palabras porque quien la escribió quiso decirlo todo de una vez y no se detuvo a pensar en la "
        + "persona que la tiene que leer.";

    [Theory]
    [InlineData("page.md", "The cat sat on the mat.", -1.4, null)]
    [InlineData("page.md", "Individualized pharmacological considerations necessitate consultation.", 43.0, null)]
    [InlineData("es/page.md", "El gato come pan.", null, 109.4)]
    public void Score_OfAText_IsThatOfItsFormula(string file, string body, double? grade, double? inflesz)
    {
        var measures = Of(file, body);

        Assert.Equal((grade, inflesz), (Round(measures.Grade), Round(measures.Inflesz)));
    }

    [Theory]
    [InlineData("page.md", Long, 1)]
    [InlineData("page.md", "- " + Long + "\n- Short.", 1)]
    [InlineData("es/page.md", Larga, 1)]
    [InlineData("page.md", "It lasts about 3 to 4 months. Results vary. Dr. A. Smith, our doctor, can say more about it.", 0)]
    [InlineData("es/page.md", "Dura unos 3 a 4 meses. Los resultados varían.", 0)]
    [InlineData("page.md", ":::table A\n| A | B |\n|---|---|\n| " + Long + " | 1 |\n:::", 0)]
    public void Sentence_WithMoreThan25Words_IsCounted(string file, string body, int expected) =>
        Assert.Equal(expected, Of(file, body).LongSentences.Length);

    [Theory]
    [InlineData("page.md", "One. Two. Three. Four.", 1)]
    [InlineData("page.md", "It is one. It is two. It is three. It is four.", 1)]
    [InlineData("page.md", "It is one. It is two. It is three.", 0)]
    [InlineData("page.md", "- It is one. It is two. It is three. It is four.", 0)]
    [InlineData("es/page.md", "Es una. Son dos. Son tres. Son cuatro.", 1)]
    [InlineData("es/page.md", "Es una. Son dos. Son tres.", 0)]
    public void Paragraph_WithMoreThan3Sentences_IsCounted(string file, string body, int expected) =>
        Assert.Equal(expected, Of(file, body).LongParagraphs.Length);

    [Theory]
    [InlineData("page.md", "It was 3% or 4.5 percent.", "3%, 4.5 percent")]
    [InlineData("page.md", "It was 3 in 100.", "")]
    [InlineData("es/page.md", "Fue el 3 % o el 4 por ciento.", "3 %, 4 por ciento")]
    [InlineData("es/page.md", "Fue en 3 de cada 100.", "")]
    public void Percentage_IsListed(string file, string body, string expected) =>
        Assert.Equal(expected, string.Join(", ", Of(file, body).Percentages));

    [Theory]
    [InlineData("page.md", "You may get a hematoma.", "hematoma")]
    [InlineData("page.md", "You may get a larger bruise (hematoma).", "")]
    [InlineData("page.md", "Ptosis can happen. It goes away.", "Ptosis")]
    [InlineData("page.md", "A drooping eyelid (ptosis) can happen.", "")]
    [InlineData("es/page.md", "Puede salir un hematoma.", "hematoma")]
    [InlineData("es/page.md", "Puede salir un moretón grande (hematoma).", "")]
    public void Term_WithoutItsPlainWord_IsListed(string file, string body, string expected) =>
        Assert.Equal(expected, string.Join(", ", Of(file, body).Jargon));

    /// <summary>The measures agree with those that the test of the site takes from the whole page.</summary>
    [Fact]
    public void Pages_OfTheSite_AreEasy()
    {
        var pages = new MyBotoxLA.Content.ContentLoader(new() { Folder = Repository.SampleContent })
            .Load(CancellationToken.None).Pages.Values;

        Assert.All(pages.Where(page => page.FrontMatter.Drug is not null).Select(PlainLanguage.Of), measures =>
        {
            Assert.InRange(measures.Grade ?? 0, 0, 8);
            Assert.InRange(measures.Inflesz ?? 100, 65, 200);
            Assert.Empty(measures.LongSentences);
            Assert.Empty(measures.Percentages);
            Assert.Empty(measures.Jargon.Except(["queloides"]));
        });
    }

    [Theory]
    [InlineData("limits: { grade: 8 }", "page.md(2,8) MB4020")]
    [InlineData("limits: { grade: 80, long_sentences: 0 }", "page.md(2,8) MB4020")]
    [InlineData("limits: { grade: 80, long_sentences: 1, long_paragraphs: 0 }", "")]
    [InlineData("limits: { inflesz: 65 }", "")]
    [InlineData("", "")]
    public void Limit_ThatAPagePasses_IsReported(string limits, string expected)
    {
        using var folder = ContentFolder.With("page.md", $"---\ntitle: A\ndescription: B\n---\n{Long}\n")
            .And("site.yml", $"{ContentFolder.SiteYml}\n{limits}\n");

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Fact]
    public void Limit_OfSpanish_IsTheLowestScore()
    {
        using var folder = ContentFolder.With("es/page.md", "---\ntitle: A\ndescription: B\n---\nEl gato come pan.\n")
            .And("es/index.md", ContentFolder.Page)
            .And("site.yml", $"{ContentFolder.SiteYml}\nlimits: {{ inflesz: 120, grade: 1 }}\n");

        var found = folder.Load().Diagnostics.Where(diagnostic => diagnostic.File == "es/page.md");

        Assert.Equal("The page has the INFLESZ score 109.4; 120 is the limit in site.yml.", Assert.Single(found).Message);
    }

    private static double? Round(double? number) => number is { } value ? Math.Round(value, 1) : null;

    private static TextMeasures Of(string file, string body)
    {
        using var folder = ContentFolder.With(file, $"---\ntitle: A\ndescription: B\n---\n{body}\n");

        return PlainLanguage.Of(folder.Load().Pages[ContentPath.ToUrl(file)]);
    }
}
