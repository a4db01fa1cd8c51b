using AngleSharp.Html.Parser;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup.Blocks;

public sealed class RiskBlockTests
{
    [Theory]
    [InlineData("0 in 100 had it", "")]
    [InlineData("3 in 100 had it", "M5 5h21")]
    [InlineData("10 in 100 had it", "M5 5h91")]
    [InlineData("33 in 100 had it", "M5 5h91M5 15h91M5 25h91M5 35h21")]
    [InlineData("2.4 de cada 100 lo tuvieron", "M5 5h11 M25 5h1 5.1")]
    [InlineData("0.1 in 100 had it", "M5 5h1 3.5")]
    public void Risk_OfANumber_DrawsAsManyDots(string sentence, string dots)
    {
        var picture = new HtmlParser().ParseDocument(Facts.Html($":::risk\n- {sentence}\n:::"));

        var drawn = picture.QuerySelectorAll(".risk__some, .risk__part").Select(
            path => $"{path.GetAttribute("d")} {path.GetAttribute("stroke-width")}".Trim());

        Assert.Equal(dots, string.Join(' ', drawn));
        Assert.Equal("true", picture.QuerySelector("svg")?.GetAttribute("aria-hidden"));
        Assert.Equal(sentence, picture.QuerySelector("p")?.TextContent);
    }
}
