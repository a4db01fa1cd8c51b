using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Rules;

/// <summary>Sources are listed in the front matter; a footnote definition in the body would be shown as text.</summary>
internal sealed class FootnoteRule : IBodyRule
{
    public IEnumerable<Diagnostic> Check(BodyContext body) => body.Nodes.Citations
        .Where(citation => citation.PreviousSibling is null && body.Text.ToLineEnd(citation.Span.End + 1).StartsWith(':'))
        .Select(citation => body.Text.At(
            DiagnosticKinds.FootnoteDefinition,
            citation.Span,
            "This footnote is written in the text; sources belong in the front matter.",
            $"Move it to the `sources` list at the top: `- id: {citation.Id}`, then `title:` and `url:` on the lines below, "
                + "and delete this line."));
}
