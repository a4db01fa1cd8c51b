using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Content.Model;

public sealed class FingerprintTests
{
    /// <summary>Fixed, because fingerprints in files must stay valid.</summary>
    private const string OfTwo = "8s0nkz1k-havg3w-v0";

    [Fact]
    public void Of_TheSameText_IsTheSameEverywhere() => Assert.Equal(OfTwo, Fingerprint.Of(["one two", "3 mg"]).ToString());

    [Fact]
    public void TryParse_AnyCharacterMissingOrWrong_Fails()
    {
        var wrong = Enumerable.Range(0, OfTwo.Length).SelectMany(at => new[] { OfTwo.Remove(at, 1), OfTwo[..at] });
        var other = Enumerable.Range(0, OfTwo.Length).Select(at => $"{OfTwo[..at]}{(OfTwo[at] == 'z' ? 'y' : 'z')}{OfTwo[(at + 1)..]}");

        Assert.True(Fingerprint.TryParse(OfTwo, out var read));
        Assert.Equal(Fingerprint.Of(["one two", "3 mg"]), read);
        Assert.All(wrong.Concat(other), text => Assert.False(Fingerprint.TryParse(text, out _), text));
    }

    /// <summary>The parts, one per character, before and after; which of those after are different, and how many are gone.</summary>
    [Theory]
    [InlineData("abc", "abc", "", 0)]
    [InlineData("abc", "axc", "1", 1)]
    [InlineData("abc", "abxc", "2", 0)]
    [InlineData("abc", "ac", "", 1)]
    [InlineData("abc", "cba", "", 0)]
    [InlineData("aab", "aaab", "2", 0)]
    [InlineData("", "ab", "0 1", 0)]
    public void Compare_TwoTexts_FindsTheDifferentParts(string before, string after, string different, int gone)
    {
        var compared = Of(before).Compare(Of(after));

        Assert.Equal((different, gone), (string.Join(' ', compared.Different), compared.Gone));
    }

    private static Fingerprint Of(string parts) => Fingerprint.Of([.. parts.Select(part => $"{part}")]);
}
