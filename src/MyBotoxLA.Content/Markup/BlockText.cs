using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MyBotoxLA.Content.Markup;

/// <summary>The text of one paragraph, heading, or table cell as a reader sees it, on one line.</summary>
internal sealed class BlockText
{
    /// <summary>The hyphens and the white space that are not the usual ones.</summary>
    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code)
            .Where(character => character is '\u2010' or '\u2011' || (character != ' ' && char.IsWhiteSpace(character)))]);

    /// <summary>Where each part of the text begins, in the text and in the body.</summary>
    private readonly List<(int At, int Place)> _parts = [];

    private BlockText(LeafBlock block, BodyText body)
    {
        var text = new StringBuilder();
        var citations = ImmutableArray.CreateBuilder<(int, string)>();
        var exceptions = ImmutableArray.CreateBuilder<RuleException>();
        foreach (var inline in block.Inline?.Descendants() ?? [])
        {
            if (inline is Citation citation)
            {
                citations.Add((text.Length, citation.Id));
            }
            else if (inline is RuleException exception)
            {
                exceptions.Add(exception);
            }

            var words = PlainText.OfNode(inline);
            if (words.Length > 0)
            {
                _parts.Add((text.Length, inline.Span.Start + SpacesBefore(words, inline.Span, body)));
                text.Append(words);
            }
        }

        Block = block;
        Text = Normalize(text.ToString());
        Citations = citations.ToImmutable();
        Exceptions = exceptions.ToImmutable();
    }

    public LeafBlock Block { get; }

    public string Text { get; }

    /// <summary>The ids of the sources that it cites, and the offset in <see cref="Text"/> of each citation.</summary>
    public ImmutableArray<(int At, string Id)> Citations { get; }

    /// <summary>What its author allows in it.</summary>
    public ImmutableArray<RuleException> Exceptions { get; }

    public static BlockText Of(LeafBlock block, BodyText body) => new(block, body);

    /// <summary>The place in the body of a part of <see cref="Text"/>.</summary>
    public SourceSpan SpanOf(int start, int length) => new(PlaceOf(start), Math.Max(PlaceOf(start), PlaceOf(start + length - 1)));

    private int PlaceOf(int at)
    {
        var (start, place) = _parts.FindLast(part => part.At <= at);
        return place + at - start;
    }

    /// <summary>Every space and every hyphen is the usual one.</summary>
    private static string Normalize(string text) => text.AsSpan().ContainsAny(Unusual)
        ? string.Create(text.Length, text, (normalized, written) =>
        {
            for (var i = 0; i < written.Length; i++)
            {
                normalized[i] = char.IsWhiteSpace(written[i]) ? ' ' : written[i] is '\u2010' or '\u2011' ? '-' : written[i];
            }
        })
        : text;

    /// <summary>In a table, Markdig counts the spaces before the text of a cell as part of it.</summary>
    private static int SpacesBefore(string words, SourceSpan span, BodyText body)
    {
        var written = body.Of(span);
        return words is [' ', ..] ? 0 : written.Length - written.TrimStart(' ').Length;
    }
}
