using System.Runtime.InteropServices;
using System.Security.Cryptography;
using MyBotoxLA.Web.Sharing;
using SkiaSharp;

namespace MyBotoxLA.Web.Tests.Sharing;

public sealed class PictureDrawingTests
{
    private const string Warning = "Lea el recuadro de advertencia en esta página.";

    public static TheoryData<string, string> Overflowing => new()
    {
        { new string('W', 300), "Clinic" },
        { string.Concat(Enumerable.Repeat("¿Qué dicen “todas” las personas 💉? ", 10)), "Clinic" },
        { "Title", string.Concat(Enumerable.Repeat("A clinic with a long name ", 20)) },
    };

    [Fact]
    public void Picture_OfTheSameTexts_HasTheSameBytes() =>
        Assert.Equal(Draw("Side effects", "My Clinic"), Draw("Side effects", "My Clinic"));

    /// <summary>
    /// The address has no fingerprint of the bytes, so a change of the drawing must change <see cref="SharePicture.DesignVersion"/>.
    /// Pixels, since another version of .NET may compress differently; and only here, since other systems have other libraries for fonts.
    /// </summary>
    [Fact]
    public void Picture_OfThisDesignVersion_HasThesePixels()
    {
        Assert.SkipUnless(RuntimeInformation.RuntimeIdentifier == "linux-x64", "For Linux on x64.");

        using var picture = SKBitmap.Decode(Draw("¿Qué es Botox y cuánto dura su efecto?", "My Clinic"));

        Assert.Equal("1 022364e217d3fbf2", $"{SharePicture.DesignVersion} {Convert.ToHexStringLower(SHA256.HashData(picture.Bytes)[..8])}");
    }

    [Theory]
    [MemberData(nameof(Overflowing))]
    public void Text_ThatIsTooLong_StaysWithinItsPlace(string title, string clinic)
    {
        var bytes = Draw(title, clinic);
        using var picture = SKBitmap.Decode(bytes);

        Assert.Equal((SharePicture.Width, SharePicture.Height), (picture.Width, picture.Height));
        Assert.InRange(bytes.Length, 1, 60_000);

        // Right of the title, above the sun; left of all texts, below the line; and right of them.
        Assert.Equal([PicturePalette.Paper], Colors(picture, new SKRectI(812, 0, 1200, 140)));
        Assert.Equal([PicturePalette.Paper], Colors(picture, new SKRectI(0, 525, 78, 630)));
        Assert.Equal([PicturePalette.Paper], Colors(picture, new SKRectI(1122, 500, 1200, 630)));
        Assert.Equal([PicturePalette.Paper], Colors(picture, new SKRectI(0, 0, 1200, 40)));
        Assert.Equal([PicturePalette.Paper], Colors(picture, new SKRectI(0, 610, 1200, 630)));
    }

    private static byte[] Draw(string title, string clinic) => PictureDrawing.Draw(
        SharePicture.Of("/", title, clinic, Warning, previous: null) ?? throw new InvalidOperationException("The font lacks a letter."));

    private static IEnumerable<SKColor> Colors(SKBitmap picture, SKRectI part) =>
        from x in Enumerable.Range(part.Left, part.Width)
        from y in Enumerable.Range(part.Top, part.Height)
        group x by picture.GetPixel(x, y) into color
        select color.Key;
}
