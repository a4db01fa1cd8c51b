using System.IO.Compression;
using System.Security.Cryptography;

namespace MyBotoxLA.Web.Serving;

/// <summary>A resource's bytes in one content coding, and the strong validator computed from them: RFC 9110, section 8.8.</summary>
internal sealed class Representation
{
    private const int BrotliQuality = 11;
    private const int BrotliWindow = 22;
    private const int TagBytes = 15;

    private Representation(ContentCoding coding, byte[] bytes)
    {
        Coding = coding;
        Bytes = bytes;
        ETag = $"\"{System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(bytes).AsSpan(0, TagBytes))}\"";
    }

    public ContentCoding Coding { get; }

    /// <summary>The coding as the header names it; null for the bytes as they are.</summary>
    public string? ContentEncoding => Coding switch
    {
        ContentCoding.Gzip => "gzip",
        ContentCoding.Brotli => "br",
        _ => null,
    };

    public byte[] Bytes { get; }

    public string ETag { get; }

    public static Representation Identity(byte[] body) => new(ContentCoding.Identity, body);

    public static Representation Encode(ContentCoding coding, byte[] body) => coding switch
    {
        ContentCoding.Gzip => new(coding, Gzip(body)),
        ContentCoding.Brotli => new(coding, Brotli(body)),
        _ => Identity(body),
    };

    private static byte[] Gzip(byte[] body)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize))
        {
            gzip.Write(body);
        }

        return target.ToArray();
    }

    /// <summary>At its best level, which takes far longer than a visitor should wait.</summary>
    private static byte[] Brotli(byte[] body)
    {
        var target = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        return BrotliEncoder.TryCompress(body, target, out var length, BrotliQuality, BrotliWindow)
            ? target[..length]
            : throw new InvalidOperationException("The target was too small for Brotli.");
    }
}
