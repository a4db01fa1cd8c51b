using Markdig;
using MyBotoxLA.Web.Cli.Changes;

namespace MyBotoxLA.Web.Tests.Cli.Changes;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("3 in 100 people.", "3 in 100 people.")]
    [InlineData("*a* _b_ `c` [d](e) <b> ~f~ | $g$ &amp; \\", @"\*a\* \_b\_ \`c\` \[d\](e) \<b\> \~f\~ \| \$g\$ \&amp; \\")]
    [InlineData("@all, a@example.com", "@\u2060all, a@example.com")]
    public void Escape_LeavesNoMarkup(string text, string expected)
    {
        Assert.Equal(expected, MarkdownText.Escape(text));
        Assert.Equal(
            text,
            Markdown.ToPlainText(expected).TrimEnd('\n').Replace("\u2060", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a", "`a`")]
    [InlineData("a`b``c", "```a`b``c```")]
    [InlineData("`a", "`` `a ``")]
    [InlineData("a`", "`` a` ``")]
    [InlineData("a\nb", "`a b`")]
    public void Code_ContainsAnything(string text, string expected) => Assert.Equal(expected, MarkdownText.Code(text));

    [Fact]
    public void Block_EndsOnlyAtItsFence() =>
        Assert.Equal("````text\na\n```\n# b\n````", MarkdownText.Block("a\n```\n# b\n"));

    [Fact]
    public void Block_OfPlainLines_HasTheShortestFence() => Assert.Equal("```text\na `b`\n```", MarkdownText.Block("a `b`\n\n"));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a b", "a and b")]
    [InlineData("a b c", "a, b, and c")]
    public void List_IsAsInASentence(string items, string expected) => Assert.Equal(expected, MarkdownText.List(items.Split(' ')));

    [Theory]
    [InlineData("It is 3.", "It is 4.", "It is ~~3.~~", "It is **4.**")]
    [InlineData("a b c", "a c", "a ~~b~~ c", "a c")]
    [InlineData("a c", "a b* c", "a c", "a **b\\*** c")]
    public void Compare_MarksTheWordsThatAreDifferent(string before, string after, string expectedBefore, string expectedAfter) =>
        Assert.Equal((expectedBefore, expectedAfter), MarkdownText.Compare(before, after));
}
