using System.IO.Compression;
using System.Security.Cryptography;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Serving;

/// <summary>A resource's bytes in one content coding, and the strong validator computed from them: RFC 9110, section 8.8.</summary>
internal sealed class Representation
{
    private const int BrotliQuality = 11;
    private const int BrotliWindow = 22;
    private const int TagBytes = 15;

    private readonly byte[] _bytes;

    private Representation(ContentCoding coding, byte[] bytes)
        : this(coding, bytes, bytes.Length, SHA256.HashData(bytes))
    {
    }

    private Representation(ContentCoding coding, byte[] bytes, long length, ReadOnlySpan<byte> hash)
    {
        Coding = coding;
        _bytes = bytes;
        Length = length;
        ETag = $"\"{System.Buffers.Text.Base64Url.EncodeToString(hash[..TagBytes])}\"";
    }

    public ContentCoding Coding { get; }

    /// <summary>The coding as the header names it; null for the unencoded bytes.</summary>
    public string? ContentEncoding => Coding switch
    {
        ContentCoding.Gzip => "gzip",
        ContentCoding.Brotli => "br",
        _ => null,
    };

    /// <summary>All bytes; those of a picture are read from its file.</summary>
    /// <exception cref="IOException">The picture was changed or removed.</exception>
    public byte[] Bytes => Picture is null ? _bytes : ReadPicture(Picture);

    public long Length { get; }

    /// <summary>The file of a picture, whose bytes are not in memory; null for anything else.</summary>
    public StoredFile? Picture { get; private init; }

    public string ETag { get; }

    public static Representation Identity(byte[] body) => new(ContentCoding.Identity, body);

    public static Representation OfPicture(ContentFile file) =>
        new(ContentCoding.Identity, [], file.Stored?.Length ?? 0, Convert.FromHexString(file.Hash)) { Picture = file.Stored };

    public static Representation Encode(ContentCoding coding, byte[] body) => coding switch
    {
        ContentCoding.Gzip => new(coding, Gzip(body)),
        ContentCoding.Brotli => new(coding, Brotli(body)),
        _ => Identity(body),
    };

    private static byte[] ReadPicture(StoredFile picture)
    {
        var bytes = new byte[picture.Length];
        using var open = picture.Open() ?? throw new IOException("A picture was changed or removed while it was read.");
        for (int read = 0, count; read < bytes.Length; read += count)
        {
            count = open.Read(bytes.AsSpan(read), read);
            if (count == 0 || !open.IsUnchanged)
            {
                throw new IOException("A picture was changed or removed while it was read.");
            }
        }

        return bytes;
    }

    private static byte[] Gzip(byte[] body)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize))
        {
            gzip.Write(body);
        }

        return target.ToArray();
    }

    /// <summary>At its best level, which takes longer than a visitor should wait.</summary>
    private static byte[] Brotli(byte[] body)
    {
        var target = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        return BrotliEncoder.TryCompress(body, target, out var length, BrotliQuality, BrotliWindow)
            ? target[..length]
            : throw new InvalidOperationException("The target was too small for Brotli.");
    }
}
