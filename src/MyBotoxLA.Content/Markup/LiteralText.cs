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

    /// <summary>The text; white space stays, also where it is part of markup.</summary>
    public static string Of(LeafBlock block, BodyText body)
    {
        var source = body.Of(block.Span);
        var text = new char[source.Length];
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = char.IsWhiteSpace(source[i]) ? source[i] : Markup;
        }

        foreach (var inline in block.Inline?.Descendants() ?? [])
        {
            var start = inline.Span.Start - block.Span.Start;
            if (start < 0 || inline.Span.End > block.Span.End || inline.Span.Length <= 0)
            {
                continue;
            }

            if (inline is HtmlEntityInline)
            {
                text.AsSpan(start, inline.Span.Length).Fill(Entity);
            }
            else if (inline is LiteralInline { IsFirstCharacterEscaped: false } or DelimiterInline && !IsInAutoLink(inline))
            {
                source.Slice(start, inline.Span.Length).CopyTo(text.AsSpan(start));
            }
        }

        return new string(text);
    }

    private static bool IsInAutoLink(MarkdownObject inline) => inline is Inline { Parent: LinkInline { IsAutoLink: true } };
}
