using Markdig;
using Markdig.Syntax;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Docs;

/// <summary>A file in <c>docs/</c>, split at its headings, with its fenced examples.</summary>
internal sealed record DocFile(IReadOnlyList<DocSection> Sections)
{
    public IEnumerable<DocExample> Examples => Sections.SelectMany(section => section.Examples);

    public static DocFile Read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", name)).ReplaceLineEndings("\n");
        var document = Markdown.Parse(text, new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build());
        var headings = document.OfType<HeadingBlock>().ToArray();
        return new DocFile(
            [.. headings.Select((heading, at) => Section(heading, at + 1 < headings.Length ? headings[at + 1].Span.Start : text.Length))]);

        DocSection Section(HeadingBlock heading, int end) => new(
            text[heading.Span.Start..(heading.Span.End + 1)].TrimStart('#', ' '),
            text[(heading.Span.End + 1)..end],
            [
                .. document.OfType<FencedCodeBlock>()
                    .Where(block => block.Span.Start > heading.Span.Start && block.Span.Start < end)
                    .Select(block => DocExample.Of(block, $"docs/{name}")),
            ],
            $"docs/{name}",
            heading.Line + 1);
    }
}
