using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace MyBotoxLA.Content.Markup;

/// <summary>A comment that allows what a rule would report in the same paragraph. It is not rendered.</summary>
internal sealed class RuleException : LeafInline
{
    public required string Code { get; init; }

    /// <summary>Empty if none is given.</summary>
    public required string Reason { get; init; }
}

/// <summary>Parses <c>&lt;!-- allow MB4008: why --&gt;</c>, only in this form. Any other comment stays text, and is reported.</summary>
internal sealed partial class RuleExceptionParser : InlineParser
{
    private const string Opening = "<!-- allow ";

    public RuleExceptionParser() => OpeningCharacters = ['<'];

    /// <summary>The text without the comments of this form.</summary>
    public static string Remove(string line) =>
        line.Contains(Opening, StringComparison.Ordinal) ? Comment().Replace(line, "").TrimEnd() : line;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.AsSpan().StartsWith(Opening)
            || Comment().Match(slice.Text, slice.Start, slice.Length) is not { Success: true } match
            || match.Index != slice.Start)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new RuleException
        {
            Code = match.Groups["code"].Value,
            Reason = match.Groups["why"].Value.Trim(),
            Span = new(start, start + match.Length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex("<!-- allow (?<code>MB[0-9]{4})(?:: (?<why>[^<>\n]*?)|:?) ?-->")]
    private static partial Regex Comment();
}
