using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

/// <summary>Pictures of 4 by 2 pixels, as a phone writes them, and pictures without an area.</summary>
public sealed class ImageParserTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    private const byte Width = 4;
    private const byte Height = 2;

    /// <summary>EXIF data with the orientation 6, in little-endian order.</summary>
    private const string RotatedTiff = "49 49 2A 00 08 00 00 00 01 00 12 01 03 00 01 00 00 00 06 00 00 00 00 00 00 00";

    public void Dispose() => File.Delete(_path);

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

    [Theory]
    [InlineData(2_000, 2_000, "")]
    [InlineData(2_001, 1_000, "images/door.png MB3066")]
    [InlineData(1_000, 2_001, "images/door.png MB3066")]
    [InlineData(10_000, 5_000, "images/door.png MB3066")]
    [InlineData(10_001, 5_000, "images/door.png MB3065")]
    [InlineData(30_000, 30_000, "images/door.png MB3065")]
    [InlineData(int.MaxValue, int.MaxValue, "images/door.png MB3065")]
    public void Png_WithMorePixelsThanAPhoneNeeds_IsReportedOnce(int width, int height, string expected)
    {
        using var folder = ContentFolder.With("page.md", PageWith("/images/door.png")).And("images/door.png", LargePng(width, height));

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    /// <summary>A third of a megabyte that expands to 64 MB.</summary>
    [Theory]
    [InlineData("zTXt", "Comment\0\0")]
    [InlineData("iCCP", "profile\0\0")]
    [InlineData("iTXt", "XML:com.adobe.xmp\0\u0001\0\0\0")]
    public void Png_WithCompressedText_IsNotDecompressed(string chunk, string keyword)
    {
        byte[] data = [.. Encoding.Latin1.GetBytes(keyword), .. Compressed(1 << 26)];
        byte[] png = [.. Png(Width, Height)[..33], .. Chunk(chunk, data), .. Png(Width, Height)[33..]];
        using var folder = ContentFolder.With("page.md", PageWith("/images/door.png")).And("images/door.png", png);
        var path = Path.Combine(folder.Root, "images/door.png");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var image = ImageParser.Parse(PictureReader.Read(path, "images/door.png", known: null));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000);
        Assert.Equal((Width, Height), (image?.Width, image?.Height));
        Assert.Equal(["images/door.png MB3066"], folder.Load().Places());
    }

    [Theory]
    [InlineData("GIF87a", "04 00 02 00", "4 x 2")]
    [InlineData("GIF89a", "2C 01 02 00", "300 x 2")]
    [InlineData("RIFF....WEBPVP8X", "0A 00 00 00 00 00 00 00 03 00 00 01 00 00", "4 x 2")]
    [InlineData("RIFF....WEBPVP8L", "05 00 00 00 2F 03 40 00 00 00", "4 x 2")]
    [InlineData("RIFF....WEBPVP8 ", "0A 00 00 00 00 00 00 9D 01 2A 04 00 02 00", "4 x 2")]
    [InlineData("RIFF....WEBPVP8X", "0A 00 00 00 00 00 00 00 03 00 00 01 00 00 45 58 49 46 1A 00 00 00 " + RotatedTiff, "2 x 4")]
    [InlineData("GIF87a", "01 02 03 04", "513 x 1027")]
    [InlineData("RIFF....WEBPVP8X", "0A 00 00 00 00 00 00 00 03 02 01 06 05 04", "66052 x 263431")]
    [InlineData("RIFF....WEBPVP8L", "05 00 00 00 2F FF FF 80 30", "16384 x 516")]
    [InlineData("RIFF....WEBPVP8 ", "0A 00 00 00 00 00 00 9D 01 2A 04 F1 02 72", "12548 x 12802")]
    [InlineData("RIFF....WEBPICCP", "01 00 00 00 00 00 56 50 38 4C 05 00 00 00 2F 03 40 00 00", "4 x 2")]
    [InlineData("RIFF....WEBPVP8X", "0A 00 00 00 00 00 00 00 03 00 00 01 00 00 56 50 38 4C 05 00 00 00 2F 05 40 00 00", "4 x 2")]
    [InlineData("RIFF....WEBPVP8X", "0A 00 00 00 00 00 00 00 03 00 00 01 00 00 45 58 49 46 1B 00 00 00 " + RotatedTiff, "4 x 2")]
    [InlineData("RIFF....WEBPEXIF", "1A 00 00 00 " + RotatedTiff + " 56 50 38 4C 05 00 00 00 2F 03 40 00 00", "")]
    [InlineData("RIFF....WEBPVP8L", "05 00 00 00 2F 03 40 00", "")]
    [InlineData("RIFF....WEBPVP8X", "0A 00 00 00 00 00 00 00 03", "")]
    [InlineData("RIFF....WEBPEXIF", "00 00 00 00", "")]
    [InlineData("RIFF....WAVE", "00 00 00 00", "")]
    [InlineData("GIF89a", "04", "")]
    [InlineData("RIFF", "", "")]
    [InlineData("BM", "04 00 02 00", "")]
    public void Header_OfOtherFormats_IsRead(string start, string bytes, string expected)
    {
        byte[] file = [.. Encoding.Latin1.GetBytes(start), .. Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal))];

        Assert.Equal(expected, SizeOf(file));
    }

    [Theory]
    [InlineData("eXIf", "2 x 4")]
    [InlineData("eXIF", "4 x 2")]
    public void Png_WithAnOrientation_HasTheSizeItIsShownWith(string chunk, string expected)
    {
        byte[] png = [.. Png(Width, Height)[..33], .. Chunk(chunk, Exif()), .. Png(Width, Height)[33..]];

        Assert.Equal(expected, SizeOf(png));
    }

    /// <summary>Segments in front of the frame of a JPEG; the frame has 515 by 258 pixels.</summary>
    [Theory]
    [InlineData("FFC0", "", "515 x 258")]
    [InlineData("FFCF", "", "515 x 258")]
    [InlineData("FFC0", "FFFFFF", "515 x 258")]
    [InlineData("FFC2", "FFC40009080001000101 00", "515 x 258")]
    [InlineData("FFC2", "FFC80009080001000101 00", "515 x 258")]
    [InlineData("FFC2", "FFCC0009080001000101 00", "515 x 258")]
    [InlineData("FFC2", "FFBF0009080001000101 00 FFD00009080001000101 00", "515 x 258")]
    [InlineData("FFC2", "FFE00002", "515 x 258")]
    [InlineData("FFC2", "FFE00001", "")]
    [InlineData("FFC2", "FFE000FF", "")]
    [InlineData("FFC2", "00", "")]
    [InlineData("FFC4", "", "")]
    public void Jpeg_WithSegmentsBeforeItsFrame_HasTheSizeOfTheFrame(string marker, string segments, string expected) =>
        Assert.Equal(
            expected,
            SizeOf(Convert.FromHexString($"FFD8{segments}{marker}000B080102020301011100".Replace(" ", "", StringComparison.Ordinal))));

    /// <summary>Another segment has the same number, and data that are EXIF are in it only with their beginning.</summary>
    [Theory]
    [InlineData(0xE1, "45786966 0000", "2 x 4")]
    [InlineData(0xE1, "45786966 0001", "4 x 2")]
    [InlineData(0xE2, "45786966 0000", "4 x 2")]
    public void Jpeg_WithEXIFElsewhere_IsUpright(byte marker, string beginning, string expected)
    {
        byte[] exif = [.. Convert.FromHexString(beginning.Replace(" ", "", StringComparison.Ordinal)), .. Exif()];

        Assert.Equal(expected, SizeOf([0xFF, 0xD8, .. Segment(marker, exif), .. Jpeg(1)[^15..]]));
    }

    [Fact]
    public void Png_WithAnotherFirstSection_IsNoPicture()
    {
        var png = Png(Width, Height);
        byte[] last = [.. png[..33], .. Chunk("eXIf", Exif())];

        Assert.Equal("", SizeOf([.. png[..12], .. "IHDX"u8, .. png[16..]]));
        Assert.Equal("2 x 4", SizeOf(last));
        Assert.Equal("4 x 2", SizeOf(last[..^1]));
    }

    /// <summary>Cameras write megabytes of previews before the frame of a JPEG, and WebP has its orientation at the end.</summary>
    [Fact]
    public void Header_BehindMegabytes_IsRead()
    {
        byte[] preview = [0xFF, 0xE2, 0xFF, 0xFF, .. new byte[0xFFFF - 2]];
        byte[] jpeg = [.. Jpeg(6)[..^15], .. Enumerable.Repeat(preview, 30).SelectMany(bytes => bytes), .. Jpeg(6)[^15..]];
        var frame = new byte[3_000_000];
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(4), frame.Length - 8);
        "VP8 "u8.CopyTo(frame);
        byte[] webP = [.. WebPWithExif()[..30], .. frame, .. WebPWithExif()[30..]];
        byte[] png = [.. Png(Width, Height)[..33], .. Chunk("IDAT", frame), .. Chunk("eXIf", Exif()), .. Png(Width, Height)[33..]];

        Assert.Equal("2 x 4", SizeOf(jpeg));
        Assert.Equal("2 x 4", SizeOf(webP));
        Assert.Equal("2 x 4", SizeOf(png));
    }

    /// <summary>Whatever a file says of its own lengths, reading it ends and does not fail.</summary>
    [Fact]
    public void Header_CutOrChangedAnywhere_NeverFails()
    {
        byte[][] files = [Jpeg(6), Png(Width, Height), [.. "GIF89a"u8, 4, 0, 2, 0], WebPWithExif()];
        foreach (var file in files)
        {
            for (var at = 0; at < file.Length; at++)
            {
                _ = SizeOf(file[..at]);
                foreach (var value in new byte[] { 0, 1, 2, 0x7F, 0x80, 0xFF })
                {
                    byte[] changed = [.. file];
                    changed[at] = value;
                    _ = SizeOf(changed);
                }
            }
        }

        Assert.All(files, file => Assert.NotEqual("", SizeOf(file)));
    }

    /// <summary>Empty if it is not a picture.</summary>
    private string SizeOf(byte[] file)
    {
        File.WriteAllBytes(_path, file);
        var image = ImageParser.Parse(PictureReader.Read(_path, "images/door.png", known: null));
        return image is null ? "" : $"{image.Width} x {image.Height}";
    }

    private static byte[] Exif() => Convert.FromHexString(RotatedTiff.Replace(" ", "", StringComparison.Ordinal));

    private static byte[] WebPWithExif() =>
    [
        .. "RIFF....WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 1, 0, 0,
        .. "EXIF"u8, 26, 0, 0, 0, .. Exif(),
    ];

    private static byte[] LargePng(int width, int height)
    {
        var png = Png(Width, Height);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        return png;
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. Encoding.Latin1.GetBytes(type), .. data, 0, 0, 0, 0];
    }

    private static byte[] Compressed(int length)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Fastest))
        {
            var zeros = new byte[1 << 20];
            for (var written = 0; written < length; written += zeros.Length)
            {
                zlib.Write(zeros);
            }
        }

        return target.ToArray();
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
