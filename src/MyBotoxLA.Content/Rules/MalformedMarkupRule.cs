using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>Markup that is valid Markdown, but not what the author meant: patients would see its characters.</summary>
internal sealed partial class MalformedMarkupRule : IBodyRule
{
    public IEnumerable<Diagnostic> Check(BodyContext body) => body.Nodes.Paragraphs
        .Where(paragraph => MayBeMalformed(body.Text.Of(paragraph.Span)))
        .SelectMany(paragraph => Check(paragraph, body.Text));

    private static IEnumerable<Diagnostic> Check(ParagraphBlock paragraph, BodyText body)
    {
        var text = body.Of(paragraph.Span).ToString();
        var start = paragraph.Span.Start;
        if (HeadingWithoutSpace().Match(text) is { Success: true } heading)
        {
            yield return body.At(
                DiagnosticKinds.HeadingWithoutSpace,
                new SourceSpan(start, start + heading.Length - 1),
                $"\"{heading.Value}\" is not a heading, because there is no space after the # characters.",
                $"Write `{heading.Groups["markers"].Value} {heading.Groups["words"].Value}`.");
        }

        foreach (var link in UnclosedLink().Matches(text).Where(link => !IsParsed(paragraph, start + link.Index)))
        {
            yield return body.At(
                DiagnosticKinds.UnclosedLink,
                new SourceSpan(start + link.Index, start + link.Index + link.Length - 1),
                $"The link \"{link.Value}\" is not closed.",
                $"Write `{link.Value})`.");
        }
    }

    /// <summary>Most paragraphs have neither, and this check is cheaper than matching the patterns.</summary>
    private static bool MayBeMalformed(ReadOnlySpan<char> text) => text.StartsWith('#') || text.IndexOf("](") >= 0;

    /// <summary>True if Markdig parsed the text as a link, an image, or code.</summary>
    private static bool IsParsed(ParagraphBlock paragraph, int start) => paragraph.Inline?.Descendants()
        .Any(inline => inline is LinkInline or CodeInline && inline.Span.Start <= start && start <= inline.Span.End) == true;

    [GeneratedRegex(@"^(?<markers>#{2,6})(?<words>[^#\s][^\n]*)", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingWithoutSpace();

    [GeneratedRegex(@"\[[^\[\]\n]{1,200}\]\([^()\s]{1,200}(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex UnclosedLink();
}
