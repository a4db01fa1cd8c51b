using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>The blocks of text in the HTML of a page's body, in order, without the numbers of sources and without drawings.</summary>
internal static partial class TextBlocks
{
    private const string Row = "tr";

    /// <summary>What stands for the layout's label of a photograph: a review is not about the same page without it.</summary>
    private const string ModelLabel = "model";

    private const string Picture = "img";

    public static IEnumerable<TextBlock> Of(IEnumerable<BodyPart> parts)
    {
        var blocks = new List<TextBlock>();
        var text = new StringBuilder();
        var element = "";
        foreach (var part in parts)
        {
            Read(part.Html, blocks, text, ref element);
            if (part.Slot == Slot.ModelLabel)
            {
                End(blocks, text, element);
                blocks.Add(new TextBlock(Picture, ModelLabel));
            }
        }

        End(blocks, text, element);
        return blocks;
    }

    private static void Read(string html, List<TextBlock> blocks, StringBuilder text, ref string element)
    {
        var at = 0;
        string? skipped = null;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            if (skipped is null)
            {
                text.Append(html, at, tag.Index - at);
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
                    text.Append(' ');
                    break;
                case "td" or "th":
                    text.Append(isClosing ? "; " : "");
                    break;
                case Picture:
                    End(blocks, text, element);
                    End(blocks, text.Append(Describe(html.Substring(tag.Index, tag.Length))), name);
                    break;
                default:
                    End(blocks, text, element);
                    element = isClosing ? "" : name;
                    break;
            }
        }

        text.Append(html, at, skipped is null ? html.Length - at : 0);
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(" /");
        return (end < 0 ? tag : tag[..end]).ToString();
    }

    /// <summary>The description of a picture, and its address, which another picture does not have.</summary>
    private static string Describe(string tag) => $"{Alt().Match(tag).Groups[1].Value} ({Source().Match(tag).Groups[1].Value})";

    private static void End(List<TextBlock> blocks, StringBuilder text, string element)
    {
        var plain = Spaces().Replace(WebUtility.HtmlDecode(text.ToString()).Replace("\u2060", "", StringComparison.Ordinal), " ").Trim();
        text.Clear();
        if (plain.Any(char.IsLetterOrDigit))
        {
            blocks.Add(new TextBlock(element, element == Row ? plain.TrimEnd(';') : plain));
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
