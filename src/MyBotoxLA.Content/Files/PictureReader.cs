using System.Buffers;
using System.Security.Cryptography;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Files;

/// <summary>Computes the hash of a picture without holding the picture in memory.</summary>
internal static class PictureReader
{
    private const int BufferBytes = 64 * 1024;

    /// <param name="path">Where the picture is.</param>
    /// <param name="name">Its name in the content folder.</param>
    /// <param name="known">The file as it was last read; the result if its bytes are the same.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be read.</exception>
    public static ContentFile Read(string path, string name, ContentFile? known)
    {
        using var handle = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var written = File.GetLastWriteTimeUtc(handle);
        using var hashing = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        var length = 0L;
        while (RandomAccess.Read(handle, buffer, length) is > 0 and var count)
        {
            hashing.AppendData(buffer.AsSpan(0, count));
            length += count;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        var hash = Convert.ToHexStringLower(hashing.GetHashAndReset());
        if (known is { Stored: { } stored } && known.Hash == hash)
        {
            stored.Renew(path, written);
            return known;
        }

        return new ContentFile(name, []) { Hash = hash, Stored = new StoredFile(path, length, written) };
    }
}
