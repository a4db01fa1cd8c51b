using AngleSharp.Html.Parser;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup.Blocks;

public sealed class WelcomeBlockTests
{
    [Fact]
    public void Welcome_HasTheSlotsOfTheLayoutAndItsText()
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n:::welcome\n**Is it safe?** A line.\n:::");

        var page = folder.Load().Pages["/page"];
        var block = new HtmlParser().ParseDocument(page.Html()).QuerySelector("div.welcome");

        Assert.Equal([Slot.Contents, Slot.Welcome], page.Slots());
        Assert.Equal("<p><strong>Is it safe?</strong> A line.</p>", block?.QuerySelector("div.welcome__text")?.InnerHtml.Trim());
    }

    [Fact]
    public void Welcome_Twice_IsReported()
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n:::welcome\nA\n:::\n\n:::welcome\nB\n:::");

        Assert.Equal(["page.md(12,1) MB3032"], folder.Load().Places());
    }
}
