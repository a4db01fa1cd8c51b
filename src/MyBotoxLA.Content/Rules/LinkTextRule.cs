using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// The text of a link says where it goes, even out of context: screen readers can list a page's links. Source: WCAG 2.2, 2.4.4.
/// </summary>
internal sealed class LinkTextRule : IBodyRule
{
    public IEnumerable<Diagnostic> Check(BodyContext body)
    {
        foreach (var link in body.Nodes.Links.Where(link => !link.IsImage))
        {
            var text = PlainText.Of(link);
            if (PlainText.IsBlank(text) && !HasPicture(link))
            {
                yield return body.Text.At(
                    DiagnosticKinds.EmptyLink,
                    link.Span,
                    $"The link to \"{link.Url}\" has no text.",
                    $"Between the brackets, write where it goes: `[Where it goes]({link.Url})`.");
            }
            else if (IsVague(text))
            {
                yield return body.Text.At(
                    DiagnosticKinds.VagueLink,
                    link.Span,
                    $"The link \"{text}\" does not say where it goes.",
                    "Use the words that name the other page as the link, for example `[side effects in numbers](/side-effects)`.");
            }
        }
    }

    /// <summary>A picture's own words name the link; that it has none is reported at the picture.</summary>
    private static bool HasPicture(LinkInline link) => link.Descendants<LinkInline>().Any(inner => inner.IsImage);

    private static bool IsVague(string text)
    {
        var words = text.Trim(' ', '.', '…').ToLowerInvariant();
        return Language.All.Any(language => language.VagueLinkTexts.Contains(words));
    }
}
