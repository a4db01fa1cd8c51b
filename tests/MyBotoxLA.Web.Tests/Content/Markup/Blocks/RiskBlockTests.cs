using AngleSharp.Html.Parser;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup.Blocks;

public sealed class RiskBlockTests
{
    [Theory]
    [InlineData("0 in 100 had it", "")]
    [InlineData("1 in 100 had it", "M5 5h1")]
    [InlineData("3 in 100 had it", "M5 5h21")]
    [InlineData("10 in 100 had it", "M5 5h91")]
    [InlineData("33 in 100 had it", "M5 5h91M5 15h91M5 25h91M5 35h21")]
    [InlineData("2.4 de cada 100 lo tuvieron", "M5 5h11 M25 5h1 5.1")]
    [InlineData("0.1 in 100 had it", "M5 5h1 3.5")]
    [InlineData("9.5 in 100 had it", "M5 5h81 M95 5h1 5.7")]
    [InlineData("19.9 in 100 had it", "M5 5h91M5 15h81 M95 15h1 7.6")]
    [InlineData(
        "100 in 100 had it",
        "M5 5h91M5 15h91M5 25h91M5 35h91M5 45h91M5 55h91M5 65h91M5 75h91M5 85h91M5 95h91")]
    public void Risk_OfANumber_DrawsAsManyDots(string sentence, string dots)
    {
        var picture = new HtmlParser().ParseDocument(Facts.Html($":::risk\n- {sentence}\n:::"));

        var drawn = picture.QuerySelectorAll(".risk__some, .risk__part").Select(
            path => $"{path.GetAttribute("d")} {path.GetAttribute("stroke-width")}".Trim());

        Assert.Equal(dots, string.Join(' ', drawn));
        Assert.Equal(
            string.Concat(Enumerable.Range(0, 10).Select(row => $"M5 {row * 10 + 5}h91")),
            picture.QuerySelector(".risk__all")?.GetAttribute("d"));
        Assert.Equal("true", picture.QuerySelector("svg")?.GetAttribute("aria-hidden"));
        Assert.Equal(sentence, picture.QuerySelector("p")?.TextContent);
    }

    /// <summary>The words in bold, and the number of pictures; a line without a number in 100 is shown all the same.</summary>
    [Theory]
    [InlineData("- 3 in 100 had it.", "3 in 100", 1)]
    [InlineData("- 100 in 100: all.", "100 in 100", 1)]
    [InlineData("Before.\n\n- 2.4 in 100 had it.\n- 0 in 100 with placebo.\n\nAfter.", "2.4 in 100|0 in 100", 2)]
    [InlineData("- 3 in 100 had it.\n\n  More.", "3 in 100", 1)]
    [InlineData("- 101 in 100 had it.", "", 0)]
    [InlineData("- 3 in 100,000 had it.", "", 0)]
    [InlineData("- *3 in 100* had it.", "", 0)]
    [InlineData("- Some had it.", "", 0)]
    [InlineData("No list.", "", 0)]
    public void Risk_OfALine_IsDrawnWithItsNumberInBold(string body, string bold, int pictures)
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n:::risk\n{body}\n:::\n\nEnd.\n");

        var risk = new HtmlParser().ParseDocument(folder.Load().Pages["/page"].Html()).QuerySelector("div.risk");

        Assert.Equal(bold, string.Join('|', risk?.QuerySelectorAll("strong.risk__number").Select(number => number.TextContent) ?? []));
        Assert.Equal(pictures, risk?.QuerySelectorAll("svg").Length);
        Assert.Equal("End.", risk?.NextElementSibling?.TextContent);
        Assert.Equal(
            body.Replace("- ", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal)
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            risk?.QuerySelectorAll("p").Select(line => line.TextContent));
    }
}
