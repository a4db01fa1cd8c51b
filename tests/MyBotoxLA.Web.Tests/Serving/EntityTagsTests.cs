using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Tests.Serving;

public sealed class EntityTagsTests
{
    [Theory]
    [InlineData("\"a\"", true)]
    [InlineData("W/\"a\"", true)]
    [InlineData("*", true)]
    [InlineData(" * ", true)]
    [InlineData("\"b\", \"a\"", true)]
    [InlineData("\"b\",W/\"a\"", true)]
    [InlineData("\"b,\\\"\", \"a\"", false)]
    [InlineData("\"b\" ,\t\"a\" , \"c\"", true)]
    [InlineData("\"x,y\", \"a\"", true)]
    [InlineData("\"\", \"a\"", true)]
    [InlineData("\"a\", b", true)]
    [InlineData("\"b\"", false)]
    [InlineData("\"A\"", false)]
    [InlineData("\"ab\"", false)]
    [InlineData("", false)]
    [InlineData("a", false)]
    [InlineData("\"a", false)]
    [InlineData("a\"", false)]
    [InlineData("W/a", false)]
    [InlineData("w/\"a\"", false)]
    [InlineData("*, \"b\"", false)]
    [InlineData("garbage, \"a\"", false)]
    [InlineData("\"", false)]
    [InlineData(",,, ", false)]
    public void Matches_ComparesWeakly(string header, bool expected) => Assert.Equal(expected, EntityTags.Matches(header, "\"a\""));

    [Fact]
    public void Matches_ReadsEveryLine() => Assert.True(EntityTags.Matches(new(["\"b\"", "\"a\""]), "\"a\""));
}
