using System.Buffers.Binary;
using System.Text;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

/// <summary>Pictures with the metadata that phones, cameras, and image editors write.</summary>
public sealed class ImageMetadataTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    private const string Xmp = "http://ns.adobe.com/xap/1.0/\0";

    private static readonly byte[] Frame = [8, 0, 2, 0, 4, 1, 1, 0x11, 0];

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "an upright picture without metadata", Jpeg(), "None" },
        { "GPS position", Jpeg(Segment(0xE1, Exif([], [Latitude]))), "Place" },
        { "GPS fields without a position", Jpeg(Segment(0xE1, Exif([], [Text(0, "2.3.0.0")]))), "None" },
        { "artist", Jpeg(Segment(0xE1, Exif([Text(0x013B, "A. Nurse")], []))), "Name" },
        { "artist left blank", Jpeg(Segment(0xE1, Exif([Text(0x013B, "        ")], []))), "None" },
        { "short artist", Jpeg(Segment(0xE1, Exif([Text(0x013B, "Ana")], []))), "Name" },
        { "make and model", Jpeg(Segment(0xE1, Exif([Text(0x010F, "Maker"), Text(0x0110, "Phone 5")], []))), "None" },
        { "serial number and position", Jpeg(Segment(0xE1, Exif([Text(0xA431, "C02XYZ1234")], [Latitude]))), "Place, SerialNumber" },
        { "XMP position", Jpeg(Segment(0xE1, Xmp + "<x exif:GPSLatitude=\"34,3.1N\"/>")), "Place" },
        { "XMP city", Jpeg(Segment(0xE1, Xmp + "<photoshop:City>Los Angeles</photoshop:City>")), "Place" },
        { "XMP creator", Jpeg(Segment(0xE1, Xmp + "<dc:creator> <rdf:Seq> <rdf:li>A. Nurse</rdf:li></rdf:Seq></dc:creator>")), "Name" },
        { "XMP creator left blank", Jpeg(Segment(0xE1, Xmp + "<dc:creator><rdf:Seq><rdf:li></rdf:li></rdf:Seq></dc:creator>")), "None" },
        { "XMP face", Jpeg(Segment(0xE1, Xmp + "<rdf:li mwg-rs:Name=\"A. Patient\"/>")), "Name" },
        { "XMP serial number", Jpeg(Segment(0xE1, Xmp + "<aux:SerialNumber>123</aux:SerialNumber>")), "SerialNumber" },
        { "IPTC by-line", Jpeg(Segment(0xED, "Photoshop 3.0\08BIM\u0004\u0004\0\0\0\0\0\u000D\u001C\u0002P\0\u0008A. Nurse")), "Name" },
        { "IPTC by-line left blank", Jpeg(Segment(0xED, "Photoshop 3.0\0\u001C\u0002P\0\0")), "None" },
        { "IPTC city", Jpeg(Segment(0xED, "Photoshop 3.0\0\u001C\u0002Z\0\u0002LA")), "Place" },
        { "IPTC location", Jpeg(Segment(0xED, "Photoshop 3.0\0\u001C\u0002\\\0\u0002LA")), "Place" },
        { "IPTC title", Jpeg(Segment(0xED, "Photoshop 3.0\0\u001C\u0002\u0005\0\u0002LA")), "None" },
        {
            "IPTC by-line after a title and before a city",
            Jpeg(Segment(0xED, "Photoshop 3.0\0\u001C\u0002\u0005\0\u0001T\u001C\u0002P\0\u0001A\u001C\u0002Z\0\u0001")),
            "Place, Name"
        },
        { "IPTC cut off", Jpeg(Segment(0xED, "Photoshop 3.0\0\u001C\u0002P\0")), "None" },
        { "IPTC in another segment", Jpeg(Segment(0xE2, "Photoshop 3.0\0\u001C\u0002P\0\u0001A")), "None" },
        { "metadata after fill bytes", Jpeg([0xFF, 0xFF], Segment(0xE1, Exif([], [Latitude]))), "Place" },
        { "XMP in another segment", Jpeg(Segment(0xE2, Xmp + "<x exif:GPSLatitude=\"34,3.1N\"/>")), "None" },
        { "PNG with an author as the last section", Png(Chunk("tEXt", "Author\0A"))[..^12], "Name" },
        { "PNG with an author in a section that is cut off", Png(Chunk("tEXt", "Author\0A"))[..^13], "None" },
        { "PNG with a compressed author", Png(Chunk("zTXt", "Author\0A")), "Name" },
        { "PNG with an author after a title", Png([.. Chunk("tEXt", "Title\0A"), .. Chunk("iTXt", "Author\0A")]), "Name" },
        { "PNG with text in a section of its own kind", Png(Chunk("teXt", "Author\0A")), "None" },
        {
            "WebP with a position after a section of odd length",
            WebP("ALPH", [0, 0, .. WebP("EXIF", Exif([], [Latitude])[6..])[30..]], 1),
            "Place"
        },
        { "WebP with a position that is cut off", WebP("XMP ", Encoding.Latin1.GetBytes("<x exif:GPSLatitude=\"3\"/>"))[..^1], "None" },
        { "GIF with XMP across two readings", FarGif(FileWindow.MaxSection - 4), "Name" },
        { "GIF with XMP far behind", FarGif(3 * FileWindow.MaxSection), "Name" },
        { "metadata after other segments", Jpeg(Segment(0xE0, "JFIF\0"), Segment(0xE1, Exif([], [Latitude]))), "Place" },
        { "PNG with a position", Png(Chunk("eXIf", Exif([], [Latitude])[6..])), "Place" },
        { "PNG with an author", Png(Chunk("tEXt", "Author\0A. Nurse")), "Name" },
        { "PNG with a title", Png(Chunk("tEXt", "Title\0The door")), "None" },
        { "PNG with XMP", Png(Chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0<x exif:GPSLatitude=\"34,3.1N\"/>")), "Place" },
        { "WebP with a position", WebP("EXIF", Exif([], [Latitude])[6..]), "Place" },
        { "WebP with XMP", WebP("XMP ", Encoding.Latin1.GetBytes("<x exif:GPSLatitude=\"34,3.1N\"/>")), "Place" },
        { "GIF with XMP", Encoding.Latin1.GetBytes("GIF89a....!\u00FF\u000BXMP DataXMP<x aux:OwnerName=\"A. Nurse\"/>"), "Name" },
        { "no picture", Encoding.Latin1.GetBytes("GPSLatitude=\"34\""), "None" },
    };

    public void Dispose() => File.Delete(_path);

    [Theory]
    [MemberData(nameof(Files))]
    public void Metadata_OfEachKind_IsFound(string about, byte[] file, string expected)
    {
        Assert.Equal($"{about}: {expected}", $"{about}: {Find(file)}");
    }

    [Fact]
    public void Picture_WithPersonalData_IsReportedInWords()
    {
        var bytes = Jpeg(Segment(0xE1, Exif([Text(0xA430, "A. Nurse")], [Latitude])));
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n![Door](/images/door.jpg)")
            .And("images/door.jpg", bytes);

        var found = Assert.Single(folder.Load().Diagnostics);

        Assert.Equal("MB3070", found.Kind.Code);
        Assert.Equal(
            "The file of the picture images/door.jpg says where it was taken and a person's name. "
                + "Everyone who saves the picture can read that.",
            found.Message);
    }

    /// <summary>Whatever a file says of its own lengths, reading it ends and does not fail.</summary>
    [Fact]
    public void File_CutOrChangedAnywhere_NeverFails()
    {
        foreach (var file in Files.Select(row => row.Data.Item2).Where(file => file.Length < FileWindow.MaxSection / 2))
        {
            for (var at = 0; at < file.Length; at++)
            {
                _ = Find(file[..at]);
                foreach (var value in new byte[] { 0, 0x7F, 0xFF })
                {
                    byte[] changed = [.. file];
                    changed[at] = value;
                    _ = Find(changed);
                }
            }
        }
    }

    private PersonalData Find(byte[] bytes)
    {
        File.WriteAllBytes(_path, bytes);
        using var file = PictureReader.Read(_path, "images/door.jpg", known: null).Stored?.Open();
        return file is null ? throw new InvalidOperationException("The file cannot be opened.") : ImageMetadata.Find(new FileWindow(file));
    }

    private static (int Tag, byte[] Value) Latitude => (2, new byte[24]);

    private static (int Tag, byte[] Value) Text(int tag, string value) => (tag, Encoding.ASCII.GetBytes(value + '\0'));

    /// <summary>Big-endian EXIF data: fields, and fields of the place in a directory of their own.</summary>
    private static byte[] Exif((int Tag, byte[] Value)[] fields, (int Tag, byte[] Value)[] place)
    {
        var data = new List<byte>();
        var count = fields.Length + (place.Length > 0 ? 1 : 0);
        var end = 8 + 2 + 12 * count;
        var directory = new List<byte>();
        foreach (var (tag, value) in fields)
        {
            directory.AddRange(Field(tag, value, end, data));
        }

        if (place.Length > 0)
        {
            var start = end + data.Count;
            directory.AddRange([.. Number16(0x8825), .. Number16(4), .. Number32(1), .. Number32(start)]);
            var after = start + 2 + 12 * place.Length;
            var values = new List<byte>();
            byte[] entries = [.. place.SelectMany(field => Field(field.Tag, field.Value, after, values))];
            data.AddRange([.. Number16(place.Length), .. entries, .. values]);
        }

        return [.. "Exif\0\0MM\0*"u8, .. Number32(8), .. Number16(count), .. directory, .. data];
    }

    private static byte[] Field(int tag, byte[] value, int end, List<byte> data)
    {
        byte[] head = [.. Number16(tag), .. Number16(2), .. Number32(value.Length)];
        if (value.Length <= 4)
        {
            return [.. head, .. value, .. new byte[4 - value.Length]];
        }

        var at = end + data.Count;
        data.AddRange(value);
        return [.. head, .. Number32(at)];
    }

    private static byte[] Number16(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Number32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Jpeg(params byte[][] segments) =>
        [0xFF, 0xD8, .. segments.SelectMany(segment => segment), .. Segment(0xC0, Frame), 0xFF, 0xDA, 0, 2, 0xFF, 0xD9];

    private static byte[] Segment(byte marker, string text) => Segment(marker, Encoding.Latin1.GetBytes(text));

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, .. Number16(data.Length + 2), .. data];

    private static byte[] Png(byte[] chunk) =>
    [
        .. ImageHeader.PngSignature, .. Chunk("IHDR", [0, 0, 0, 4, 0, 0, 0, 2, 8, 2, 0, 0, 0]), .. chunk, .. Chunk("IEND", []),
    ];

    private static byte[] Chunk(string type, string text) => Chunk(type, Encoding.Latin1.GetBytes(text));

    private static byte[] Chunk(string type, byte[] data) =>
        [.. Number32(data.Length), .. Encoding.Latin1.GetBytes(type), .. data, 0, 0, 0, 0];

    private static byte[] WebP(string type, byte[] data, int? length = null) =>
    [
        .. "RIFF....WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 1, 0, 0,
        .. Encoding.Latin1.GetBytes(type), (byte)(length ?? data.Length), 0, 0, 0, .. data,
    ];

    private static byte[] FarGif(int offset) =>
        [.. "GIF89a"u8, .. new byte[offset - 6], .. "XMP DataXMP<x aux:OwnerName=\"A. Nurse\"/>"u8];
}
