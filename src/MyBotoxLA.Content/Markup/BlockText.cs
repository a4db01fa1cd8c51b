using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MyBotoxLA.Content.Markup;

/// <summary>The text of one paragraph, heading, or table cell as a reader sees it, on one line.</summary>
internal sealed class BlockText
{
    private readonly List<int> _places = [];

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
            var start = inline.Span.Start + SpacesBefore(words, inline.Span, body);
            for (var i = 0; i < words.Length; i++)
            {
                text.Append(char.IsWhiteSpace(words[i]) ? ' ' : words[i] is '\u2010' or '\u2011' ? '-' : words[i]);
                _places.Add(start + i);
            }
        }

        Block = block;
        Text = text.ToString();
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
    public SourceSpan SpanOf(int start, int length) => new(_places[start], Math.Max(_places[start], _places[start + length - 1]));

    /// <summary>In a table, Markdig counts the spaces before the text of a cell as part of it.</summary>
    private static int SpacesBefore(string words, SourceSpan span, BodyText body)
    {
        var written = body.Of(span);
        return words is [' ', ..] ? 0 : written.Length - written.TrimStart(' ').Length;
    }
}
