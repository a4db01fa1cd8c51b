using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>Raw HTML is off: a tag would be shown to patients as text.</summary>
internal sealed partial class RawHtmlRule : IBodyRule
{
    public IEnumerable<Diagnostic> Check(BodyContext body) =>
        body.Nodes.Literals.Where(literal => body.Text.Of(literal.Span).Contains('<')).SelectMany(literal => Check(literal, body.Text));

    private static IEnumerable<Diagnostic> Check(LiteralInline literal, BodyText body)
    {
        var text = body.Of(literal.Span).ToString();
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            // The text after "<" may be in another literal, so this looks for the tag in the whole line.
            var start = literal.Span.Start + at;
            if (Tag().Match(body.ToLineEnd(start)) is { Success: true } tag)
            {
                yield return body.At(
                    DiagnosticKinds.RawHtml,
                    new SourceSpan(start, start + tag.Length - 1),
                    $"\"{tag.Value}\" is HTML, which this site does not use: patients would see it as text.",
                    "Write it as Markdown, for example `**bold**`, or delete it. If you mean the character itself, "
                        + "put a backslash before it: `\\<`.");
            }
        }
    }

    [GeneratedRegex(@"^(?:<[a-zA-Z][a-zA-Z0-9-]*(\s[^<>]*)?/?>|<!--)", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
