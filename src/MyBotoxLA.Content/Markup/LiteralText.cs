using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MyBotoxLA.Content.Markup;

/// <summary>
/// The source text of a paragraph or heading with everything that Markdown understood blanked out: what is left is shown to readers as
/// it is, so markup characters in it are not what the author meant. Offsets are those of the source.
/// </summary>
internal static class LiteralText
{
    /// <summary>Stands for a character that is part of markup, of code, or of a link's address, or that the author escaped.</summary>
    public const char Markup = '\uE000';

    /// <summary>Stands for a character of an entity such as <c>&amp;amp;</c>.</summary>
    public const char Entity = '\uE001';

    /// <summary>Stands for the one asterisk or underscore at each end of italic words.</summary>
    public const char Italic = '\uE002';

    /// <summary>Stands for the asterisks or underscores at each end of bold words.</summary>
    public const char Bold = '\uE003';

    /// <summary>The text; white space stays, also where it is part of markup.</summary>
    public static string Of(LeafBlock block, BodyText body)
    {
        var source = body.Of(block.Span);
        var parsed = body.ParsedOf(block.Span);
        var text = new char[source.Length];
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = char.IsWhiteSpace(source[i]) ? source[i] : Markup;
        }

        var cursor = 0;
        foreach (var inline in block.Inline?.Descendants() ?? [])
        {
            if (inline is HtmlEntityInline && IsInside(inline.Span, block.Span))
            {
                text.AsSpan(inline.Span.Start - block.Span.Start, inline.Span.Length).Fill(Entity);
            }
            else if (inline is EmphasisInline emphasis && IsInside(emphasis.Span, block.Span))
            {
                var span = new SourceSpan(emphasis.Span.Start - block.Span.Start, emphasis.Span.End - block.Span.Start);
                FillEnds(text.AsSpan(span.Start, span.Length), source.Slice(span.Start, span.Length), emphasis);
            }
            else if (
                TextOf(inline) is { Length: > 0 } literal
                    && Find(literal, inline.Span.End - block.Span.Start, cursor, parsed) is var start and >= 0)
            {
                literal.CopyTo(text.AsSpan(start));
                if (inline is LiteralInline { IsFirstCharacterEscaped: true })
                {
                    text[start] = Markup;
                }

                cursor = start + literal.Length;
            }
        }

        return new string(text);
    }

    /// <summary>Where Markdig counts from elsewhere, the characters are not those of the source, and stay as they are.</summary>
    private static void FillEnds(Span<char> text, ReadOnlySpan<char> source, EmphasisInline emphasis)
    {
        var length = emphasis.DelimiterCount;
        if (2 * length < source.Length && source[0] == emphasis.DelimiterChar && source[^1] == emphasis.DelimiterChar)
        {
            text[..length].Fill(length == 1 ? Italic : Bold);
            text[^length..].Fill(length == 1 ? Italic : Bold);
        }
    }

    /// <summary>What is shown as it is written; null for anything else.</summary>
    private static string? TextOf(MarkdownObject inline) => inline switch
    {
        LiteralInline literal when !IsInAutoLink(literal) => literal.Content.ToString(),
        DelimiterInline delimiter => delimiter.ToLiteral(),
        _ => null,
    };

    /// <summary>
    /// The start of a literal that ends at an offset. Behind a dash in a list and behind a tab Markdig counts from elsewhere, so a literal
    /// that is not there is looked for behind the one before it.
    /// </summary>
    private static int Find(string literal, int end, int cursor, ReadOnlySpan<char> parsed)
    {
        var start = end - literal.Length + 1;
        if (start >= 0 && end < parsed.Length && parsed.Slice(start, literal.Length).SequenceEqual(literal))
        {
            return start;
        }

        var after = cursor < parsed.Length ? parsed[cursor..].IndexOf(literal, StringComparison.Ordinal) : -1;
        return after < 0 ? -1 : cursor + after;
    }

    private static bool IsInside(SourceSpan inner, SourceSpan outer) =>
        inner.Length > 0 && inner.Start >= outer.Start && inner.End <= outer.End;

    private static bool IsInAutoLink(MarkdownObject inline) => inline is Inline { Parent: LinkInline { IsAutoLink: true } };
}
