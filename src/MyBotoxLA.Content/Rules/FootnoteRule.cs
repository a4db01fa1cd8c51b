using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>Sources stand in the front matter; a footnote's definition in the body would be shown as text.</summary>
internal sealed class FootnoteRule : IBodyRule
{
    public void Check(BodyNodes nodes, BodyReport report)
    {
        foreach (var citation in nodes.Citations.Where(citation => citation.PreviousSibling is null && report.TextToLineEnd(citation.Span.End + 1).StartsWith(':')))
        {
            report.Add(DiagnosticKinds.FootnoteDefinition, citation.Span, $"A footnote is written out here; the sources of a page stand in its front matter.", $"Move it to the list `sources` at the top: `- id: {citation.Id}`, then `title:` and `url:` on the lines below, and delete this line.");
        }
    }
}
