using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>Raw HTML is off: a tag would be shown to patients as text.</summary>
internal sealed partial class RawHtmlRule : IBodyRule
{
    public void Check(BodyNodes nodes, BodyReport report)
    {
        foreach (var literal in nodes.Literals.Where(literal => report.Text(literal.Span).Contains('<')))
        {
            var text = report.Text(literal.Span).ToString();
            for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
            {
                // The text after "<" may already be another literal, so the tag is looked for in the line.
                var start = literal.Span.Start + at;
                if (Tag().Match(report.TextToLineEnd(start)) is { Success: true } tag)
                {
                    report.Add(DiagnosticKinds.RawHtml, new SourceSpan(start, start + tag.Length - 1), $"\"{tag.Value}\" is HTML, which is not used here: patients would see it as text.", "Write it as Markdown, for example `**bold**`, or delete it. For a sign that is meant, put a backslash before it: `\\<`.");
                }
            }
        }
    }

    [GeneratedRegex(@"^(?:<[a-zA-Z][a-zA-Z0-9-]*(\s[^<>]*)?/?>|<!--)", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
