using AngleSharp.Html.Parser;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup.Blocks;

public sealed class CareBlockTests
{
    [Theory]
    [InlineData("care-common", "mild", new Slot[0])]
    [InlineData("care-call", "call-us", new[] { Slot.CallClinic })]
    [InlineData("care-911", "call-911", new[] { Slot.Call911 })]
    public void CareCard_IsNamedByItsHeadingAndEndsWithItsAction(string block, string id, Slot[] action)
    {
        using var folder = ContentFolder.With(
            "page.md",
            $"{ContentFolder.Page}\n\n## Care\n\n:::{block}\n### Mild\n\n- A sign\n\n#### More\n\nText.\n:::");

        var page = folder.Load().Pages["/page"];
        var card = new HtmlParser().ParseDocument(page.Html()).QuerySelector("section");

        Assert.Equal($"care {block}", card?.ClassName);
        Assert.Equal(id, card?.GetAttribute("aria-labelledby"));
        Assert.Equal("Mild", card?.QuerySelector($"h3#{id}")?.TextContent);
        Assert.Equal([Slot.Contents, .. action], page.Slots());
    }
}
