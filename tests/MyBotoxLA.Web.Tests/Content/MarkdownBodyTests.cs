using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

public sealed class MarkdownBodyTests
{
    [Theory]
    [InlineData("2 < 3 & 4 > 3", "<p>2 &lt; 3 &amp; 4 &gt; 3</p>")]
    [InlineData("`<b>`", "<p><code>&lt;b&gt;</code></p>")]
    [InlineData("## ¿Qué es? {#what}", "<h2 id=\"what\">¿Qué es?</h2>")]
    [InlineData("## ¿Qué es esto?", "<h2 id=\"que-es-esto\">¿Qué es esto?</h2>")]
    [InlineData("## A {#bb .cc onclick=xx}", "<h2 id=\"bb\">A</h2>")]
    [InlineData("[a](/page){.cc onclick=xx}", "<p><a href=\"/page\">a</a></p>")]
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
        using var folder = ContentFolder.With("page.md", "---\ntitle: A\ndescription: B\n---\n[a](javascript:x) <vbscript:y> ![c](data:z) <script>alert(1)</script>");

        var html = folder.Load().Pages["/page"].Html();

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Citations_CarryTheNumberOfTheirSource()
    {
        using var folder = ContentFolder.With("page.md", """
            ---
            title: A
            description: B
            sources:
              - { id: one, title: One }
              - { id: two, title: Two }
            ---
            A.[^two] B.[^one] C.[^two]
            """);

        var html = folder.Load().Pages["/page"].Html();

        Assert.Equal("""<p>A.&#8288;<sup class="cite"><a id="cite-two" href="#source-two" role="doc-noteref">2</a></sup> B.&#8288;<sup class="cite"><a id="cite-one" href="#source-one" role="doc-noteref">1</a></sup> C.&#8288;<sup class="cite"><a href="#source-two" role="doc-noteref">2</a></sup></p>""", html);
    }

    [Fact]
    public void Render_UncitedSource_IsAWarning()
    {
        using var folder = ContentFolder.With("page.md", "---\ntitle: A\ndescription: B\nsources:\n  - { id: one, title: One }\n---\nText.");

        Assert.Equal(["page.md(5,3) MB3003"], folder.Load().Places());
    }

    [Theory]
    [InlineData("Text.", new[] { Slot.BoxedWarning, Slot.Contents })]
    [InlineData(":::in-short\n- A\n:::\n\nText.", new[] { Slot.InShortTitle, Slot.BoxedWarning, Slot.Contents })]
    [InlineData("Text.\n\n:::in-short\n- A\n:::", new[] { Slot.BoxedWarning, Slot.Contents, Slot.InShortTitle })]
    [InlineData("", new[] { Slot.BoxedWarning, Slot.Contents })]
    public void Render_PageThatNamesADrug_HasOneBoxedWarning(string body, Slot[] slots)
    {
        using var folder = ContentFolder.With("page.md", $"---\ntitle: A\ndescription: B\ndrug: x\n---\n{body}").And("safety/x.md", ContentFolder.Page);

        Assert.Equal(slots, folder.Load().Pages["/page"].Slots());
    }

    [Fact]
    public void Render_BoxedWarning_PrefixesItsIds()
    {
        using var folder = ContentFolder.With("safety/x.md", ContentFolder.Page + "\n\n## Signs\n");

        Assert.Equal("warning-signs", Assert.Single(folder.Load().Pages["/safety/x"].Headings).Id);
    }

    [Fact]
    public void Render_Table_HasCaptionAndHeaders() => Assert.Equal(
        """
        <div class="table" role="region" aria-labelledby="table-3" tabindex="0">
        <table role="table">
        <caption id="table-3">Effects &amp; numbers</caption>
        <thead role="rowgroup">
        <tr role="row"><th scope="col" role="columnheader">Effect</th><th scope="col" role="columnheader">In 100</th></tr>
        </thead>
        <tbody role="rowgroup">
        <tr role="row"><th scope="row" role="rowheader">Bruise</th><td role="cell">3</td></tr>
        </tbody>
        </table>
        </div>
        """,
        Facts.Html("\n:::table Effects & numbers\n| Effect | In 100 |\n|---|---|\n| Bruise | 3 |\n:::"));
}
