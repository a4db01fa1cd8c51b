using Markdig.Extensions.CustomContainers;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>An unclosed block would include the rest of the page.</summary>
internal sealed class UnclosedRule : IBodyRule
{
    public IEnumerable<Diagnostic> Check(BodyContext body)
    {
        foreach (var code in body.Nodes.Code.Where(code => code.ClosingFencedCharCount == 0))
        {
            yield return body.Text.At(
                DiagnosticKinds.UnclosedCode,
                BodyText.FirstLine(code.Span, code.OpeningFencedCharCount),
                "The code block that begins here is never closed, so the rest of the page is part of it.",
                $"Add a line with only {new string(code.FencedChar, code.OpeningFencedCharCount)} where it ends, or delete this line.");
        }

        foreach (var block in body.Nodes.Blocks.Where(block => !BlockRule.IsStray(block) && !BlockRule.IsInNamed(block) && IsOpen(block)))
        {
            var colons = new string(':', block.OpeningFencedCharCount);
            yield return body.Text.At(
                DiagnosticKinds.UnclosedBlock,
                BodyText.Opening(block),
                $"The block \"{block.Info}\" that begins here is never closed, so the rest of the page is part of it.",
                colons.Length > 3
                    ? $"Write `:::{block.Info}`, with three colons, and a line with only ::: where it ends."
                    : "Add a line with only ::: where it ends.");
        }
    }

    /// <summary>
    /// Blocks are never nested: when one is inside another, the outer one lacks its end, whichever of the two Markdig closed. A line that
    /// closes a block and has words in it is reported itself.
    /// </summary>
    private static bool IsOpen(CustomContainer block)
    {
        var inner = block.OfType<CustomContainer>().ToArray();
        return !Array.Exists(inner, BlockRule.IsEndWithWords) && (block.ClosingFencedCharCount == 0 || inner.Length > 0);
    }
}
