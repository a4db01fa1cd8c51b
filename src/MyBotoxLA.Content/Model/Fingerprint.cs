using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace MyBotoxLA.Content.Model;

/// <summary>
/// A short form of a text in parts (sentences or sections), equal on every machine: a hash of all the words, and a shorter one of each
/// part, which tells what has changed. Written as <c>whole-parts-check</c>, in digits and lowercase letters.
/// </summary>
/// <param name="Whole">Hash of all the words; it decides whether the text is the same.</param>
/// <param name="Parts">The hashes of the parts, one after the other.</param>
public sealed record Fingerprint(string Whole, string Parts)
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int BitsPerDigit = 5;
    private const int WholeLength = 8;
    private const int PartLength = 3;
    private const int CheckLength = 2;

    /// <summary>The number of parts.</summary>
    public int Count => Parts.Length / PartLength;

    /// <summary>The fingerprint of a text.</summary>
    /// <param name="parts">The words of each part, separated by spaces.</param>
    public static Fingerprint Of(IReadOnlyCollection<string> parts) => new(
        Hash(string.Join(' ', parts), WholeLength),
        string.Concat(parts.Select(part => Hash(part, PartLength))));

    /// <summary>
    /// Reads what <see cref="ToString"/> wrote. False for anything else: the last two characters reveal a missing or wrong one.
    /// </summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Fingerprint? fingerprint)
    {
        fingerprint = text.Split('-') is [{ Length: WholeLength } whole, var parts, _]
            && parts.Length % PartLength == 0
            && new Fingerprint(whole, parts) is var read
            && read.ToString() == text
                ? read
                : null;
        return fingerprint is not null;
    }

    /// <summary>The hash of a part, from 0.</summary>
    public string Part(int index) => Parts.Substring(index * PartLength, PartLength);

    /// <summary>What is in another fingerprint and not in this one: which of its parts, and how many of this one's are gone.</summary>
    public (ImmutableArray<int> Different, int Gone) Compare(Fingerprint other)
    {
        var left = Enumerable.Range(0, Count).Select(Part).GroupBy(part => part).ToDictionary(same => same.Key, same => same.Count());
        var different = ImmutableArray.CreateBuilder<int>();
        for (var index = 0; index < other.Count; index++)
        {
            var part = other.Part(index);
            if (left.GetValueOrDefault(part) > 0)
            {
                left[part]--;
            }
            else
            {
                different.Add(index);
            }
        }

        return (different.ToImmutable(), left.Values.Sum());
    }

    /// <summary>The form that is written in front matter.</summary>
    public override string ToString() => $"{Whole}-{Parts}-{Hash($"{Whole}-{Parts}", CheckLength)}";

    private static string Hash(string text, int length)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return string.Create(length, bytes, (digits, hash) =>
        {
            for (var i = 0; i < digits.Length; i++)
            {
                var bit = i * BitsPerDigit;
                var pair = (hash[bit / 8] << 8) | hash[(bit / 8) + 1];
                digits[i] = Digits[(pair >> (16 - BitsPerDigit - (bit % 8))) & 31];
            }
        });
    }
}
