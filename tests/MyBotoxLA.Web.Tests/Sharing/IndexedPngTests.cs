using MyBotoxLA.Web.Sharing;
using SkiaSharp;

namespace MyBotoxLA.Web.Tests.Sharing;

public sealed class IndexedPngTests
{
    [Fact]
    public void File_IsReadAsItWasWritten()
    {
        var palette = Enumerable.Range(0, 200).Select(index => new SKColor((byte)index, (byte)(255 - index), 7)).ToArray();
        var indexes = Enumerable.Range(0, 30 * 20).Select(pixel => (byte)(pixel % palette.Length)).ToArray();

        var file = IndexedPng.Of(30, indexes, palette);
        using var read = SKBitmap.Decode(file);

        Assert.Equal((30, 20), (read.Width, read.Height));
        Assert.Equal(indexes.Select(index => palette[index]), read.Pixels);
        Assert.Equal([0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82], file[^12..]);
    }
}
