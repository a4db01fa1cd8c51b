using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Markup;

public sealed class MarkupLimitsTests
{
    /// <summary>Text that made Markdig, or this program, slow or deep when it was tried.</summary>
    public static TheoryData<string> Repeated => ["*a ", "[", "[a](", "![", "`", "| a ", "> ", "- ", "[^a]", "<b>", "<a ", "{#a}", ":::a\n", "# a\n", "[a]: b\n", "[a][", "- > ", "a*", "\"a", "1. a\n", "  - a\n", "| a | b |\n"];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Render_OneThingRepeated_IsReadOrRefusedAndNeverHangs(string text)
    {
        var body = string.Concat(Enumerable.Repeat(text, 250_000 / text.Length));
        using var folder = ContentFolder.With("page.md", $"---\ntitle: A\ndescription: B\n---\n{body}");
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var snapshot = folder.Load();

        // A second on an idle machine; what hangs takes minutes, so a busy one may take its time.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);
        Assert.True(snapshot.Pages.ContainsKey("/page") || snapshot.Diagnostics.All(found => found.Kind.Code is "MB1022" or "MB1024"));
        Assert.True(snapshot.Pages.ContainsKey("/"));
    }
}
