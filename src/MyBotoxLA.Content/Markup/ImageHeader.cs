using System.Buffers.Binary;

namespace MyBotoxLA.Content.Markup;

/// <summary>
/// The size of a picture, from the headers of its file alone: nothing is decompressed, and only the start of each section is read.
/// </summary>
/// <param name="Width">Width as stored, in pixels.</param>
/// <param name="Height">Height as stored, in pixels.</param>
/// <param name="Orientation">The EXIF orientation, 1 to 8; 1 if there is none.</param>
internal readonly record struct ImageHeader(int Width, int Height, int Orientation)
{
    public static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The usual extension of the format that the first bytes of a file announce; empty for no format that can be shown.</summary>
    public static string FormatOf(FileWindow file)
    {
        const int LongestSignature = 12;
        var start = file.Read(0, LongestSignature);
        return start.StartsWith(PngSignature) ? ".png"
            : start is [0xFF, 0xD8, ..] ? ".jpg"
            : start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8) ? ".gif"
            : start.Length == LongestSignature && start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8) ? ".webp"
            : "";
    }

    /// <summary>The header; null if the file is not a picture or ends too early.</summary>
    public static ImageHeader? Read(FileWindow file)
    {
        try
        {
            return FormatOf(file) switch
            {
                ".png" => ReadPng(file),
                ".jpg" => ReadJpeg(file),
                ".gif" => ReadGif(file),
                ".webp" => ReadWebP(file),
                _ => null,
            };
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or IndexOutOfRangeException or IOException)
        {
            // The file ends before what it announces, or cannot be read any more.
            return null;
        }
    }

    /// <summary>https://www.w3.org/TR/png-3/#5Chunk-layout: length, type, data, checksum; the size comes first.</summary>
    private static ImageHeader? ReadPng(FileWindow file)
    {
        const int Around = 12;
        long at = PngSignature.Length;
        var first = file.Read(at, count: 16);
        if (!first[4..].StartsWith("IHDR"u8))
        {
            return null;
        }

        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(first[8..]), BinaryPrimitives.ReadInt32BigEndian(first[12..]));
        while (at + Around <= file.Length
            && file.Read(at, count: 8) is var chunk
            && BinaryPrimitives.ReadInt32BigEndian(chunk) is >= 0 and var length
            && length <= file.Length - at - Around)
        {
            if (chunk[4..].StartsWith("eXIf"u8))
            {
                return new ImageHeader(width, height, ExifOrientation.Read(ReadSection(file, at + 8, length)));
            }

            at += (long)length + Around;
        }

        return new ImageHeader(width, height, ExifOrientation.Upright);
    }

    /// <summary>https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B: segments up to the frame, which has the size.</summary>
    private static ImageHeader? ReadJpeg(FileWindow file)
    {
        var orientation = ExifOrientation.Upright;
        var at = 2L;
        while (file.Read(at, count: 4) is [0xFF, var marker, ..] head)
        {
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(head[2..]) - 2;
            if (length < 0 || length > file.Length - at - 4)
            {
                return null;
            }

            var segment = file.Read(at + 4, length);
            if (marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC)
            {
                var height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
                return new ImageHeader(BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), height, orientation);
            }

            if (marker == 0xE1 && segment.StartsWith(ExifOrientation.Prefix))
            {
                orientation = ExifOrientation.Read(segment);
            }

            at += length + 4;
        }

        return null;
    }

    private static ImageHeader ReadGif(FileWindow file)
    {
        var start = file.Read(0, count: 10);
        return new ImageHeader(
            BinaryPrimitives.ReadUInt16LittleEndian(start[6..]),
            BinaryPrimitives.ReadUInt16LittleEndian(start[8..]),
            ExifOrientation.Upright);
    }

    /// <summary>https://www.rfc-editor.org/rfc/rfc9649#section-2: chunks of a type, a length, and data of an even length.</summary>
    private static ImageHeader? ReadWebP(FileWindow file)
    {
        const int ChunkHeader = 8;
        (int Width, int Height)? size = null;
        var at = 12L;
        while (at + ChunkHeader <= file.Length
            && BinaryPrimitives.ReadInt32LittleEndian(file.Read(at + 4, count: 4)) is >= 0 and var length
            && length <= file.Length - at - ChunkHeader)
        {
            var chunk = ReadSection(file, at, ChunkHeader + (long)length);
            if (chunk.StartsWith("EXIF"u8))
            {
                return size is var (width, height) ? new ImageHeader(width, height, ExifOrientation.Read(chunk[ChunkHeader..])) : null;
            }

            size ??= ReadWebPSize(chunk, chunk[ChunkHeader..]);
            at += ChunkHeader + (long)length + length % 2;
        }

        return size is var (storedWidth, storedHeight) ? new ImageHeader(storedWidth, storedHeight, ExifOrientation.Upright) : null;
    }

    private static ReadOnlySpan<byte> ReadSection(FileWindow file, long offset, long length) =>
        file.Read(offset, (int)Math.Min(length, FileWindow.MaxSection));

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
