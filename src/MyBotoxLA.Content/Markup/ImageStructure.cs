using System.Buffers.Binary;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>
/// Finds whether a picture is complete, whether it moves, and whether its colors are those of ink: from the lengths of its sections,
/// without decompressing anything.
/// </summary>
internal static class ImageStructure
{
    private static ReadOnlySpan<byte> EndOfJpeg => [0xFF, 0xD9];

    public static ImageFaults Find(FileWindow file)
    {
        try
        {
            return ImageHeader.FormatOf(file) switch
            {
                ".png" => FindInPng(file),
                ".jpg" => FindInJpeg(file),
                ".gif" => FindInGif(file),
                ".webp" => FindInWebP(file),
                _ => ImageFaults.None,
            };
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or IndexOutOfRangeException or IOException)
        {
            return ImageFaults.Truncated;
        }
    }

    /// <summary>
    /// The marker of the end follows the frame. It is searched from the end of the file, because phones append a film or padding. A
    /// preview has a marker too, but in front of the frame.
    /// </summary>
    private static ImageFaults FindInJpeg(FileWindow file)
    {
        const int InkColors = 4, ComponentsOffset = 5;
        var at = 2L;
        while (file.Read(at, count: 4) is [0xFF, var marker, ..] head)
        {
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC)
            {
                var colors = file.Read(at + 4, count: 6)[ComponentsOffset] == InkColors ? ImageFaults.PrintColors : ImageFaults.None;
                return colors | (HasEnd(file, at + 4) ? ImageFaults.None : ImageFaults.Truncated);
            }

            at += BinaryPrimitives.ReadUInt16BigEndian(head[2..]) + 2L;
        }

        return ImageFaults.Truncated;
    }

    private static bool HasEnd(FileWindow file, long start)
    {
        for (var end = file.Length; end > start; end -= FileWindow.MaxSection - EndOfJpeg.Length)
        {
            var from = Math.Max(start, end - FileWindow.MaxSection);
            if (file.Read(from, (int)(end - from)).LastIndexOf(EndOfJpeg) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>https://www.w3.org/TR/png-3/#5Chunk-layout: the last chunk is IEND; acTL announces an animation.</summary>
    private static ImageFaults FindInPng(FileWindow file)
    {
        const int Around = 12;
        var found = ImageFaults.None;
        long at = ImageHeader.PngSignature.Length;
        while (at + Around <= file.Length && file.Read(at, count: 8) is var chunk && !chunk[4..].StartsWith("IEND"u8))
        {
            found |= chunk[4..].StartsWith("acTL"u8) ? ImageFaults.Animated : ImageFaults.None;
            at += BinaryPrimitives.ReadUInt32BigEndian(chunk) + (long)Around;
        }

        return at + Around <= file.Length ? found : found | ImageFaults.Truncated;
    }

    /// <summary>https://www.w3.org/Graphics/GIF/spec-gif89a.txt: blocks, the last of which is one byte.</summary>
    private static ImageFaults FindInGif(FileWindow file)
    {
        const byte Extension = 0x21, Picture = 0x2C, Trailer = 0x3B;
        const int ScreenEnd = 13, ExtensionHeader = 2, PictureHeader = 10;
        var pictures = 0;
        var at = ScreenEnd + ColorsOf(file.Read(ScreenEnd - 3, count: 1)[0]);
        while (file.Read(at, count: 1)[0] is var kind and (Extension or Picture))
        {
            if (kind == Picture)
            {
                // Then the smallest size of a code, in one byte.
                pictures++;
                at += PictureHeader + ColorsOf(file.Read(at + PictureHeader - 1, count: 1)[0]) + 1;
            }
            else
            {
                at += ExtensionHeader;
            }

            at = SkipBlocks(file, at);
        }

        return (pictures > 1 ? ImageFaults.Animated : ImageFaults.None)
            | (file.Read(at, count: 1)[0] == Trailer ? ImageFaults.None : ImageFaults.Truncated);
    }

    /// <summary>The length of the table of colors that a byte of flags announces.</summary>
    private static long ColorsOf(byte flags) => (flags & 0x80) == 0 ? 0 : 3L << ((flags & 0x07) + 1);

    /// <summary>The end of blocks that each begin with their length, the last of which is empty.</summary>
    private static long SkipBlocks(FileWindow file, long at)
    {
        while (file.Read(at, count: 1)[0] is > 0 and var length)
        {
            at += length + 1L;
        }

        return at + 1;
    }

    /// <summary>https://www.rfc-editor.org/rfc/rfc9649#section-2.4: the length of all that follows, and flags.</summary>
    private static ImageFaults FindInWebP(FileWindow file)
    {
        const int LengthEnd = 8, FlagsOffset = 20;
        const byte Animation = 0x02;
        var start = file.Read(0, count: FlagsOffset + 1);
        var isAnimated = start[12..].StartsWith("VP8X"u8) && (start[FlagsOffset] & Animation) != 0;
        return (isAnimated ? ImageFaults.Animated : ImageFaults.None)
            | (BinaryPrimitives.ReadUInt32LittleEndian(start[4..]) > file.Length - LengthEnd ? ImageFaults.Truncated : ImageFaults.None);
    }
}
