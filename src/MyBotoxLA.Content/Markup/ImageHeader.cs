using System.Buffers.Binary;

namespace MyBotoxLA.Content.Markup;

/// <summary>
/// The size of a picture, from the headers of its file alone. Nothing is decompressed or copied, so a file costs no more than one look
/// at each of its sections.
/// </summary>
/// <param name="Width">Width as stored, in pixels.</param>
/// <param name="Height">Height as stored, in pixels.</param>
/// <param name="Orientation">The EXIF orientation, 1 to 8; 1 if there is none.</param>
internal readonly record struct ImageHeader(int Width, int Height, int Orientation)
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The header; null if the file is not a picture or ends too early.</summary>
    public static ImageHeader? Read(ReadOnlySpan<byte> file)
    {
        try
        {
            return file.StartsWith(PngSignature) ? ReadPng(file)
                : file is [0xFF, 0xD8, ..] ? ReadJpeg(file)
                : file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8) ? ReadGif(file)
                : file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8) ? ReadWebP(file)
                : null;
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            // The file ends before what it announces.
            return null;
        }
    }

    /// <summary>https://www.w3.org/TR/png-3/#5Chunk-layout: length, type, data, checksum; the size comes first.</summary>
    private static ImageHeader? ReadPng(ReadOnlySpan<byte> file)
    {
        const int Around = 12;
        var rest = file[PngSignature.Length..];
        if (!rest[4..].StartsWith("IHDR"u8))
        {
            return null;
        }

        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(rest[8..]), BinaryPrimitives.ReadInt32BigEndian(rest[12..]));
        while (rest.Length >= Around && BinaryPrimitives.ReadInt32BigEndian(rest) is >= 0 and var length && length <= rest.Length - Around)
        {
            if (rest[4..].StartsWith("eXIf"u8))
            {
                return new ImageHeader(width, height, ExifOrientation.Read(rest.Slice(8, length)));
            }

            rest = rest[(length + Around)..];
        }

        return new ImageHeader(width, height, ExifOrientation.Upright);
    }

    /// <summary>https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B: segments up to the frame, which has the size.</summary>
    private static ImageHeader? ReadJpeg(ReadOnlySpan<byte> file)
    {
        var orientation = ExifOrientation.Upright;
        var rest = file[2..];
        while (rest[0] == 0xFF)
        {
            var marker = rest[1];
            if (marker == 0xFF)
            {
                rest = rest[1..];
                continue;
            }

            var segment = rest.Slice(4, BinaryPrimitives.ReadUInt16BigEndian(rest[2..]) - 2);
            if (marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC)
            {
                var height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
                return new ImageHeader(BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), height, orientation);
            }

            if (marker == 0xE1 && segment.StartsWith(ExifOrientation.Prefix))
            {
                orientation = ExifOrientation.Read(segment);
            }

            rest = rest[(segment.Length + 4)..];
        }

        return null;
    }

    private static ImageHeader ReadGif(ReadOnlySpan<byte> file) => new(
        BinaryPrimitives.ReadUInt16LittleEndian(file[6..]),
        BinaryPrimitives.ReadUInt16LittleEndian(file[8..]),
        ExifOrientation.Upright);

    /// <summary>https://www.rfc-editor.org/rfc/rfc9649#section-2: chunks of a type, a length, and data of an even length.</summary>
    private static ImageHeader? ReadWebP(ReadOnlySpan<byte> file)
    {
        (int Width, int Height)? size = null;
        var rest = file[12..];
        while (rest.Length >= 8 && BinaryPrimitives.ReadInt32LittleEndian(rest[4..]) is >= 0 and var length && length <= rest.Length - 8)
        {
            var data = rest.Slice(8, length);
            if (rest.StartsWith("EXIF"u8))
            {
                return size is var (width, height) ? new ImageHeader(width, height, ExifOrientation.Read(data)) : null;
            }

            size ??= ReadWebPSize(rest, data);
            rest = rest[Math.Min(rest.Length, 8 + length + length % 2)..];
        }

        return size is var (storedWidth, storedHeight) ? new ImageHeader(storedWidth, storedHeight, ExifOrientation.Upright) : null;
    }

    private static (int Width, int Height)? ReadWebPSize(ReadOnlySpan<byte> chunk, ReadOnlySpan<byte> data)
    {
        if (chunk.StartsWith("VP8X"u8))
        {
            return (Read24(data[4..]) + 1, Read24(data[7..]) + 1);
        }

        if (chunk.StartsWith("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return ((int)(bits & 0x3FFF) + 1, (int)(bits >> 14 & 0x3FFF) + 1);
        }

        return chunk.StartsWith("VP8 "u8)
            ? (BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF)
            : null;
    }

    private static int Read24(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;
}
