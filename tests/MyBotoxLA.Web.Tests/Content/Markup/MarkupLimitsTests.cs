using MyBotoxLA.Content;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

/// <summary>Text that made Markdig or this program slow, or overflowed the nesting limit, in experiments.</summary>
[Collection(typeof(Alone))]
public sealed class MarkupLimitsTests
{
    public static TheoryData<string> Repeated =>
    [
        "*a ", "[", "[a](", "![", "`", "| a ", "> ", "- ", "[^a]", "<b>", "<a ", "{#a}", ":::a\n", "# a\n", "[a]: b\n", "[a][", "- > ",
        "a*", "\"a", "1. a\n", "  - a\n", "| a | b |\n", "a\n---\n", "=\n", "## a\n\n", "{\n\n", "]\n\n", "|\n\n", "`a``b\n\n", "a::b\n\n",
        "http://",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Render_OneThingRepeated_IsRenderedOrReportedInTime(string text)
    {
        var body = string.Concat(Enumerable.Repeat(text, 250_000 / text.Length));
        using var folder = ContentFolder.With("page.md", $"---\ntitle: A\ndescription: B\n---\n{body}");
        ContentSnapshot? snapshot = null;

        var seconds = Alone.ProcessorSeconds(() => snapshot = folder.LoadAny());

        // The slowest takes half a second; anything quadratic in the length would take minutes.
        Assert.InRange(seconds, 0, 5);
        Assert.NotNull(snapshot);
        Assert.True(snapshot.Pages.ContainsKey("/page") || snapshot.Diagnostics.All(found => found.Kind.Code is "MB1022" or "MB1024"));
        Assert.True(snapshot.Pages.ContainsKey("/"));
    }

    [Theory]
    [InlineData('[', "(9,3) MB1024")]
    [InlineData('<', "(9,3) MB1024")]
    [InlineData('_', "(9,3) MB1024")]
    public void TooManyCharacters_AreReportedWhereMostOfThemAre(char character, string expected) =>
        Assert.Equal(expected, RuleSite.Places($"A {character} here.\n\n{character}\n\nab{new string(character, 20_000)}\n"));

    [Theory]
    [InlineData("  =\n", 10_001, "The text has 10,001 lines that begin with =; the limit is 10,000.")]
    [InlineData("  -\n", 10_001, "The text has 10,001 lines that begin with -; the limit is 10,000.")]
    [InlineData("  :::\n", 1001, "The text has 1,001 lines that begin with :::; the limit is 1,000.")]
    [InlineData(">\n", 15_001, "The text contains the character > 15,001 times; the limit is 15,000.")]
    public void TooManyLines_AreReportedWithTheLimit(string line, int count, string expected)
    {
        using var folder = ContentFolder.With(
            "page.md",
            $"{ContentFolder.Page}\n\n{string.Concat(Enumerable.Repeat(line, count))}");

        Assert.Equal(expected, Assert.Single(folder.Load().Diagnostics).Message);
    }
}
