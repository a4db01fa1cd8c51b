using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Assembly;

/// <summary>A page's body in Markdown for readers outside the site, where block fences mean nothing.</summary>
internal static class PageMarkdown
{
    private const string Fence = ":::";

    /// <summary>The lines of the body as written, without block fences, and the fragments and slots that replace them.</summary>
    public static IEnumerable<MarkdownPart> Of(Page page) => Of(page.File, page);

    private static IEnumerable<MarkdownPart> Of(ContentFile file, Page page) =>
        BodyOf(file)
            .Trim()
            .Split('\n')
            .SelectMany(line => line.StartsWith(Fence, StringComparison.Ordinal)
                ? ReplaceFence(line, page)
                : [new(RuleExceptionParser.Remove(line))]);

    private static IEnumerable<MarkdownPart> ReplaceFence(string line, Page page)
    {
        var words = line[Fence.Length..].Trim().Split(' ', 2);
        var arguments = words.Length > 1 ? words[1].Trim() : "";
        return words[0] == IncludeBlock.BlockName
            ? page.Fragments.Where(file => file.Name == ContentPath.Fragment(page.Language, arguments)).SelectMany(file => Of(file, page))
            : BlockCatalog.Find(words[0])?.OpeningInMarkdown(arguments) ?? [];
    }

    /// <summary>The body as it was written, with <c>\n</c> line endings; decoded again rather than stored.</summary>
    private static string BodyOf(ContentFile file) =>
        TextDecoder.Decode(file, []) is { } source && BodyFields.FindBody(source) is int start
            ? source.Text[start..].ReplaceLineEndings("\n")
            : "";
}
