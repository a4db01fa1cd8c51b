using System.Collections.Immutable;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>The input of the rules about one page's Markdown.</summary>
/// <param name="Nodes">The parsed nodes, before links and images are resolved.</param>
/// <param name="Text">The body as its author wrote it.</param>
/// <param name="Outline">The headings, with those of the fragments where they are shown.</param>
/// <param name="LayoutIds">The element ids that the page layout uses.</param>
internal sealed record BodyContext(
    BodyNodes Nodes,
    BodyText Text,
    ImmutableArray<OutlineEntry> Outline,
    IReadOnlySet<string> LayoutIds)
{
    /// <summary>True for the text of a fragment, whose headings continue those of the pages that include it.</summary>
    public bool IsFragment { get; } = ContentPath.IsFragment(Text.File);
}
