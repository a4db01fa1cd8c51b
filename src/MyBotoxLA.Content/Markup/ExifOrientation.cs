using System.Buffers.Binary;

namespace MyBotoxLA.Content.Markup;

/// <summary>How a camera was held, from the EXIF data of a picture (EXIF 2.3, tag 274): 1 for upright, from 5 on for on its side.</summary>
internal static class ExifOrientation
{
    public const int Upright = 1;

    /// <summary>The first orientation that swaps width and height.</summary>
    public const int FirstRotated = 5;

    private const int Tag = 0x0112;
    private const int EntryBytes = 12;

    /// <summary>Begins the data in a JPEG; optional in a WebP.</summary>
    public static ReadOnlySpan<byte> Prefix => "Exif\0\0"u8;

    /// <summary>The orientation; upright if the data has none or ends too early.</summary>
    public static int Read(ReadOnlySpan<byte> exif)
    {
        var tiff = exif.StartsWith(Prefix) ? exif[Prefix.Length..] : exif;
        if (tiff.Length < 8 || !(tiff.StartsWith("MM"u8) || tiff.StartsWith("II"u8)))
        {
            return Upright;
        }

        var isBigEndian = tiff[0] == 'M';
        var start = isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]);
        if (start > tiff.Length - 2)
        {
            return Upright;
        }

        var count = Read16(tiff[(int)start..], isBigEndian);
        var entries = tiff[((int)start + 2)..];
        for (; count > 0 && entries.Length >= EntryBytes; count--, entries = entries[EntryBytes..])
        {
            if (Read16(entries, isBigEndian) == Tag)
            {
                return Read16(entries[8..], isBigEndian);
            }
        }

        return Upright;
    }

    private static int Read16(ReadOnlySpan<byte> bytes, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
