using MyBotoxLA.Content.Yaml;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Yaml;

public sealed class QuotedYamlTests
{
    [Theory]
    [InlineData("Do #1", "\"Do #1\"")]
    [InlineData("The \"best\" way", "'The \"best\" way'")]
    [InlineData("It's the \"best\" way", "\"It's the \\\"best\\\" way\"")]
    [InlineData("It's C:\\", "\"It's C:\\\\\"")]
    public void Text_IsQuotedSoThatYamlKeepsIt(string text, string expected) => Assert.Equal(expected, QuotedYaml.Of(text));

    [Theory]
    [InlineData(120, 120, "")]
    [InlineData(121, 120, "…")]
    [InlineData(250_000, 120, "…")]
    public void LongText_IsCut(int length, int shown, string ellipsis) =>
        Assert.Equal($"\"{new string('a', shown)}{ellipsis}\"", QuotedYaml.Of(new string('a', length)));

    [Fact]
    public void LongText_IsCutBeforeASpace() =>
        Assert.Equal($"\"{new string('a', 119)}…\"", QuotedYaml.Of(new string('a', 119) + " b"));

    /// <summary>It once overflowed the stack, which ends the program.</summary>
    [Fact]
    public void LongDescriptionWithNumberSign_IsReported()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 40));
        using var folder = ContentFolder.With("page.md", $"---\ntitle: A\ndescription: {words}#1 choice\n---\n\nText.\n");

        var found = Assert.Single(folder.Load().Diagnostics);

        Assert.Equal("page.md(3,14) MB1012", $"{found.File}({found.Line},{found.Column}) {found.Kind.Code}");
        Assert.Equal($"Write `description: \"{words.AsSpan(0, 119)}…\"`.", found.Hint.Split(" If it is")[0]);
    }
}
