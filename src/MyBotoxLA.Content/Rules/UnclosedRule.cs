using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>A block that is opened and never closed swallows the rest of the page.</summary>
internal sealed class UnclosedRule : IBodyRule
{
    public void Check(BodyNodes nodes, BodyReport report)
    {
        foreach (var code in nodes.Code.Where(code => code.ClosingFencedCharCount == 0))
        {
            report.Add(DiagnosticKinds.UnclosedCode, BodyReport.FirstLine(code.Span, code.OpeningFencedCharCount), "The code block that begins here is never closed, so the rest of the page is part of it.", $"Add a line with only {new string(code.FencedChar, code.OpeningFencedCharCount)} where it ends, or delete this line.");
        }

        // Blocks never stand in each other: where one does, the outer one lacks its end, whichever of the two Markdig closed.
        var blocks = nodes.Blocks.Where(block => block.Parent is not CustomContainer);
        foreach (var block in blocks.Where(block => block.ClosingFencedCharCount == 0 || block.OfType<CustomContainer>().Any()))
        {
            report.Add(DiagnosticKinds.UnclosedBlock, BodyReport.FirstLine(block.Span, 3 + (block.Info?.Length ?? 0)), $"The block \"{block.Info}\" that begins here is never closed, so the rest of the page is part of it.", "Add a line with only ::: where it ends.");
        }
    }
}
