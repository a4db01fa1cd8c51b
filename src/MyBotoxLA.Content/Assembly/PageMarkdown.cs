using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Assembly;

/// <summary>A page's body in Markdown for readers outside the site, where block fences mean nothing.</summary>
internal static class PageMarkdown
{
    private const string Fence = ":::";

    /// <summary>The lines of the body as written, without block fences, and the slots that replace them.</summary>
    public static IEnumerable<MarkdownPart> Of(Page page) =>
        BodyOf(page)
            .Trim()
            .Split('\n')
            .SelectMany(line => line.StartsWith(Fence, StringComparison.Ordinal) ? ReplaceFence(line) : [new(line)]);

    private static IEnumerable<MarkdownPart> ReplaceFence(string line)
    {
        var words = line[Fence.Length..].Trim().Split(' ', 2);
        return BlockCatalog.Find(words[0])?.OpeningInMarkdown(words.Length > 1 ? words[1].Trim() : "") ?? [];
    }

    /// <summary>The body as it was written, with <c>\n</c> line endings; decoded again rather than stored.</summary>
    private static string BodyOf(Page page) =>
        TextDecoder.Decode(page.File, []) is { } source && FrontMatterFence.Find(source) is { } fence
            ? source.Text[fence.BodyStart..].ReplaceLineEndings("\n")
            : "";
}
