using MyBotoxLA.Web.Seo;

namespace MyBotoxLA.Web.Tests.Seo;

public sealed class ContentLinesTests
{
    public static TheoryData<string, string> Lines => new()
    {
        { new string('a', 75), $"{new string('a', 75)}\r\n" },
        { new string('a', 76), $"{new string('a', 75)}\r\n a\r\n" },
        { new string('a', 75 + 74 + 1), $"{new string('a', 75)}\r\n {new string('a', 74)}\r\n a\r\n" },
        { $"{new string('a', 73)}é", $"{new string('a', 73)}é\r\n" },
        { $"{new string('a', 74)}é", $"{new string('a', 74)}\r\n é\r\n" },
    };

    /// <summary>A line has at most 75 bytes without its end, and no character is cut in two.</summary>
    [Theory]
    [MemberData(nameof(Lines))]
    public void Line_IsFoldedAfter75Bytes(string line, string expected) => Assert.Equal(expected, ContentLines.Of([line]));

    [Fact]
    public void EachLine_IsFoldedByItself() => Assert.Equal("a\r\nb\r\n", ContentLines.Of(["a", "b"]));
}
