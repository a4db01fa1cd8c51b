using System.Collections.Frozen;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// No paragraph, heading, list item, table cell, or description of a picture makes a claim of <c>claims.yml</c>, unless an exception
/// with a reason is in the same paragraph. Source: Business and Professions Code 651 and 17500.
/// </summary>
internal sealed class ClaimRule(Claims claims) : IBodyRule
{
    private readonly FrozenDictionary<Language, ClaimPatterns> _patterns =
        Language.All.ToFrozenDictionary(language => language, language => new ClaimPatterns(claims.Of(language)));

    public IEnumerable<Diagnostic> Check(BodyContext body)
    {
        var patterns = _patterns[Language.Of(body.Text.File)];
        return body.Nodes.Headings.Concat<LeafBlock>(body.Nodes.Paragraphs).SelectMany(block => Check(block, patterns, body.Text));
    }

    /// <summary>The message and the hint about a claim.</summary>
    public static (string Message, string Hint) Describe(Claim claim, string words) =>
        ($"The text says \"{words}\". {claim.Why}", claim.Instead);

    private static IEnumerable<Diagnostic> Check(LeafBlock block, ClaimPatterns patterns, BodyText body)
    {
        var (text, places) = Read(block);
        var isQuestion = block is HeadingBlock || block.Parent is ListItemBlock or TableCell;
        FoundClaim[] found = [.. patterns.Find(text, isQuestion)];
        RuleException[] exceptions = [.. block.Inline?.Descendants<RuleException>() ?? []];
        foreach (var exception in exceptions)
        {
            if (exception.Reason.Length == 0)
            {
                yield return body.At(
                    DiagnosticKinds.ExceptionWithoutReason,
                    exception.Span,
                    "The exception does not say why the text is right.",
                    $"Write the reason after the code: `<!-- allow {DiagnosticKinds.Claim.Code}: the words of the label -->`.");
            }
            else if (exception.Code != DiagnosticKinds.Claim.Code || found.Length == 0)
            {
                yield return body.At(
                    DiagnosticKinds.UnusedException,
                    exception.Span,
                    $"Nothing in this paragraph needs the exception from {exception.Code}.",
                    "Delete it, or move it to the paragraph that it is about.");
            }
        }

        if (exceptions.Any(exception => exception.Code == DiagnosticKinds.Claim.Code))
        {
            yield break;
        }

        foreach (var claim in found)
        {
            var (message, hint) = Describe(claim.Claim, text.Substring(claim.Start, claim.Length));
            var start = places[claim.Start];
            var span = new SourceSpan(start, Math.Max(start, places[claim.Start + claim.Length - 1]));
            yield return body.At(DiagnosticKinds.Claim, span, message, hint);
        }
    }

    /// <summary>The text as a reader sees it, on one line, and the place of each of its characters.</summary>
    private static (string Text, List<int> Places) Read(LeafBlock block)
    {
        var text = new StringBuilder();
        var places = new List<int>();
        foreach (var inline in block.Inline?.Descendants() ?? [])
        {
            var words = PlainText.OfNode(inline);
            for (var i = 0; i < words.Length; i++)
            {
                text.Append(char.IsWhiteSpace(words[i]) ? ' ' : words[i] is '\u2010' or '\u2011' ? '-' : words[i]);
                places.Add(inline.Span.Start + i);
            }
        }

        return (text.ToString(), places);
    }
}
