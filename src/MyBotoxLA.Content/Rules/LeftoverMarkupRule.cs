using System.Buffers;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>Markup that Markdown left as text is reported, unless its author put a backslash before it or wrote it as code.</summary>
internal sealed class LeftoverMarkupRule : IBodyRule
{
    /// <summary>Longer text is an accident; matching it could take longer than in proportion.</summary>
    private const int LongestText = 20_000;

    /// <summary>Without one of these no pattern matches, except at the beginning of a line.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create("*_~=%^[]|<&\\`{}#＃:;!");

    public IEnumerable<Diagnostic> Check(BodyContext body) => body.Nodes.Paragraphs.Concat<LeafBlock>(body.Nodes.Headings)
        .Where(block => MayHaveLeftovers(body.Text.Of(block.Span)))
        .SelectMany(block => Check(block, body.Text));

    private static IEnumerable<Diagnostic> Check(LeafBlock block, BodyText body)
    {
        var literal = LiteralText.Of(block, body);
        if (literal.Length > LongestText || !MayHaveLeftovers(literal))
        {
            yield break;
        }

        var source = body.Of(block.Span).ToString();
        var reported = new List<(int Start, int End)>();
        foreach (var leftover in LeftoverMarkup.All.Where(leftover => literal.Contains(leftover.Trigger, StringComparison.Ordinal)))
        {
            foreach (var match in leftover.Pattern.Matches(literal).Select(found => new LeftoverMatch(found, source)))
            {
                var at = match.Match.Groups["at"];
                if (reported.Exists(other => at.Index < other.End && other.Start < at.Index + at.Length))
                {
                    continue;
                }

                reported.Add((at.Index, at.Index + at.Length));
                var start = block.Span.Start + at.Index;
                yield return body.At(
                    leftover.Kind,
                    new SourceSpan(start, start + at.Length - 1),
                    leftover.Message(match),
                    leftover.Hint(match));
            }
        }
    }

    private static bool MayHaveLeftovers(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(Suspects))
        {
            return true;
        }

        foreach (var line in text.EnumerateLines())
        {
            // A list begins with a mark, a number, or a character that no sentence begins with.
            if (line.TrimStart(" \t\uE000") is [var first, ..] && !char.IsLetter(first) && first is not ('(' or '"' or '“' or '¿' or '¡'))
            {
                return true;
            }
        }

        return false;
    }
}
