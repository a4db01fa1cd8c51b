using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

public sealed class MarkdownBodyTests
{
    [Theory]
    [InlineData("2 < 3 & 4 > 3", "<p>2 &lt; 3 &amp; 4 &gt; 3</p>")]
    [InlineData("`<b>`", "<p><code>&lt;b&gt;</code></p>")]
    [InlineData("## ¿Qué es? {#what}", "<h2 id=\"what\">¿Qué es?</h2>")]
    [InlineData("## ¿Qué es esto?", "<h2 id=\"que-es-esto\">¿Qué es esto?</h2>")]
    [InlineData("## A {#bb}", "<h2 id=\"bb\">A</h2>")]
    [InlineData("## Sources", "<h2 id=\"sources-1\">Sources</h2>")]
    [InlineData("10::30::40", "<p>10::30::40</p>")]
    [InlineData("See https://a.example/b.", "<p>See <a href=\"https://a.example/b\">https://a.example/b</a>.</p>")]
    [InlineData("See (www.a.example).", "<p>See (<a href=\"https://www.a.example\">www.a.example</a>).</p>")]
    [InlineData("[a](tel:+12135550100)", "<p><a href=\"tel:+12135550100\">a</a></p>")]
    [InlineData("\"it's\"", "<p>&ldquo;it’s&rdquo;</p>")]
    public void Render_Markdown_GivesSafeHtml(string body, string html) => Assert.Equal(html, Facts.Html(body));

    [Theory]
    [InlineData("[a](javascript:alert(1))", "page.md(5,1) MB3001")]
    [InlineData("[a](JAVASCRIPT:alert(1))", "page.md(5,1) MB3001")]
    [InlineData("[a](java&#10;script:alert(1))", "page.md(5,1) MB3001")]
    [InlineData("[a](data:text/html,x)", "page.md(5,1) MB3001")]
    [InlineData("[a](//example.com/x)", "page.md(5,1) MB3001")]
    [InlineData("[a](/\\\\example.com)", "page.md(5,1) MB3001")]
    [InlineData("![a](vbscript:x)", "page.md(5,1) MB3001")]
    [InlineData("Go to <ftp://example.com>", "page.md(5,7) MB3001")]
    [InlineData(":::table T\n| [a](javascript:x) |\n|---|\n| b |\n:::", "page.md(6,3) MB3001")]
    [InlineData("A claim.[^labl]", "page.md(5,9) MB3002")]
    [InlineData(":::rsk\n- a\n:::", "page.md(5,1) MB3004")]
    public void Render_Fault_IsReportedAndShowsTheRest(string body, string expected) =>
        Assert.Equal([expected], Facts.Diagnostics(body).Select(found => found.ToString()));

    [Fact]
    public void Render_ForbiddenScheme_NeverReachesTheHtml()
    {
        using var folder = ContentFolder.With(
            "page.md",
            "---\ntitle: A\ndescription: B\n---\n[a](javascript:x) <vbscript:y> ![c](data:z) <script>alert(1)</script>");

        var html = folder.Load().Pages["/page"].Html();

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Text.", new[] { Slot.Contents, Slot.BoxedWarning })]
    [InlineData(":::in-short\n- A\n:::\n\nText.", new[] { Slot.InShortTitle, Slot.Contents, Slot.BoxedWarning })]
    [InlineData(":::welcome\nA\n:::\n\nText.", new[] { Slot.Welcome, Slot.Contents, Slot.BoxedWarning })]
    [InlineData("Text.\n\n:::in-short\n- A\n:::", new[] { Slot.Contents, Slot.BoxedWarning, Slot.InShortTitle })]
    [InlineData("Text.\n\n:::welcome\nA\n:::", new[] { Slot.Contents, Slot.BoxedWarning, Slot.Welcome })]
    [InlineData("", new[] { Slot.Contents, Slot.BoxedWarning })]
    public void Render_PageThatNamesADrug_HasOneBoxedWarning(string body, Slot[] slots)
    {
        using var folder = ContentFolder.With(
            "page.md",
            $"---\ntitle: A\ndescription: B\ndrug: x\n---\n{body}").And("safety/x.md", ContentFolder.Page);

        Assert.Equal(slots, folder.Load().Pages["/page"].Slots());
    }

    [Fact]
    public void Render_BoxedWarning_PrefixesItsIds()
    {
        using var folder = ContentFolder.With("safety/x.md", ContentFolder.Page + "\n\n## Signs\n");

        Assert.Equal("warning-signs", Assert.Single(folder.Load().Pages["/safety/x"].Headings).Id);
    }

    /// <summary>The card of the fragment is shown with the sources of the page; its copy has no ids.</summary>
    [Fact]
    public void EmergencyCard_OfAFragment_IsCopiedWithoutIds()
    {
        const string Sources = "sources: [ { id: s, title: S } ]";
        using var folder = ContentFolder
            .With(
                "page.md",
                $"---\ntitle: A\ndescription: B\n{Sources}\n---\n## Care\n\n:::include card\n:::\n\n## After\n\nA.[^s]\n")
            .And("fragments/card.md", $"---\n{Sources}\n---\n:::care-911\n### Call 911\n\n- A sign.[^s]\n:::\n");

        var snapshot = folder.Load();
        var page = snapshot.Pages["/page"];

        Assert.Empty(snapshot.Places());
        Assert.Equal(
            "<h2>Call 911</h2>\n<ul>\n<li>A sign.&#8288;"
                + "<sup class=\"cite\"><a href=\"#source-s\" role=\"doc-noteref\">1</a></sup></li>\n</ul>\n",
            page.EmergencyCard);
        Assert.Equal(["2 care Care", "3 call-911 Call 911", "2 after After"],
            page.Headings.Select(heading => $"{heading.Level} {heading.Id} {heading.Text}"));
        Assert.Equal(["Care False", "Call 911 True", "After False"],
            page.Sections.Select(section => $"{section.Name} {section.IsSafety}"));
    }

    [Fact]
    public void EmergencyCard_ForPrint_IsTheFirstWithoutIds()
    {
        using var folder = ContentFolder.With(
            "page.md",
            ContentFolder.Page + "\n\n## Care\n\n:::care-911\n### Call 911\n\n- A sign\n:::\n\n"
                + ":::care-911\n### Again 911\n\n- Another\n:::");

        Assert.Equal("<h2>Call 911</h2>\n<ul>\n<li>A sign</li>\n</ul>\n", folder.Load().Pages["/page"].EmergencyCard);
    }
}
