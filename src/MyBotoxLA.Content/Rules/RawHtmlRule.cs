using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Rules;

/// <summary>Raw HTML is off: a tag would be shown to patients as text.</summary>
internal sealed partial class RawHtmlRule : IBodyRule
{
    public void Check(MarkdownDocument document, BodyReport report)
    {
        foreach (var literal in document.Descendants<LiteralInline>())
        {
            var start = literal.Span.Start;
            if (!report.Text(literal.Span).Contains('<', StringComparison.Ordinal))
            {
                continue;
            }

            // The text after "<" may already be another literal, so the tag is looked for in the line.
            foreach (Match tag in Tag().Matches(report.TextToLineEnd(start)))
            {
                if (tag.Index < literal.Span.Length)
                {
                    report.Add(Kinds.RawHtml, new SourceSpan(start + tag.Index, start + tag.Index + tag.Length - 1), $"\"{tag.Value}\" is HTML, which is not used here: patients would see it as text.", "Write it as Markdown, for example `**bold**`, or delete it. For a sign that is meant, put a backslash before it: `\\<`.");
                }
            }
        }
    }

    [GeneratedRegex(@"<[a-zA-Z][a-zA-Z0-9-]*(\s[^<>]*)?/?>|<!--", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Tag();
}
