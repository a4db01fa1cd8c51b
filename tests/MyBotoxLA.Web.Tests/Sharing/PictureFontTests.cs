using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Sharing;
using SkiaSharp;

namespace MyBotoxLA.Web.Tests.Sharing;

public sealed class PictureFontTests
{
    [Fact]
    public void Characters_AreThoseOfTheFont()
    {
        using var data = SKData.CreateCopy(EmbeddedFiles.Read("Sharing/display.ttf"));
        using var typeface = SKTypeface.FromData(data);
        using var font = new SKFont(typeface);

        var characters = Enumerable.Range(0, 0xFFFF).Select(code => (char)code).ToArray();

        Assert.Equal(
            string.Concat(characters.Where(each => font.ContainsGlyph(each))),
            string.Concat(characters.Where(each => PictureText.Characters.Contains(each))));
    }

    /// <summary>The widths in the font, in parts of 2,000, and "To" closer together by 100.</summary>
    [Theory]
    [InlineData("L", 0.5515)]
    [InlineData("T", 0.616)]
    [InlineData("o", 0.493)]
    [InlineData("To", 1.059)]
    public void Measure_AddsWidthsAndKerning(string text, double expected) => Assert.Equal(expected, PictureFont.Measure(text), 1e-4);
}
