using System.Collections.Immutable;
using System.Security.Cryptography;

namespace MyBotoxLA.Content.Model;

/// <summary>One file of the content folder.</summary>
/// <param name="Name">Path relative to the content folder, with forward slashes, such as <c>es/index.md</c>.</param>
/// <param name="Bytes">The whole file; empty for a picture, whose bytes stay on disk or are not read.</param>
public sealed record ContentFile(string Name, ImmutableArray<byte> Bytes)
{
    /// <summary>SHA-256 of the whole file, in lowercase hexadecimal.</summary>
    public string Hash { get; init; } = Convert.ToHexStringLower(SHA256.HashData(Bytes.AsSpan()));

    /// <summary>Where the bytes of a picture are; null for any other file, and for an empty one.</summary>
    public StoredFile? Stored { get; init; }
}
