using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

public sealed class HeadingIdTests
{
    [Theory]
    [InlineData("## What is it?", "what-is-it")]
    [InlineData("## A\n\n## A\n\n## A", "a", "a-1", "a-2")]
    [InlineData("## A-1\n\n## A\n\n## A\n\n## A-1", "a-1", "a", "a-2", "a-1-1")]
    [InlineData("## ¿Duele?\n\n## ¿Cómo?\n\n## 漢字\n\n## 漢字", "duele", "como", "section", "section-1")]
    [InlineData("## Wait... *and* `see` [it](/)\n\nText.", "wait-and-see-it")]
    [InlineData("## A {#b}\n\n## C", "b", "c")]
    [InlineData("A\n---\n\nA\n---", "a", "a-1")]
    [InlineData("A\nB {#c}\n---", "c")]
    [InlineData("## A {#b} c", "a-b-c")]
    [InlineData("## Call 911\n\n:::care-911\n### Call 911\n\n- A\n\n#### Call 911\n:::", "call-911-1", "call-911", "call-911-2")]
    public void Headings_HaveIdsFromTheirText(string body, params string[] expected)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + "\n\n" + body + "\n");

        Assert.Equal(expected, folder.Load().Pages["/page"].Headings.Select(heading => heading.Id));
    }
}
