using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class PageLanguageRuleTests
{
    private const string Spanish = "Si tiene dificultad para tragar, llame al 911 de inmediato. No maneje hasta que se sienta bien, y no "
        + "tome el medicamento de otra persona. La mayoría de los efectos pasa en unos días, y las citas se hacen por teléfono.";

    private const string English = "If you have trouble swallowing, call 911 right away. Do not drive until you feel well, and do not take "
        + "the medicine of another person. Most of the effects pass in a few days, and visits are booked by phone.";

    [Theory]
    [InlineData("page.md", Spanish, "page.md(6,1) MB5008: The text is in Spanish, but the file is in the folder for English. "
        + "Move the file to es/page.md, or translate the text.")]
    [InlineData("care/page.md", Spanish, "care/page.md(6,1) MB5008: The text is in Spanish, but the file is in the folder for English. "
        + "Move the file to es/care/page.md, or translate the text.")]
    [InlineData("es/page.md", English, "es/page.md(6,1) MB5008: The text is in English, but the file is in the folder for Spanish. "
        + "Move the file to page.md, or translate the text.")]
    [InlineData("page.md", English, "")]
    [InlineData("es/page.md", Spanish, "")]
    [InlineData("page.md", $"{English} {Spanish}", "")]
    [InlineData("es/page.md", $"{English} {Spanish}", "")]
    [InlineData("page.md", "Pregunte por la clínica de la calle de los Ángeles en el centro.", "")]
    public void TextInAnotherLanguage_IsReported(string file, string text, string expected)
    {
        using var folder = ContentFolder.With(file, $"---\ntitle: A\ndescription: B\n---\n\n{text}\n");

        Assert.Equal(
            expected,
            string.Join(", ", folder.Load().Diagnostics.Select(
                found => $"{found.File}({found.Line},{found.Column}) {found.Kind.Code}: {found.Message} {found.Hint}")));
    }

    /// <summary>Ten common words of the other language in the first 200, and at least four for each of the folder's.</summary>
    [Theory]
    [InlineData(0, 9, 0, false)]
    [InlineData(0, 10, 0, true)]
    [InlineData(0, 12, 3, true)]
    [InlineData(0, 11, 3, false)]
    [InlineData(0, 15, 4, false)]
    [InlineData(190, 10, 0, true)]
    [InlineData(191, 10, 0, false)]
    public void CommonWords_AreCountedInTheFirst200Words(int others, int spanish, int english, bool isReported)
    {
        string[] words = [.. Enumerable.Repeat("Ana", others), .. Enumerable.Repeat("la", spanish), .. Enumerable.Repeat("the", english)];
        using var folder = ContentFolder.With("page.md", $"---\ntitle: A\ndescription: B\n---\n\n{string.Join(". ", words)}.\n");

        Assert.Equal(isReported ? ["MB5008"] : [], folder.Load().Diagnostics.Select(found => found.Kind.Code));
    }
}
