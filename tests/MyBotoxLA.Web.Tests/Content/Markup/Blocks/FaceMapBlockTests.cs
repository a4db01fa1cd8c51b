using AngleSharp.Html.Parser;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup.Blocks;

public sealed class FaceMapBlockTests
{
    [Fact]
    public void FaceMap_Areas_LeadWhereTheLinksLead()
    {
        var map = new HtmlParser().ParseDocument(
            Facts.Html("## A\n\n:::face-map\n- [Forehead](#a)\n- [Between](/)\n- [Eyes](#a)\n- [Neck](/page)\n:::"));

        Assert.Equal(["#a", "/", "#a", "/page"], map.QuerySelectorAll("svg a.face__area").Select(area => area.GetAttribute("href")));
        Assert.All(map.QuerySelectorAll("svg a"), area => Assert.Equal("-1", area.GetAttribute("tabindex")));
        Assert.Equal(["Forehead", "Between", "Eyes", "Neck"], map.QuerySelectorAll("li a").Select(link => link.TextContent));
    }
}
