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

        using var read = SKBitmap.Decode(IndexedPng.Of(30, indexes, palette));

        Assert.Equal((30, 20), (read.Width, read.Height));
        Assert.Equal(indexes.Select(index => palette[index]), read.Pixels);
    }
}
