using AngleSharp.Html.Parser;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup.Blocks;

public sealed class StepsBlockTests
{
    private const string Four = "1. **A.** One\n2. B\n3. C\n4. D";

    [Fact]
    public void Steps_HaveADrawingEachThatOnlySightedReadersSee()
    {
        var steps = new HtmlParser().ParseDocument(Facts.Html($":::steps\n{Four}\n:::")).QuerySelectorAll("div.steps > ol > li");

        Assert.Equal(["A. One", "B", "C", "D"], steps.Select(step => step.TextContent.Trim()));
        Assert.Equal(
            ["true", "true", "true", "true"],
            steps.Select(step => Assert.Single(step.QuerySelectorAll("svg.steps__picture")).GetAttribute("aria-hidden")));
        Assert.Equal(4, steps.Select(step => step.QuerySelector("svg")?.InnerHtml).Distinct().Count());
    }

    [Theory]
    [InlineData(Four, "")]
    [InlineData("Before.\n\n" + Four + "\n\nAfter.", "")]
    [InlineData("1. A\n2. B\n3. C", "page.md(5,1) MB3021")]
    [InlineData(Four + "\n5. E", "page.md(5,1) MB3021")]
    [InlineData("- A\n- B\n- C\n- D", "page.md(5,1) MB3021")]
    [InlineData("", "page.md(5,1) MB3021")]
    public void Steps_OtherThanFour_AreReported(string list, string expected) =>
        Assert.Equal(expected, string.Join('\n', Facts.Diagnostics($":::steps\n{list}\n:::").Select(found => found.ToString())));

    [Fact]
    public void Steps_OtherThanFour_AreAllShown()
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n:::steps\n{Four}\n5. Word\n:::\n");

        Assert.Contains("Word", folder.Load().Pages["/page"].Html(), StringComparison.Ordinal);
    }
}
