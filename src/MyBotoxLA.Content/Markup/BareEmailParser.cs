using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace MyBotoxLA.Content.Markup;

/// <summary>Makes a link of an email address in the text: <c>hello@example.com</c>.</summary>
internal sealed class BareEmailParser : InlineParser
{
    public BareEmailParser() => OpeningCharacters = ['@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not LiteralInline literal || literal.Content.End != slice.Start - 1 || BareUrlParser.IsInLink(processor))
        {
            return false;
        }

        var name = NameAtEnd(literal.Content.AsSpan());
        var domain = DomainAtStart(slice.AsSpan()[1..]);
        var before = slice.PeekCharExtra(-1 - name.Length);
        if (name.Length == 0 || !domain.Contains('.') || char.IsLetterOrDigit(before) || before is ':' or '/' or '<' or '_' or '}' or '@')
        {
            return false;
        }

        var address = $"{name}@{domain}";
        BareUrlParser.TakeBack(literal, name.Length);
        processor.Inline = BareUrlParser.Link(processor, slice.Start - name.Length, address, $"mailto:{address}");
        slice.Start += domain.Length + 1;
        return true;
    }

    private static ReadOnlySpan<char> NameAtEnd(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '+'))
        {
            start--;
        }

        return text[start..].TrimStart(".-+");
    }

    private static ReadOnlySpan<char> DomainAtStart(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
        {
            end++;
        }

        return end < text.Length && text[end] is '@' or '_' ? "" : text[..end].TrimEnd(".-");
    }
}
