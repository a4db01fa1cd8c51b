using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

public sealed class CitationResolverTests
{
    [Fact]
    public void Citations_CarryTheNumberOfTheirSource()
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

        Assert.Equal(
            """<p>A.&#8288;<sup class="cite"><a id="cite-two" href="#source-two" role="doc-noteref">2</a></sup>"""
                + """ B.&#8288;<sup class="cite"><a id="cite-one" href="#source-one" role="doc-noteref">1</a></sup>"""
                + """ C.&#8288;<sup class="cite"><a href="#source-two" role="doc-noteref">2</a></sup></p>""",
            html);
    }

    [Theory]
    [InlineData("[^]")]
    [InlineData("[^ a]")]
    [InlineData("[^a b]")]
    [InlineData("[^a\nb]")]
    public void Brackets_WithoutAnId_AreShownAsTheyAre(string text)
    {
        using var folder = ContentFolder.With("page.md", $"---\ntitle: A\ndescription: B\n---\nA{text} B\n");

        Assert.Equal($"<p>A{text} B</p>", folder.Load().Pages["/page"].Html());
    }
}
