using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>The blocks of text in the HTML of a page's body, in order, without the numbers of sources and without drawings.</summary>
internal sealed partial class TextBlocks
{
    private const string Row = "tr";

    /// <summary>What stands for the layout's label of a photograph: a review is not about the same page without it.</summary>
    private const string ModelLabel = "model";

    private const string Picture = "img";

    private readonly List<TextBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private string _element = "";
    private string _id = "";
    private string _block = "";

    private TextBlocks()
    {
    }

    public static IEnumerable<TextBlock> Of(IEnumerable<BodyPart> parts)
    {
        var reader = new TextBlocks();
        foreach (var part in parts)
        {
            reader.Read(part.Html);
            if (part.Slot == Slot.ModelLabel)
            {
                reader.End(reader._element);
                reader._blocks.Add(new TextBlock(Picture, ModelLabel));
            }
        }

        reader.End(reader._element);
        return reader._blocks;
    }

    private void Read(string html)
    {
        var at = 0;
        string? skipped = null;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            if (skipped is null)
            {
                _text.Append(html, at, tag.Index - at);
            }

            at = tag.Index + tag.Length;
            var written = html.AsSpan(tag.Index + 1, tag.Length - 2);
            var isClosing = written[0] == '/';
            var name = NameOf(written.TrimStart('/'));
            if (skipped is not null)
            {
                skipped = isClosing && name == skipped ? null : skipped;
                continue;
            }

            switch (name)
            {
                case "svg" or "sup" when !isClosing:
                    skipped = name;
                    break;
                case "a" or "em" or "strong" or "code" or "span" or "b" or "i" or "sup" or "svg":
                    break;
                case "br":
                    _text.Append(' ');
                    break;
                case "td" or "th":
                    _text.Append(isClosing ? "; " : "");
                    break;
                case Picture:
                    End(_element);
                    _text.Append(Describe(html.Substring(tag.Index, tag.Length)));
                    End(name);
                    break;
                default:
                    End(_element);
                    Begin(isClosing ? "" : name, written);
                    _block = name is not "section" ? _block : isClosing ? "" : Attribute(written, " class=\"");
                    break;
            }
        }

        _text.Append(html, at, skipped is null ? html.Length - at : 0);
    }

    private void Begin(string element, ReadOnlySpan<char> tag) =>
        (_element, _id) = (element, element.Length == 0 ? "" : Attribute(tag, " id=\""));

    private static string Attribute(ReadOnlySpan<char> tag, string start)
    {
        var at = tag.IndexOf(start);
        var value = at < 0 ? [] : tag[(at + start.Length)..];
        return value.IndexOf('"') is var end and > 0 ? value[..end].ToString() : "";
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(" /");
        return (end < 0 ? tag : tag[..end]).ToString();
    }

    /// <summary>The description of a picture, and its address, which another picture does not have.</summary>
    private static string Describe(string tag) => $"{Alt().Match(tag).Groups[1].Value} ({Source().Match(tag).Groups[1].Value})";

    private void End(string element)
    {
        var plain = Spaces().Replace(WebUtility.HtmlDecode(_text.ToString()).Replace("\u2060", "", StringComparison.Ordinal), " ").Trim();
        _text.Clear();
        if (plain.Any(char.IsLetterOrDigit))
        {
            _blocks.Add(new TextBlock(element, element == Row ? plain.TrimEnd(';') : plain) { Id = _id, Block = _block });
        }
    }

    [GeneratedRegex("</?[a-z][^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(" alt=\"([^\"]*)\"")]
    private static partial Regex Alt();

    [GeneratedRegex(" src=\"([^\"]*)\"")]
    private static partial Regex Source();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
