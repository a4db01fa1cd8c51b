using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

/// <summary>The text of a page, as reviews, translations, and search engines take it from its HTML.</summary>
public sealed class TextBlocksTests
{
    /// <summary>The blocks, each as "element#id.classes text".</summary>
    [Theory]
    [InlineData("A *b* **c** `d` [e](/).", "p A b c d e.")]
    [InlineData("## Pain {#pain}\n\nIt hurts.", "h2#pain Pain", "p It hurts.")]
    [InlineData("One\ntwo  \nthree", "p One two three")]
    [InlineData("2 < 3 &amp; 4", "p 2 < 3 & 4")]
    [InlineData("- One\n- Two\n  - Three", "li One", "li Two", "li Three")]
    [InlineData("- One\n\n- Two", "p One", "p Two")]
    [InlineData(
        ":::table Doses\n| A | B |\n|---|---|\n| c | 1 |\n| d | 2 |\n:::",
        "caption#table-2 Doses",
        "tr A; B",
        "tr c; 1",
        "tr d; 2")]
    [InlineData(
        "## Care\n\n:::care-911\n### Call 911\n\n- You faint.\n:::\n\nAfter.",
        "h2#care Care",
        "h3#call-911.care care-911 Call 911",
        "li.care care-911 You faint.",
        "p After.")]
    [InlineData(":::risk\n- 3 in 100 had it.\n:::", "p 3 in 100 had it.")]
    [InlineData("…\n\n---\n\nA", "p A")]
    public void Text_OfABody_IsItsBlocks(string body, params string[] expected) =>
        Assert.Equal(expected, TextBlocks.Of([new BodyPart(Facts.Html(body), slot: null)]).Select(Write));

    [Fact]
    public void Text_WithPicturesAndSources_IsInItsOrder()
    {
        using var folder = ContentFolder.With(
            "page.md",
            """
            ---
            title: A
            description: B
            sources: [ { id: s, title: S } ]
            ---
            Before ![A door](/images/a.png) after.[^s]

            :::photo model
            ![A room](/images/a.png)

            A caption.
            :::

            End.[^s] And *more*.
            """).And("images/a.png", SamplePictures.Png);
        var snapshot = folder.Load();
        var url = Assert.Single(snapshot.Images.Keys);

        Assert.Equal(
            ["p Before", $"img A door ({url})", "p after.", "img model", $"img A room ({url})", "p A caption.", "p End. And more."],
            TextBlocks.Of(snapshot.Pages["/page"].Body).Select(Write));
    }

    [Theory]
    [InlineData("A<svg><title>No</title><path/></svg>B", " AB")]
    [InlineData("A<svg>No<sup>No</sup>No</svg>B", " AB")]
    [InlineData("A<sup>1</sup>B", " AB")]
    [InlineData("A<sup>1", " A")]
    [InlineData("A<br/>B<br>C", " A B C")]
    [InlineData("<section class=\"care\" id=\"x\">A</section>B", "section#x.care A", " B")]
    [InlineData("<p id=\"\">A</p>", "p A")]
    [InlineData("<p class=\"a\" id=\"b\">A</p><p>B</p>", "p#b A", "p B")]
    [InlineData("<div><p>A</p></div>B", "p A", " B")]
    [InlineData("<p>A\u2060B&#8288;C</p>", "p ABC")]
    [InlineData("A<img src=\"/a\" alt=\"B &amp; C\">", " A", "img B & C (/a)")]
    [InlineData("x < y > z", " x < y > z")]
    public void Text_OfHtml_HasNoDrawingsAndNumbersOfSources(string html, params string[] expected) =>
        Assert.Equal(expected, TextBlocks.Of([new BodyPart(html, slot: null)]).Select(Write));

    private static string Write(TextBlock block) =>
        $"{block.Element}{(block.Id.Length > 0 ? "#" : "")}{block.Id}{(block.Block.Length > 0 ? "." : "")}{block.Block} {block.Text}";
}
