using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

public sealed class TableRendererTests
{
    [Fact]
    public void Table_HasCaptionAndHeaders() => Assert.Equal(
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

    /// <summary>What is no table yet is reported, and keeps its words.</summary>
    [Fact]
    public void Lines_WithoutATable_KeepTheirCaption()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + "\n\n:::table Effects & numbers\nBruise 3\n:::\n");

        Assert.Contains(
            "<p>\nEffects &amp; numbers</p>\n<p>Bruise 3</p>",
            folder.Load().Pages["/page"].Html(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Table_WithABarInCode_ShowsTheBarAlone() => Assert.Contains(
        "<th scope=\"row\" role=\"rowheader\"><code>a|b</code></th><td role=\"cell\">c|d</td>",
        Facts.Html(":::table T\n| A | B |\n|---|---|\n| `a\\|b` | c\\|d |\n:::"),
        StringComparison.Ordinal);
}
