using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SkiaSharp;

namespace MyBotoxLA.Web.Sharing;

/// <summary>
/// The colors of a picture: the background, and each other color mixed with it in steps, for smooth edges. So few colors compress well,
/// and rounding that differs between processors disappears.
/// </summary>
internal static class PicturePalette
{
    private const int Steps = 16;

    // As in tokens.css.
    public static readonly SKColor Paper = new(0xfd, 0xf8, 0xf0);
    public static readonly SKColor Ink = new(0x26, 0x1d, 0x16);
    public static readonly SKColor Pine = new(0x00, 0x4f, 0x4b);
    public static readonly SKColor Poppy = new(0xe4, 0x82, 0x33);

    public static ImmutableArray<SKColor> Colors { get; } =
        [Paper, .. new[] { Ink, Pine, Poppy }.SelectMany(color => Enumerable.Range(1, Steps).Select(step => Mix(color, step)))];

    /// <summary>The index of the nearest color for each pixel.</summary>
    public static byte[] IndexesOf(SKBitmap picture)
    {
        var pixels = MemoryMarshal.Cast<byte, uint>(picture.GetPixelSpan());
        var known = new Dictionary<uint, byte>();
        var indexes = new byte[pixels.Length];
        for (var i = 0; i < pixels.Length; i++)
        {
            if (i > 0 && pixels[i] == pixels[i - 1])
            {
                indexes[i] = indexes[i - 1];
            }
            else if (!known.TryGetValue(pixels[i], out indexes[i]))
            {
                indexes[i] = Nearest(picture.GetPixel(i % picture.Width, i / picture.Width));
                known.Add(pixels[i], indexes[i]);
            }
        }

        return indexes;
    }

    private static byte Nearest(SKColor color) =>
        (byte)Enumerable.Range(0, Colors.Length).MinBy(index => Distance(Colors[index], color));

    private static int Distance(SKColor one, SKColor other) =>
        Square(one.Red - other.Red) + Square(one.Green - other.Green) + Square(one.Blue - other.Blue);

    private static int Square(int value) => value * value;

    private static SKColor Mix(SKColor color, int step) =>
        new(Mix(Paper.Red, color.Red, step), Mix(Paper.Green, color.Green, step), Mix(Paper.Blue, color.Blue, step));

    private static byte Mix(int from, int to, int step) => (byte)(from + ((to - from) * step / Steps));
}
