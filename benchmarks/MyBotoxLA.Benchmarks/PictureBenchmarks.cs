using System.Buffers.Binary;
using BenchmarkDotNet.Attributes;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Benchmarks;

/// <summary>What a load costs for one photo of 6 MB, as a phone with 12 megapixels takes it: its hash, and its headers.</summary>
[MemoryDiagnoser]
[SimpleJob]
public class PictureBenchmarks
{
    private const int Bytes = 6_000_000;

    private readonly string _path = Path.GetTempFileName();
    private ContentFile _file = new("photo.jpg", []);

    /// <summary>The file; a JPEG that ends too early is searched to its beginning for its end.</summary>
    [Params("JPEG", "half a JPEG", "PNG")]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void Write()
    {
        File.WriteAllBytes(_path, Kind switch
        {
            "JPEG" => [.. Jpeg(), 0xFF, 0xD9],
            "PNG" => Png(),
            _ => Jpeg(),
        });
        _file = PictureReader.Read(_path, "photo.jpg", known: null);
    }

    [GlobalCleanup]
    public void Delete() => File.Delete(_path);

    [Benchmark]
    public ContentFile Hash() => PictureReader.Read(_path, "photo.jpg", known: null);

    [Benchmark]
    public ContentImage? Headers() => ImageParser.Parse(_file);

    /// <summary>With previews of a megabyte in front of the frame.</summary>
    private static byte[] Jpeg()
    {
        byte[] preview = [0xFF, 0xE2, 0xFF, 0xFF, .. new byte[0xFFFF - 2]];
        byte[] frame = [0xFF, 0xC0, 0, 17, 8, 0x0B, 0xD0, 0x0F, 0xC0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
        return [0xFF, 0xD8, .. Enumerable.Repeat(preview, 16).SelectMany(bytes => bytes), .. frame, 0xFF, 0xDA, 0, 2, .. new byte[Bytes]];
    }

    /// <summary>In chunks of 8 kB, as most programs write it.</summary>
    private static byte[] Png()
    {
        const int Length = 8192;
        byte[] header = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', .. Chunk("IHDR"u8, [0, 0, 0x0F, 0xC0, 0, 0, 0x0B, 0xD0, 8, 2, 0, 0, 0])];
        var chunk = Chunk("IDAT"u8, new byte[Length]);
        return [.. header, .. Enumerable.Repeat(chunk, Bytes / Length).SelectMany(bytes => bytes), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. type, .. data, 0, 0, 0, 0];
    }
}
