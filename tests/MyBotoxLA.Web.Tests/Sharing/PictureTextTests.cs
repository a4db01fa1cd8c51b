using MyBotoxLA.Web.Sharing;

namespace MyBotoxLA.Web.Tests.Sharing;

public sealed class PictureTextTests
{
    [Theory]
    [InlineData("Side effects", "Side effects")]
    [InlineData("¿Qué “dicen” – ‘líneas’ & ®?", "¿Qué “dicen” – ‘líneas’ & ®?")]
    [InlineData("  one \t two\u0001three  ", "one two three")]
    [InlineData("A\u0301E\u0301I\u0301O\u0301U\u0301N\u0303U\u0308", "ÁÉÍÓÚÑÜ")]
    [InlineData("a\u0301e\u0301i\u0301o\u0301u\u0301n\u0303u\u0308", "áéíóúñü")]
    [InlineData("Botox 💉❤️ facts", "Botox facts")]
    [InlineData("soft\u00ADhyphen and \u200Fmark", "softhyphen and mark")]
    [InlineData("!~{100}%", "!~{100}%")]
    [InlineData("a\u007Fb", "a b")]
    [InlineData("no\u00A0break", "no\u00A0break")]
    public void Text_ThatTheFontHas_IsOnOneLineWithoutEmoji(string text, string expected) => Assert.Equal(expected, PictureText.Of(text));

    /// <summary>Without one of these the text could mean something else.</summary>
    [Theory]
    [InlineData("שלום")]
    [InlineData("Böhm")]
    [InlineData("e\u0300")]
    [InlineData("½ dose")]
    [InlineData("≥ 18")]
    [InlineData("\u0663")]
    [InlineData("\uD800")]
    public void Text_WithWhatTheFontLacks_IsNull(string text) => Assert.Null(PictureText.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("💉")]
    public void Text_WithNothingToShow_IsNull(string text) => Assert.Null(PictureText.Of(text));
}
