using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace MyBotoxLA.Content.Markup;

/// <summary>
/// Makes a link of a web address in the text: <c>https://www.fda.gov</c>, <c>www.fda.gov</c>. Markdig's own extension also takes
/// <c>mailto:</c> and <c>tel:</c>, of which it then shows only a part.
/// </summary>
internal sealed class BareUrlParser : InlineParser
{
    private const string Www = "www.";

    /// <summary>A longer address is an accident, and looking for its end again and again would take too long.</summary>
    private const int LongestAddress = 2000;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n<>\"`|*[]{}\\^");

    private static readonly string[] Schemes = ["https", "http"];

    /// <summary>The colon behind the scheme: a parser that is asked at every h of a page costs a tenth of parsing it.</summary>
    public BareUrlParser() => OpeningCharacters = [':', 'w', 'W'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var isWww = slice.CurrentChar != ':';
        if (isWww ? slice.PeekChar() is not ('w' or 'W') : slice.PeekChar() != '/')
        {
            return false;
        }

        var scheme = isWww ? "" : SchemeBefore(processor.Inline);
        if (scheme is null || IsInLink(processor))
        {
            return false;
        }

        var before = slice.PeekCharExtra(-1 - scheme.Length);
        var text = slice.AsSpan();
        text = text[..Math.Min(text.Length, LongestAddress)];
        var rest = TrimEnd(text[..(text.IndexOfAny(Ends) is var end and >= 0 ? end : text.Length)]);
        if (rest.Length == LongestAddress || char.IsLetterOrDigit(before) || before == '<' || !IsAddress(rest, isWww ? Www : "://"))
        {
            return false;
        }

        TakeBack(processor.Inline, scheme.Length);
        var written = scheme + rest.ToString();
        var url = written.StartsWith(Www, StringComparison.OrdinalIgnoreCase) ? "https://" + written : written;
        processor.Inline = Link(processor, slice.Start - scheme.Length, written, url);
        slice.Start += rest.Length;
        return true;
    }

    /// <summary>A link whose text is the address as it is written, at an offset of the text.</summary>
    public static LinkInline Link(InlineProcessor processor, int offset, string written, string url)
    {
        var start = processor.GetSourcePosition(offset, out var line, out var column);
        var link = new LinkInline
        {
            Url = url,
            IsClosed = true,
            IsAutoLink = true,
            Span = new(start, start + written.Length - 1),
            Line = line,
            Column = column,
        };
        link.AppendChild(new LiteralInline(written) { Span = link.Span, Line = line, Column = column, IsClosed = true });
        return link;
    }

    /// <summary>The scheme that the text before the colon ends with.</summary>
    private static string? SchemeBefore(Inline? inline) => inline is LiteralInline literal
        ? Array.Find(Schemes, scheme => literal.Content.AsSpan().EndsWith(scheme, StringComparison.OrdinalIgnoreCase))
        : null;

    /// <summary>Takes what is now part of a link off the end of the text before it.</summary>
    public static void TakeBack(Inline? inline, int length)
    {
        if (length == 0 || inline is not LiteralInline literal)
        {
            return;
        }

        literal.Content.End -= length;
        literal.Span.End -= length;
        if (literal.Content.IsEmpty)
        {
            literal.Remove();
        }
    }

    private static bool IsAddress(ReadOnlySpan<char> text, string beginning) =>
        text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
        && text[beginning.Length..] is [var first, ..] host
        && char.IsLetterOrDigit(first)
        && host.Contains('.');

    /// <summary>Without the punctuation of the sentence, and without a closing bracket that is not opened in the address.</summary>
    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> url)
    {
        while (url is [.., var last] && (last is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '”' or '~' or '_' or '#'
            || (last == ')' && url.Count(')') > url.Count('('))))
        {
            url = url[..^1];
        }

        return url;
    }

    public static bool IsInLink(InlineProcessor processor)
    {
        for (Inline? inline = processor.Inline; inline is not null; inline = inline.Parent)
        {
            if (inline is LinkDelimiterInline { IsActive: true })
            {
                return true;
            }
        }

        return false;
    }
}
