using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

/// <summary>Pictures of 4 by 2 pixels, as a phone writes them, and pictures without an area.</summary>
public sealed class ImageParserTests
{
    private const byte Width = 4;
    private const byte Height = 2;

    [Theory]
    [InlineData(1, "4 x 2")]
    [InlineData(2, "4 x 2")]
    [InlineData(3, "4 x 2")]
    [InlineData(4, "4 x 2")]
    [InlineData(5, "2 x 4")]
    [InlineData(6, "2 x 4")]
    [InlineData(7, "2 x 4")]
    [InlineData(8, "2 x 4")]
    public void Jpeg_WithAnOrientation_HasTheSizeItIsShownWith(byte orientation, string expected)
    {
        using var folder = ContentFolder.With("page.md", PageWith("/images/door.jpg")).And("images/door.jpg", Jpeg(orientation));

        var snapshot = folder.Load();

        Assert.Empty(snapshot.Places());
        var image = Assert.Single(snapshot.Images.Values);
        Assert.Equal(expected, $"{image.Width} x {image.Height}");
    }

    [Theory]
    [InlineData(Width, Height, "")]
    [InlineData(Width, 0, "images/door.png MB3006, page.md(8,1) MB3005")]
    [InlineData(0, Height, "images/door.png MB3006, page.md(8,1) MB3005")]
    [InlineData(0, 0, "images/door.png MB3006, page.md(8,1) MB3005")]
    public void Png_WithoutAnArea_IsNoPicture(byte width, byte height, string expected)
    {
        using var folder = ContentFolder.With("page.md", PageWith("/images/door.png")).And("images/door.png", Png(width, height));

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    private static string PageWith(string image) => $"{ContentFolder.Page}\n\n![Door]({image})";

    /// <summary>The headers of a JPEG: its orientation in an EXIF segment, then its frame.</summary>
    private static byte[] Jpeg(byte orientation)
    {
        byte[] tiff = [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
        byte[] exif = [.. "Exif\0\0"u8, .. tiff];
        byte[] frame = [8, 0, Height, 0, Width, 1, 1, 0x11, 0];
        return [0xFF, 0xD8, .. Segment(0xE1, exif), .. Segment(0xC0, frame), 0xFF, 0xD9];
    }

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, 0, (byte)(data.Length + 2), .. data];

    /// <summary>The headers of a PNG; their checksums do not count.</summary>
    private static byte[] Png(byte width, byte height) =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n',
        0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, .. "IEND"u8, 0, 0, 0, 0,
    ];
}
