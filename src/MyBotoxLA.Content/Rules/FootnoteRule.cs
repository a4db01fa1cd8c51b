using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// Sources are listed in the front matter. A footnote's definition in the body would be shown as text, or not at all: Markdown takes
/// <c>[^id]: address</c> for the definition of a link.
/// </summary>
internal sealed class FootnoteRule : IBodyRule
{
    public IEnumerable<Diagnostic> Check(BodyContext body)
    {
        foreach (var citation in body.Nodes.Citations.Where(citation => IsDefinition(citation, body.Text)))
        {
            yield return Definition(citation.Span, citation.Id, body.Text);
        }

        foreach (var definition in body.Nodes.Definitions.Where(definition => definition.Label is ['^', ..]))
        {
            yield return Definition(definition.Span, definition.Label?[1..] ?? "", body.Text);
        }
    }

    private static bool IsDefinition(Citation citation, BodyText body) =>
        body.ToLineEnd(citation.Span.End + 1).TrimStart().StartsWith(':') && body.IsFirstOnLine(citation.Span.Start);

    private static Diagnostic Definition(Markdig.Syntax.SourceSpan span, string id, BodyText body) => body.At(
        DiagnosticKinds.FootnoteDefinition,
        span,
        "A footnote is written in the text; the sources of a page belong in the front matter.",
        $"Move it to the list `sources` at the top: `- id: {id}`, then `title:` and `url:` on the lines below, and delete this line.");
}
