using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

/// <summary>Pictures with sections that cameras and image editors put in unusual places.</summary>
public sealed class ImageStructureTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    /// <summary>The fifth byte of a frame is the number of its colors; four are those of ink.</summary>
    private static readonly byte[] FourAtTheFifthByte = [0, 8, 0, 0, 0, 0, 0, 4];

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "JPEG with fill bytes", InJpeg(0xFF, 0xFF, 0xFF), "None" },
        { "JPEG with tables before its frame", InJpeg([0xFF, 0xC4, .. FourAtTheFifthByte]), "None" },
        { "JPEG with a reserved section", InJpeg([0xFF, 0xC8, .. FourAtTheFifthByte]), "None" },
        { "JPEG with arithmetic conditions", InJpeg([0xFF, 0xCC, .. FourAtTheFifthByte]), "None" },
        { "JPEG with other sections", InJpeg([0xFF, 0xBF, .. FourAtTheFifthByte, 0xFF, 0xD0, .. FourAtTheFifthByte]), "None" },
        { "JPEG with a frame of the first kind", InJpeg([0xFF, 0xC0, .. FourAtTheFifthByte]), "PrintColors" },
        { "JPEG with a frame of the last kind", InJpeg([0xFF, 0xCF, .. FourAtTheFifthByte]), "PrintColors" },
        { "JPEG with something else", InJpeg(0, 0, 0, 0), "Truncated" },
        { "JPEG in ink without its end", SamplePictures.InkJpeg[..^2], "Truncated, PrintColors" },
        { "JPEG with a film, its end in two readings", [.. SamplePictures.Jpeg, .. new byte[FileWindow.MaxSection - 1]], "None" },
        { "JPEG with a film as long as a reading", [.. SamplePictures.Jpeg, .. new byte[FileWindow.MaxSection]], "None" },
        { "JPEG with a film and no end", [.. SamplePictures.Jpeg[..^2], .. new byte[3 * FileWindow.MaxSection]], "Truncated" },
        { "PNG", SamplePictures.Png, "None" },
        { "PNG without its last byte", SamplePictures.Png[..^1], "Truncated" },
        { "PNG without its last section", SamplePictures.Png[..^12], "Truncated" },
        { "PNG that moves, without its last byte", SamplePictures.MovingPng[..^1], "Truncated, Animated" },
        { "GIF with four colors", Gif(0x81, new byte[12], 0), "None" },
        { "GIF with 256 colors", Gif(0x87, new byte[768], 0), "None" },
        { "GIF with fewer colors than it says", Gif(0x81, new byte[6], 0), "Truncated" },
        { "GIF without colors", Gif(0x07, [], 0), "None" },
        { "GIF with colors of its picture", Gif(0x00, [], 0x81, new byte[12]), "None" },
        { "GIF without a picture", [.. "GIF89a"u8, 4, 0, 2, 0, 0, 0, 0, 0x3B], "None" },
        { "GIF with another end", [.. Gif(0x07, [], 0)[..^1], 0x3A], "Truncated" },
        { "WebP", SamplePictures.WebP, "None" },
        { "WebP of the simple kind with the bit of moving ones", [.. "RIFF"u8, 13, 0, 0, 0, .. "WEBPVP8 "u8, 1, 0, 0, 0, 2], "None" },
        { "WebP with other bits", [.. "RIFF"u8, 13, 0, 0, 0, .. "WEBPVP8X"u8, 1, 0, 0, 0, 0xFD], "None" },
        { "WebP that moves", [.. "RIFF"u8, 13, 0, 0, 0, .. "WEBPVP8X"u8, 1, 0, 0, 0, 2], "Animated" },
        { "WebP that announces one more byte", [.. "RIFF"u8, 14, 0, 0, 0, .. "WEBPVP8X"u8, 1, 0, 0, 0, 2], "Truncated, Animated" },
        { "WebP that ends in its header", [.. "RIFF"u8, 13, 0, 0, 0, .. "WEBPVP8X"u8, 1, 0, 0, 0], "Truncated" },
        { "no picture", [1, 2, 3], "None" },
    };

    public void Dispose() => File.Delete(_path);

    [Theory]
    [MemberData(nameof(Files))]
    public void Faults_OfAFile_AreFound(string about, byte[] bytes, string expected)
    {
        File.WriteAllBytes(_path, bytes);
        using var file = PictureReader.Read(_path, "images/door.jpg", known: null).Stored?.Open();

        Assert.NotNull(file);
        Assert.Equal($"{about}: {expected}", $"{about}: {ImageStructure.Find(new FileWindow(file))}");
    }

    private static byte[] InJpeg(params byte[] section) => [.. SamplePictures.Jpeg[..2], .. section, .. SamplePictures.Jpeg[2..]];

    private static byte[] Gif(byte flags, byte[] colors, byte pictureFlags, params byte[] pictureColors) =>
    [
        .. "GIF89a"u8, 4, 0, 2, 0, flags, 0, 0, .. colors,
        0x21, 0xFE, 1, (byte)'a', 0,
        0x2C, 0, 0, 0, 0, 4, 0, 2, 0, pictureFlags, .. pictureColors, 2, 3, 0x84, 0x6F, 5, 0,
        0x3B,
    ];
}
