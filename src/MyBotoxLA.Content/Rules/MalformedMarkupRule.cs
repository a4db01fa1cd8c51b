using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>Slips that are no fault to Markdown, but would show its signs to patients.</summary>
internal sealed partial class MalformedMarkupRule : IBodyRule
{
    public void Check(BodyNodes nodes, BodyReport report)
    {
        foreach (var paragraph in nodes.Paragraphs.Where(paragraph => MayHaveSlip(report.Text(paragraph.Span))))
        {
            var text = report.Text(paragraph.Span).ToString();
            if (HeadingWithoutSpace().Match(text) is { Success: true } heading)
            {
                var (signs, words) = (heading.Groups[1].Value, heading.Groups[2].Value);
                report.Add(DiagnosticKinds.HeadingWithoutSpace, new SourceSpan(paragraph.Span.Start, paragraph.Span.Start + heading.Length - 1), $"\"{heading.Value}\" is not a heading, because no space follows the signs #.", $"Write `{signs} {words}`.");
            }

            foreach (Match link in UnclosedLink().Matches(text))
            {
                var start = paragraph.Span.Start + link.Index;
                if (!IsParsed(paragraph, start))
                {
                    report.Add(DiagnosticKinds.UnclosedLink, new SourceSpan(start, start + link.Length - 1), $"The link \"{link.Value}\" is not closed.", $"Write `{link.Value})`.");
                }
            }
        }
    }

    /// <summary>Most paragraphs have neither sign, and looking costs less than matching.</summary>
    private static bool MayHaveSlip(ReadOnlySpan<char> text) => text.StartsWith('#') || text.IndexOf("](") >= 0;

    /// <summary>True where Markdig has made a link, a picture or code of the text.</summary>
    private static bool IsParsed(ParagraphBlock paragraph, int start) =>
        paragraph.Inline?.Descendants().Any(inline => inline is LinkInline or CodeInline && inline.Span.Start <= start && start <= inline.Span.End) == true;

    [GeneratedRegex(@"^(#{2,6})([^#\s][^\n]*)", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingWithoutSpace();

    [GeneratedRegex(@"\[[^\[\]\n]{1,200}\]\([^()\s]{1,200}(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex UnclosedLink();
}
