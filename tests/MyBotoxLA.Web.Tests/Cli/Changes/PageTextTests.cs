using MyBotoxLA.Web.Cli.Changes;

namespace MyBotoxLA.Web.Tests.Cli.Changes;

public sealed class PageTextTests
{
    [Theory]
    [InlineData("<h1>Old</h1>", "<h1>New</h1>", "in the title: Old > New")]
    [InlineData("<h2>Old</h2>", "<h2>New</h2>", "in a heading: Old > New")]
    [InlineData("<h2>A</h2><p>Old.</p>", "<h2>A</h2><p>New.</p>", "below \"A\": Old. > New.")]
    [InlineData(
        "<h2>A</h2><img src=\"/a.png\" alt=\"Old\">",
        "<h2>A</h2><img src=\"/a.png\" alt=\"New\">",
        "in a picture below \"A\": Old (/a.png) > New (/a.png)")]
    [InlineData(
        "<h2>A</h2><table><tr><td>Old</td></tr></table>",
        "<h2>A</h2><table><tr><td>New</td></tr></table>",
        "in a table below \"A\": Old > New")]
    [InlineData("<h2>A</h2><p>Old.</p><h2>B</h2><p>Old.</p>", "<h2>A</h2><p>New.</p><h2>B</h2><p>New.</p>", "below \"A\": Old. > New.")]
    [InlineData("<p>One.</p><p>Two.</p>", "<p>Two.</p><p>One.</p>", "")]
    [InlineData("<p>One.</p><p>Two.</p><p>Old.</p>", "<p>Two.</p><p>One.</p><p>New.</p>", "below \"\": Old. > New.")]
    public void Change_IsAtItsPlace(string before, string after, string expected) =>
        Assert.Equal(expected, Compare($"<main>{before}</main>", $"<main>{after}</main>"));

    /// <summary>As the title of a page in its own menu.</summary>
    [Fact]
    public void Change_AtTheTopToo_IsOfThePage() => Assert.Equal(
        "in the title: Old > New",
        Compare("<nav><p>Old</p></nav><main><h1>Old</h1></main>", "<nav><p>New</p></nav><main><h1>New</h1></main>"));

    private static string Compare(string before, string after) => string.Join(", ", PageText.Compare(before, after).Select(Written));

    private static string Written(TextChange change) =>
        $"{change.Place}: {string.Join(' ', change.Before)} > {string.Join(' ', change.After)}";
}
