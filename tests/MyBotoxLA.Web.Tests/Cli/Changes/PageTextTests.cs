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
    [InlineData("<h2>A</h2><p>One.</p>", "<h2>A</h2><p>Two.</p><p>Three.</p>", "below \"A\": One. > Two. Three.")]
    [InlineData(
        "<h2>A</h2><p>One.</p>",
        "<h2>A</h2><table><tr><td>Two</td></tr></table><p>Three.</p>",
        "in a table below \"A\": One. > Two Three.")]
    [InlineData("<h2>A</h2><p>One.</p><p>Two.</p>", "<h2>A</h2><p>One.</p>", "below \"A\": Two. > ")]
    [InlineData("<h2>A</h2><p>Old.</p><p>Same.</p><p>Old too.</p>", "<h2>A</h2><p>New.</p><p>Same.</p><p>New too.</p>",
        "below \"A\": Old. > New., below \"A\": Old too. > New too.")]
    [InlineData("<p>One.</p><p>Two.</p><p>Old.</p>", "<p>Two.</p><p>One.</p><p>New.</p>", "below \"\": Old. > New.")]
    public void Change_IsAtItsPlace(string before, string after, string expected) =>
        Assert.Equal(expected, Compare($"<main>{before}</main>", $"<main>{after}</main>"));

    /// <summary>As the title of a page in its own menu.</summary>
    [Fact]
    public void Change_AtTheTopToo_IsOfThePage() => Assert.Equal(
        "in the title: Old > New",
        Compare("<nav><p>Old</p></nav><main><h1>Old</h1></main>", "<nav><p>New</p></nav><main><h1>New</h1></main>"));

    [Theory]
    [InlineData("<p>Old</p><main></main>", "<p>New</p><main></main>", "at the top of the page: Old > New")]
    [InlineData("<main></main><p>Old</p>", "<main></main><p>New</p>", "at the bottom of the page: Old > New")]
    [InlineData("<p>Old</p>", "<p>New</p>", "at the top of the page: Old > New")]
    public void Change_OutsideOfThePagesOwnText_IsAtTheTopOrTheBottom(string before, string after, string expected) =>
        Assert.Equal(expected, Compare(before, after));

    /// <summary>Data for search engines are in a script at the end.</summary>
    [Theory]
    [InlineData("<html><head><title>A</title></head><body><p>B</p><script>C</script></body></html>", "<body><p>B</p>")]
    [InlineData("<head><script>A</script></head><body><p>B</p></body>", "<body><p>B</p></body>")]
    [InlineData("", "")]
    public void Body_IsWhatABrowserShows(string html, string expected) => Assert.Equal(expected, PageText.BodyOf(html));

    private static string Compare(string before, string after) => string.Join(", ", PageText.Compare(before, after).Select(Written));

    private static string Written(TextChange change) =>
        $"{change.Place}: {string.Join(' ', change.Before)} > {string.Join(' ', change.After)}";
}
