using System.Text.RegularExpressions;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// Sources are listed in the front matter. A footnote's definition in the body would be shown as text, or not at all: Markdown takes
/// <c>[^id]: address</c> for the definition of a link.
/// </summary>
internal sealed partial class FootnoteRule : IBodyRule
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

        var ids = body.FrontMatter.Sources.Select(source => source.Id).ToHashSet();
        foreach (var block in body.Nodes.Paragraphs.Concat<LeafBlock>(body.Nodes.Headings).Where(_ => ids.Count > 0))
        {
            foreach (var written in FindBracketedIds(block, ids, body.Text))
            {
                yield return written;
            }
        }
    }

    /// <summary>A source's id in brackets without the character that makes it a citation, or with it in parentheses.</summary>
    private static IEnumerable<Diagnostic> FindBracketedIds(LeafBlock block, HashSet<string> ids, BodyText body) =>
        !Bracketed().IsMatch(body.Of(block.Span)) ? [] : Bracketed().Matches(LiteralText.Of(block, body))
            .Where(match => ids.Contains(match.Groups["id"].Value))
            .Select(match => body.At(
                DiagnosticKinds.UnknownSource,
                new SourceSpan(block.Span.Start + match.Index, block.Span.Start + match.Index + match.Length - 1),
                match.Value[0] == '('
                    ? $"\"{match.Value}\" is not a source: a source is in square brackets."
                    : $"\"{match.Value}\" is not a source: the id of a source follows the character ^.",
                $"Write `[^{match.Groups["id"].Value}]`."));

    private static bool IsDefinition(Citation citation, BodyText body) =>
        body.ToLineEnd(citation.Span.End + 1).TrimStart().StartsWith(':') && body.IsFirstOnLine(citation.Span.Start);

    private static Diagnostic Definition(SourceSpan span, string id, BodyText body) => body.At(
        DiagnosticKinds.FootnoteDefinition,
        span,
        "A footnote is written in the text; the sources of a page belong in the fields at the top.",
        $"Move it to the list `sources` at the top: `- id: {id}`, then `title:` and `url:` on the lines below, and delete this line.");

    /// <summary>Other brackets next to it are a link's, which <see cref="LeftoverLinks"/> finds.</summary>
    [GeneratedRegex(@"(?<![\[\]!])\[(?<id>[^\s\[\]^]+)\](?![\[(:{<])|(?<!\])\(\^(?<id>[^\s()^]+)\)")]
    private static partial Regex Bracketed();
}
