using AngleSharp.Html.Parser;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

/// <summary>The pictures that Markdown blocks become.</summary>
public sealed class PictureTests
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

        var drawn = picture.QuerySelectorAll(".risk__some, .risk__part").Select(path => $"{path.GetAttribute("d")} {path.GetAttribute("stroke-width")}".Trim());

        Assert.Equal(dots, string.Join(' ', drawn));
        Assert.Equal("true", picture.QuerySelector("svg")?.GetAttribute("aria-hidden"));
        Assert.Equal(sentence, picture.QuerySelector("p")?.TextContent);
    }

    [Fact]
    public void FaceMap_Areas_LeadWhereTheLinksLead()
    {
        var map = new HtmlParser().ParseDocument(Facts.Html("## A\n\n:::face-map\n- [Forehead](#a)\n- [Between](/)\n- [Eyes](#a)\n- [Neck](/page)\n:::"));

        Assert.Equal(["#a", "/", "#a", "/page"], map.QuerySelectorAll("svg a.face__area").Select(area => area.GetAttribute("href")));
        Assert.All(map.QuerySelectorAll("svg a"), area => Assert.Equal("-1", area.GetAttribute("tabindex")));
        Assert.Equal(["Forehead", "Between", "Eyes", "Neck"], map.QuerySelectorAll("li a").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("care-common", "mild", new Slot[0])]
    [InlineData("care-call", "call-us", new[] { Slot.CallClinic })]
    [InlineData("care-911", "call-911", new[] { Slot.Call911 })]
    public void CareCard_IsNamedByItsHeadingAndEndsWithItsAction(string block, string id, Slot[] action)
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n## Care\n\n:::{block}\n### Mild\n\n- A sign\n:::");

        var page = folder.Load().Pages["/page"];
        var card = new HtmlParser().ParseDocument(page.Html()).QuerySelector("section");

        Assert.Equal($"care {block}", card?.ClassName);
        Assert.Equal(id, card?.GetAttribute("aria-labelledby"));
        Assert.Equal("Mild", card?.QuerySelector($"h3#{id}")?.TextContent);
        Assert.Equal([Slot.Contents, .. action], page.Slots());
    }

    [Fact]
    public void EmergencyCard_ForPrint_HasNoIds()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + "\n\n## Care\n\n:::care-911\n### Call 911\n\n- A sign\n:::");

        Assert.Equal("<h2>Call 911</h2>\n<ul>\n<li>A sign</li>\n</ul>\n", folder.Load().Pages["/page"].EmergencyCard);
    }
}
