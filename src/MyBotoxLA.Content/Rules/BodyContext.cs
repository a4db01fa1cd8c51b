using System.Collections.Immutable;
using Markdig.Syntax;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Rules;

/// <summary>The input of the rules about one page's Markdown.</summary>
/// <param name="FrontMatter">The fields at the top of the file; empty if they cannot be read.</param>
/// <param name="Fields">The fields as their author wrote them; null if there are none.</param>
/// <param name="Nodes">The parsed nodes, before links and images are resolved.</param>
/// <param name="Text">The body as its author wrote it.</param>
/// <param name="Outline">The headings, with those of the fragments where they are shown.</param>
/// <param name="LayoutIds">The element ids that the page layout uses.</param>
internal sealed record BodyContext(
    FrontMatter FrontMatter,
    YamlFields? Fields,
    BodyNodes Nodes,
    BodyText Text,
    ImmutableArray<OutlineEntry> Outline,
    IReadOnlySet<string> LayoutIds)
{
    /// <summary>True for the text of a fragment, whose headings continue those of the pages that include it.</summary>
    public bool IsFragment { get; } = ContentPath.IsFragment(Text.File);

    /// <summary>The phrases that no text may say.</summary>
    public required ClaimFinder Claims { get; init; }

    /// <summary>The checked figures.</summary>
    public required Figures Figures { get; init; }

    /// <summary>True for a page about a drug, and for a text that such pages include.</summary>
    public bool IsMedical => FrontMatter.Drug is not null || IsFragment || ContentPath.IsBoxedWarning(ContentPath.ToUrl(Text.File));

    /// <summary>The paragraphs, headings, and table cells, in order, as a reader sees them.</summary>
    public IReadOnlyList<BlockText> Texts => field ??= [.. Nodes.All.OfType<LeafBlock>()
        .Where(block => block is HeadingBlock or ParagraphBlock).Select(block => BlockText.Of(block, Text))];

    /// <summary>The figures of the text, compared with the checked ones.</summary>
    public FigureComparison Comparison => field ??= FigureComparison.Of(this);
}
