using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>
/// Finds what a picture's file says of people besides its pixels: EXIF, XMP, and IPTC data, and the text sections of PNG files. Cameras
/// and phones write it, and everyone who saves the picture can read it. Of a section, no more than the first 64 kB are read.
/// </summary>
internal static partial class ImageMetadata
{
    private static ReadOnlySpan<byte> XmpPrefix => "http://ns.adobe.com/xap/1.0/\0"u8;

    private static ReadOnlySpan<byte> IptcPrefix => "Photoshop 3.0\0"u8;

    private static ReadOnlySpan<byte> IptcRecord => [0x1C, 0x02];

    /// <summary>What the file says; nothing if it is not a picture. A file that ends too early is read as far as it goes.</summary>
    public static PersonalData Find(FileWindow file)
    {
        const int LongestSignature = 8;
        var found = PersonalData.None;
        var start = file.Read(0, LongestSignature);
        try
        {
            if (start.StartsWith(ImageHeader.PngSignature))
            {
                FindInPng(file, ref found);
            }
            else if (start is [0xFF, 0xD8, ..])
            {
                FindInJpeg(file, ref found);
            }
            else if (start.StartsWith("RIFF"u8))
            {
                FindInWebP(file, ref found);
            }
            else if (start.StartsWith("GIF8"u8))
            {
                FindInGif(file, ref found);
            }
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or IndexOutOfRangeException or IOException)
        {
            // The file ends before what it announces, or cannot be read any more.
        }

        return found;
    }

    /// <summary>https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B: segments up to the scan.</summary>
    private static void FindInJpeg(FileWindow file, ref PersonalData found)
    {
        const byte StartOfScan = 0xDA, Application1 = 0xE1, Application13 = 0xED;
        var at = 2L;
        while (file.Read(at, count: 4) is [0xFF, not StartOfScan and var marker, ..] head)
        {
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var segment = file.Read(at + 4, BinaryPrimitives.ReadUInt16BigEndian(head[2..]) - 2);
            found |= marker switch
            {
                Application1 when segment.StartsWith(ExifOrientation.Prefix) => ExifPersonalData.Find(segment),
                Application1 when segment.StartsWith(XmpPrefix) => InXmp(segment),
                Application13 when segment.StartsWith(IptcPrefix) => InIptc(segment),
                _ => PersonalData.None,
            };
            at += segment.Length + 4;
        }
    }

    /// <summary>https://www.w3.org/TR/png-3/#5Chunk-layout: length, type, data, checksum.</summary>
    private static void FindInPng(FileWindow file, ref PersonalData found)
    {
        const int Around = 12;
        long at = ImageHeader.PngSignature.Length;
        while (at + Around <= file.Length
            && BinaryPrimitives.ReadInt32BigEndian(file.Read(at, count: 4)) is >= 0 and var length
            && length <= file.Length - at - Around)
        {
            var type = Encoding.ASCII.GetString(file.Read(at + 4, count: 4));
            found |= type is "eXIf" or "iTXt" or "tEXt" or "zTXt" ? InPngChunk(type, ReadSection(file, at + 8, length)) : PersonalData.None;
            at += (long)length + Around;
        }
    }

    private static PersonalData InPngChunk(string type, ReadOnlySpan<byte> data) => type switch
    {
        "eXIf" => ExifPersonalData.Find(data),
        "iTXt" when data.StartsWith("XML:com.adobe.xmp\0\0"u8) => InXmp(data),
        _ => data.StartsWith("Author\0"u8) ? PersonalData.Name : PersonalData.None,
    };

    /// <summary>https://www.rfc-editor.org/rfc/rfc9649#section-2: chunks of a type, a length, and data of an even length.</summary>
    private static void FindInWebP(FileWindow file, ref PersonalData found)
    {
        const int ChunkHeader = 8;
        var at = 12L;
        while (at + ChunkHeader <= file.Length
            && BinaryPrimitives.ReadInt32LittleEndian(file.Read(at + 4, count: 4)) is >= 0 and var length
            && length <= file.Length - at - ChunkHeader)
        {
            var type = Encoding.ASCII.GetString(file.Read(at, count: 4));
            found |= type switch
            {
                "EXIF" => ExifPersonalData.Find(ReadSection(file, at + ChunkHeader, length)),
                "XMP " => InXmp(ReadSection(file, at + ChunkHeader, length)),
                _ => PersonalData.None,
            };
            at += ChunkHeader + (long)length + length % 2;
        }
    }

    /// <summary>The only place of metadata in a GIF is an XMP section, which is stored as plain text.</summary>
    private static void FindInGif(FileWindow file, ref PersonalData found)
    {
        var mark = "XMP DataXMP"u8;
        for (var at = 0L; at < file.Length; at += FileWindow.MaxSection - mark.Length)
        {
            if (ReadSection(file, at, FileWindow.MaxSection).IndexOf(mark) is >= 0 and var start)
            {
                found |= InXmp(ReadSection(file, at + start, FileWindow.MaxSection));
                return;
            }
        }
    }

    private static ReadOnlySpan<byte> ReadSection(FileWindow file, long offset, long length) =>
        file.Read(offset, (int)Math.Min(length, FileWindow.MaxSection));

    private static PersonalData InXmp(ReadOnlySpan<byte> xmp)
    {
        var text = Encoding.UTF8.GetString(xmp);
        return (XmpPlace().IsMatch(text) ? PersonalData.Place : PersonalData.None)
            | (XmpName().IsMatch(text) ? PersonalData.Name : PersonalData.None)
            | (XmpSerialNumber().IsMatch(text) ? PersonalData.SerialNumber : PersonalData.None);
    }

    /// <summary>IPTC-NAA Information Interchange Model 4.2: a record is 1C, 02, its number, two bytes of length, and its text.</summary>
    private static PersonalData InIptc(ReadOnlySpan<byte> iptc)
    {
        const byte ByLine = 80, City = 90, Location = 92;
        var found = PersonalData.None;
        while (iptc.IndexOf(IptcRecord) is >= 0 and var start && iptc.Length >= start + 5)
        {
            if (BinaryPrimitives.ReadUInt16BigEndian(iptc[(start + 3)..]) > 0)
            {
                found |= iptc[start + 2] switch
                {
                    ByLine => PersonalData.Name,
                    City or Location => PersonalData.Place,
                    _ => PersonalData.None,
                };
            }

            iptc = iptc[(start + 2)..];
        }

        return found;
    }

    [GeneratedRegex("""(?:GPSLatitude|photoshop:City|Iptc4xmpCore:Location)(?:="[^"]*[^"\s]|>\s*[^<\s])""")]
    private static partial Regex XmpPlace();

    [GeneratedRegex(
        """
        (?:OwnerName|PersonDisplayName|mwg-rs:Name)(?:="[^"]*[^"\s]|>\s*[^<\s])
        |(?:dc:creator|PersonInImage)>\s*<rdf:\w+>\s*<rdf:li>\s*[^<\s]
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex XmpName();

    [GeneratedRegex("""SerialNumber(?:="[^"]*[^"\s]|>\s*[^<\s])""")]
    private static partial Regex XmpSerialNumber();
}
