using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace MyBotoxLA.Web.Sharing;

/// <summary>
/// A PNG file with a palette (https://www.w3.org/TR/png-3/). Skia writes only true color, which takes four times as many bytes for a
/// picture of few colors, and ten times as long.
/// </summary>
internal static class IndexedPng
{
    private const byte BitDepth = 8;
    private const byte IndexedColor = 3;
    private const int CrcLength = 4;

    private static ReadOnlySpan<byte> FileStart => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="width">The pixels of a row.</param>
    /// <param name="indexes">The color of each pixel in the palette, row by row.</param>
    /// <param name="palette">At most 256 opaque colors.</param>
    public static byte[] Of(int width, ReadOnlySpan<byte> indexes, ReadOnlySpan<SKColor> palette)
    {
        using var file = new MemoryStream();
        file.Write(FileStart);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], indexes.Length / width);
        (header[8], header[9]) = (BitDepth, IndexedColor);
        WriteChunk(file, "IHDR", header);
        WriteChunk(file, "PLTE", Colors(palette));
        WriteChunk(file, "IDAT", Compress(width, indexes));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Colors(ReadOnlySpan<SKColor> palette)
    {
        var colors = new byte[palette.Length * 3];
        for (var i = 0; i < palette.Length; i++)
        {
            (colors[i * 3], colors[(i * 3) + 1], colors[(i * 3) + 2]) = (palette[i].Red, palette[i].Green, palette[i].Blue);
        }

        return colors;
    }

    private static byte[] Compress(int width, ReadOnlySpan<byte> indexes)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Optimal))
        {
            for (var row = 0; row < indexes.Length; row += width)
            {
                zlib.WriteByte(0); // No filter, which is best for a palette.
                zlib.Write(indexes.Slice(row, width));
            }
        }

        return target.ToArray();
    }

    private static void WriteChunk(MemoryStream file, string type, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[8 + data.Length + CrcLength];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc(chunk.AsSpan(4, 4 + data.Length)));
        file.Write(chunk);
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        const uint Polynomial = 0xEDB88320;
        var crc = uint.MaxValue;
        foreach (var each in bytes)
        {
            crc ^= each;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * Polynomial);
            }
        }

        return ~crc;
    }
}
