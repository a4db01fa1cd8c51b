using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("en", "eyelid", 2)]
    [InlineData("en", "treated", 2)]
    [InlineData("en", "doses", 2)]
    [InlineData("en", "face", 1)]
    [InlineData("en", "muscle", 2)]
    [InlineData("en", "hospital", 3)]
    [InlineData("en", "33.1", 3)]
    [InlineData("en", "2024", 4)]
    [InlineData("en", "hmm", 1)]
    [InlineData("en", "Don't", 1)]
    [InlineData("es", "aéreo", 4)]
    [InlineData("es", "ciudad", 2)]
    [InlineData("es", "y", 1)]
    [InlineData("es", "párpado", 3)]
    [InlineData("es", "inyección", 3)]
    [InlineData("es", "quien", 1)]
    [InlineData("es", "días", 2)]
    [InlineData("es", "muy", 1)]
    [InlineData("es", "ayuda", 3)]
    public void Syllables_OfAWord_AreCounted(string language, string word, int expected) =>
        Assert.Equal(expected, Readability.Syllables(word, Language.All.Single(each => each.Code == language)));

    [Theory]
    [InlineData("It is well-known, and/or 3–4 times — now!", "It|is|well|known,|and|or|3|4|times|now!")]
    [InlineData("  … ", "")]
    public void Words_OfASentence_HaveALetterOrADigit(string sentence, string expected) =>
        Assert.Equal(expected, string.Join('|', Readability.Words(sentence)));

    [Fact]
    public void Sentences_OfAPage_EndAtPeriodsAndBlocks()
    {
        using var folder = ContentFolder.With(
            "page.md",
            """
            ---
            title: A
            description: B
            sources: [ { id: label, title: The label } ]
            ---
            In 2.4 in 100. Dr. A. Scott[^label] said so.

            - One thing
            - Two **things**:
              - A third

            :::table Not read
            | A | B |
            |---|---|
            | C | D |
            :::
            """);

        Assert.Equal(
            ["In 2.4 in 100.", "Dr.", "A. Scott said so.", "One thing", "Two things:", "A third"],
            new Readability(folder.Load().Pages["/page"]).Sentences);
    }
}
