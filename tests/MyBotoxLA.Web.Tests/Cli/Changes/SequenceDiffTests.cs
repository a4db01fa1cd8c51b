using MyBotoxLA.Web.Cli.Changes;

namespace MyBotoxLA.Web.Tests.Cli.Changes;

public sealed class SequenceDiffTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("a b c", "a b c", "")]
    [InlineData("a b c", "a x c", "b>x")]
    [InlineData("a c", "a b c", ">b")]
    [InlineData("a b c", "a c", "b>")]
    [InlineData("a b", "b a", "a> >a")]
    [InlineData("a b c d e", "a x c y z e", "b>x d>yz")]
    [InlineData("a a b", "a b", "a>")]
    [InlineData("", "a b", ">ab")]
    [InlineData("a b", "c c a", ">cc b>")]
    public void Differences_AreTheFewest(string before, string after, string expected)
    {
        var (old, fresh) = (Words(before), Words(after));

        var found = SequenceDiff.Of(old, fresh)
            .Select(change => $"{string.Concat(old[change.Before])}>{string.Concat(fresh[change.After])}");

        Assert.Equal(expected, string.Join(' ', found));
    }

    /// <summary>Four thousand sentences between two that are the same are too many to compare each with each.</summary>
    [Fact]
    public void Differences_OfTwoLongTexts_AreOne()
    {
        string[] before = ["a", .. Enumerable.Range(0, 4000).Select(number => $"{number}"), "z"];
        string[] after = ["a", .. Enumerable.Range(0, 4000).Reverse().Select(number => $"{number}"), "z"];

        var (old, fresh) = Assert.Single(SequenceDiff.Of(before, after));

        Assert.Equal((1..4001, 1..4001), (old, fresh));
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
