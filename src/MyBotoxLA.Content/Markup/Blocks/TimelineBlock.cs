using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;

namespace MyBotoxLA.Content.Markup.Blocks;

/// <summary>A line with a stop for each step of a numbered list.</summary>
internal sealed class TimelineBlock : Block
{
    public override string Name => "timeline";

    public override LocalString Label => new("Timeline", "Línea de tiempo");

    public override string Example => """
        :::timeline
        1. **Day 1:** You usually see no change yet.
        2. **Day 3 to 7:** The first change usually shows.
        3. **About 2 weeks:** You see the full effect.
        :::
        """;

    public override IEnumerable<Diagnostic> Check(CustomContainer block, BodyText text) =>
        block.OfType<ListBlock>().Any(list => list.IsOrdered)
            ? []
            : Lacks(block, text, "has no numbered list", "Begin its lines with `1. `, `2. `, and so on.");
}
