using MyBotoxLA.Web.Cli;

namespace MyBotoxLA.Web.Tests.Cli;

public sealed class ExcerptTests
{
    [Fact]
    public void Of_ShortLine_IsWhole() =>
        Assert.Equal(new Excerpt("nav: two", "     ", "^^^"), Excerpt.Of("nav: two", 6, 3));

    [Fact]
    public void Of_TabBeforeTheMark_IsAboveATab() =>
        Assert.Equal(new Excerpt("a\tb\tword", " \t \t", "^^^^"), Excerpt.Of("a\tb\tword", 5, 4));

    [Fact]
    public void Of_ControlCharacter_IsNotSentToTheTerminal() =>
        Assert.Equal(new Excerpt("a\uFFFD[31mb", " ", "^"), Excerpt.Of("a\e[31mb", 2, 1));

    [Fact]
    public void Of_MarkPastTheEnd_IsOneCaret() =>
        Assert.Equal(new Excerpt("nav:", "    ", "^"), Excerpt.Of("nav:", 5, 1));

    [Fact]
    public void Of_LongMarkPastTheEnd_IsOneCaret() =>
        Assert.Equal(new Excerpt("nav:", "    ", "^"), Excerpt.Of("nav:", 5, 3));

    [Fact]
    public void Of_160Characters_IsWhole() =>
        Assert.Equal(new string('a', 160), Excerpt.Of(new string('a', 160), 1, 1).Line);

    [Theory]
    [InlineData(0, 300, "", 0)]
    [InlineData(40, 260, "", 40)]
    [InlineData(150, 150, "…", 78)]
    [InlineData(298, 2, "…", 154)]
    public void Of_LongLine_IsAWindowAroundTheMark(int before, int behind, string cut, int shownBefore)
    {
        var excerpt = Excerpt.Of($"{new string('a', before)}WORD{new string('b', behind)}", before + 1, 4);

        var shownBehind = 160 - 4 - shownBefore;
        var isCutBehind = shownBehind < behind;
        Assert.Equal(
            new Excerpt(
                $"{cut}{new string('a', shownBefore)}WORD{new string('b', Math.Min(shownBehind, behind))}{(isCutBehind ? "…" : "")}",
                new string(' ', cut.Length + shownBefore),
                "^^^^"),
            excerpt);
    }

    [Fact]
    public void Of_LongMark_IsCutWithTheWindow() =>
        Assert.Equal(
            new Excerpt($"…{new string('b', 160)}…", " ", new string('^', 160)),
            Excerpt.Of($"{new string('a', 50)}{new string('b', 400)}", 51, 400));

    [Fact]
    public void Of_LongLineOfEmoji_CutsNoneInTwo()
    {
        var excerpt = Excerpt.Of($"a{string.Concat(Enumerable.Repeat("😀", 200))}", 202, 2);

        Assert.Equal($"…{string.Concat(Enumerable.Repeat("😀", 81))}…", excerpt.Line);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(121)]
    public void Of_LongLineWithEmojiAtItsEdges_CutsNoneInTwo(int before)
    {
        var line = $"{new string('a', before)}😀{new string('b', 77)}WORD{new string('c', 77)}😀{new string('d', 100)}";

        var excerpt = Excerpt.Of(line, before + 80, 4);

        var cut = before == 0 ? "" : "…";
        Assert.Equal($"{cut}😀{new string('b', 77)}WORD{new string('c', 77)}😀…", excerpt.Line);
    }
}
