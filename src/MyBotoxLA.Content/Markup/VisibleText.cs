using System.Net;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Markup;

/// <summary>The text of a page's body as a reader sees or hears it: with the descriptions of pictures, on one line.</summary>
internal static partial class VisibleText
{
    public static string Of(Page page)
    {
        var html = string.Concat(page.Body.Select(part => part.Slot is null ? part.Html : " "));
        var text = Tag().Replace(html, tag => tag.Groups["word"].Success ? "" : $" {tag.Groups["alt"].Value} ");
        return Spaces().Replace(Invisible().Replace(WebUtility.HtmlDecode(text), ""), " ").Trim();
    }

    /// <summary>A picture with its description, an element inside a word, or any other.</summary>
    [GeneratedRegex("""<(?:img\b[^>]*?\balt="(?<alt>[^"]*)"[^>]*|(?<word>/?(?:a|em|strong)\b[^>]*)|[^>]*)>""")]
    private static partial Regex Tag();

    /// <summary>Soft hyphens, zero-width spaces, and word joiners.</summary>
    [GeneratedRegex("[\u00AD\u200B\u2060]")]
    private static partial Regex Invisible();

    /// <summary>White space that is not already one space: each match costs more than the text between two of them.</summary>
    [GeneratedRegex(@" \s+|[^\S ]\s*")]
    private static partial Regex Spaces();
}
