using Markdig.Helpers;
using Markdig.Parsers;

namespace MyBotoxLA.Content.Markup;

/// <summary>Parses <c>[^id]</c>. Markdig's own footnotes need a definition in the body; ours are in the front matter.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var end = text.IndexOf(']');
        if (end < 3 || text[1] != '^' || text[2..end].ContainsAny(" \r\n["))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new Citation
        {
            Id = text[2..end].ToString(),
            Span = new(start, start + end),
            Line = line,
            Column = column,
        };
        slice.Start += end + 1;
        return true;
    }
}
