using System.Collections.Immutable;
using System.Security.Cryptography;

namespace MyBotoxLA.Content.Model;

/// <summary>One file of the content folder.</summary>
/// <param name="Name">Path relative to the content folder, with forward slashes, such as <c>es/index.md</c>.</param>
/// <param name="Bytes">The whole file.</param>
public sealed record ContentFile(string Name, ImmutableArray<byte> Bytes)
{
    /// <summary>SHA-256 of <see cref="Bytes"/>, in lowercase hexadecimal.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes.AsSpan()));
}
