using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// Removes what an author allows with a reason in the same paragraph, and reports the exceptions that have no reason or are not needed.
/// </summary>
internal static class RuleExceptions
{
    /// <summary>Texts that can be right although a rule reports them.</summary>
    private static readonly ImmutableArray<DiagnosticKind> CanBeAllowed =
        [DiagnosticKinds.Claim, DiagnosticKinds.FigureUnknown, DiagnosticKinds.FigureDiffers, DiagnosticKinds.FigureWithoutPlacebo];

    /// <summary>What is left of the diagnostics of a page's text, and the problems with its exceptions.</summary>
    public static IEnumerable<Diagnostic> Apply(BodyContext body, IEnumerable<Diagnostic> found)
    {
        var left = found.ToList();
        foreach (var (block, exception) in body.Texts.SelectMany(text => text.Exceptions.Select(exception => (text.Block, exception))))
        {
            var (first, last) = body.Text.LinesOf(block.Span);
            var isNeeded = CanBeAllowed.Any(kind => kind.Code == exception.Code)
                && left.RemoveAll(each => each.Kind.Code == exception.Code && each.Line >= first && each.Line <= last) > 0;
            if (exception.Reason.Length == 0)
            {
                left.Add(body.Text.At(
                    DiagnosticKinds.ExceptionWithoutReason,
                    exception.Span,
                    "The exception does not say why the text is right.",
                    $"Write the reason after the code: `<!-- allow {exception.Code}: the words of the label -->`."));
            }
            else if (!isNeeded)
            {
                left.Add(body.Text.At(
                    DiagnosticKinds.UnusedException,
                    exception.Span,
                    $"Nothing in this paragraph needs the exception from {exception.Code}.",
                    "Delete it, or move it to the paragraph that it is about."));
            }
        }

        return left;
    }
}
