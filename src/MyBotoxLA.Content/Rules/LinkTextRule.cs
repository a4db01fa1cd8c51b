using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>A link says where it leads, also to someone who hears the links of a page as a list. Source: WCAG 2.2, 2.4.4.</summary>
internal sealed class LinkTextRule : IBodyRule
{
    private static readonly string[] Vague =
    [
        "click here", "here", "link", "more", "read more", "learn more", "this", "this page",
        "aquí", "clic aquí", "haga clic aquí", "enlace", "esta página", "leer más", "más", "más información",
    ];

    public void Check(BodyNodes nodes, BodyReport report)
    {
        foreach (var link in nodes.Links.Where(link => !link.IsImage))
        {
            var text = PlainText.Of(link);
            if (text.Length == 0 && !link.Descendants<LinkInline>().Any(inner => inner.IsImage && PlainText.Of(inner).Length > 0))
            {
                report.Add(DiagnosticKinds.EmptyLink, link.Span, $"The link to \"{link.Url}\" has no text.", $"Write between the brackets where it leads: `[Where it leads]({link.Url})`.");
            }
            else if (Vague.Contains(text.Trim(' ', '.', '…').ToLowerInvariant()))
            {
                report.Add(DiagnosticKinds.VagueLink, link.Span, $"The link \"{text}\" does not say where it leads.", "Make the words that name the other page the link, for example `[side effects in numbers](/side-effects)`.");
            }
        }
    }
}
