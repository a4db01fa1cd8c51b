using FsCheck.Xunit;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Diagnostics;

public sealed class NameIndexTests
{
    private const string Letters = "abcé-/";

    [Theory]
    [InlineData("labl", "label")]
    [InlineData("lbael", "label")]
    [InlineData("Label", "label")]
    [InlineData("soruces", "sources")]
    [InlineData("zzz", null)]
    [InlineData("", null)]
    public void Name_IsTheNearest(string written, string? expected) =>
        Assert.Equal(expected, NearestName.Find(written, ["label", "sources", "title"]));

    [Theory]
    [InlineData("/methods/g", null)]
    [InlineData("/methods/paje", "/methods/page")]
    [InlineData("/methds/page", "/methods/page")]
    [InlineData("/x", null)]
    [InlineData("/fq", null)]
    [InlineData("/methods/pge", "/methods/page")]
    [InlineData("/methods/pg", null)]
    [InlineData("/faw", "/faq")]
    public void Path_IsNotNearBecauseOfItsFolder(string written, string? expected) =>
        Assert.Equal(expected, new NameIndex(["/", "/faq", "/methods/page"], arePaths: true).Find(written));

    /// <summary>The same as comparing with every name by the whole table of distances.</summary>
    [Property(MaxTest = 2000, Replay = Seed.Fixed)]
    public bool Find_IsTheSmallestDistance(byte[] written, byte[][] known)
    {
        var word = ToWord(written);
        string[] names = [.. known.Where(name => name is not null).Select(ToWord).Where(name => name.Length > 0).Distinct()];
        var expected = names
            .Select(name => (Name: name, Distance: Distance(word, name)))
            .Where(pair => pair.Distance <= Math.Clamp(Math.Min(word.Length, pair.Name.Length) / 3, 1, 3))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => pair.Name)
            .FirstOrDefault();

        return new NameIndex(names).Find(word) == (word.Length == 0 ? null : expected);
    }

    [Fact]
    public void Find_AtTheLongestLength_Works()
    {
        var name = new string('a', 63) + "b";

        Assert.Equal(name, NearestName.Find(new string('a', 64), [name, "b"]));
        Assert.Null(NearestName.Find(new string('a', 65), [name]));
    }

    private static string ToWord(byte[] bytes) => string.Concat(bytes.Take(12).Select(value => Letters[value % Letters.Length]));

    private static int Distance(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                    table[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[one.Length, other.Length];
    }
}
