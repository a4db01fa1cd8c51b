using System.Buffers;
using System.Text.RegularExpressions;
using Markdig.Helpers;

namespace MyBotoxLA.Content.Text;

/// <summary>Markdown, HTML, or an entity in text that is shown as it is typed.</summary>
/// <param name="Text">The markup with the words in it.</param>
/// <param name="Hint">What to type instead.</param>
internal readonly partial record struct MarkupInPlainText(string Text, string Hint)
{
    private const string HtmlNames =
        "a|b|i|u|s|p|q|em|strong|br|hr|div|span|sup|sub|small|big|img|font|center|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|code|pre|"
        + "mark|del|ins|cite|abbr|blockquote|script|style|iframe|button|input|label|form|section|strike|tt|kbd|wbr";

    /// <summary>
    /// Without one of them, and without a pair such as <c>==</c>, there is no markup. Most text has none, and building the pattern would
    /// slow every start.
    /// </summary>
    private static readonly SearchValues<char> Triggers = SearchValues.Create("*_~`[<&\\#{");

    /// <summary>The first markup in a text; null if there is none. Characters that mean themselves, as in "5 * 3", are none.</summary>
    public static MarkupInPlainText? Find(string text)
    {
        if (!text.AsSpan().ContainsAny(Triggers) && !HasPair(text))
        {
            return null;
        }

        foreach (Match match in Markup().Matches(text))
        {
            var markup = match.Groups["markup"].Value;
            if (markup[0] != '&' || Decode(markup).Length > 0)
            {
                return new MarkupInPlainText(markup, HintFor(markup));
            }
        }

        return null;
    }

    /// <summary>True for <c>==</c>, and for a colon before a letter, as the names of emojis have.</summary>
    private static bool HasPair(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(':', '='); at >= 0 && at + 1 < text.Length; at = NextPair(text, at + 1))
        {
            if (text[at] == '=' ? text[at + 1] == '=' : char.IsAsciiLetterLower(text[at + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static int NextPair(string text, int from) => text.AsSpan(from).IndexOfAny(':', '=') is var at and >= 0 ? from + at : -1;

    private static string HintFor(string markup)
    {
        var words = markup[0] switch
        {
            '&' => Decode(markup),
            '\\' => markup == "\\n" ? "" : markup[1..],
            '[' or '!' => markup.TrimStart('!', '[').Split(']')[0],
            '<' when markup.Contains("://", StringComparison.Ordinal) => markup.Trim('<', '>'),
            '<' or '{' => "",
            ':' => "",
            _ => markup.Trim('*', '_', '~', '`', '#', '=', ' '),
        };
        return markup switch
        {
            ['[', '^', ..] => "Delete it here, and cite the source in the text of the page.",
            ['[' or '!', ..] => $"Write only the words, `{words}`, and put the link into the text of the page.",
            _ when words.Length > 0 && !string.IsNullOrWhiteSpace(words) => $"Write `{words}` instead.",
            ['&', ..] => "Write a space instead.",
            _ => "Delete it.",
        };
    }

    private static string Decode(string entity) => entity switch
    {
        ['&', '#', ..] => System.Net.WebUtility.HtmlDecode(entity),
        _ => EntityHelper.DecodeEntity(entity.AsSpan(1).TrimEnd(';')) ?? "",
    };

    [GeneratedRegex(
        @"(?:^|[\s(\[“‘""'—–-])(?<markup>\*[^\s*](?:[^*]*[^\s*])?\*|_{1,3}[^\s_](?:[^_]*[^\s_])?_{1,3})(?:$|[\s)\].,;:!?”’""'—–-])"
        + @"|(?<markup>\*\*[^*]+\*\*|~~[^~]+~~|`[^`]+`)"
        + @"|(?<markup>\[\^[^\[\]\s]*\]|!?\[[^\[\]]*\]\([^()]*\)|\[[^\[\]]+\]\[[^\[\]]*\]|\[\[[^\[\]]+\]\])"
        + @"|(?<markup>\[[^\[\]]+\] \((?:/|https?:|mailto:|tel:|#)[^()]*\))"
        + @"|(?<markup><(?:https?:|mailto:|tel:)[^<>\s]*>|<[^<>\s@]+@[^<>\s]+>|<!--|</[a-zA-Z][^<>]*>|<(?:br|hr)\b[^<>]*>?)"
        + "|(?<markup><(?:" + HtmlNames + @")(?:\s[^<>]*)?/?>|<[a-zA-Z]+:[a-zA-Z]+[^<>]*>|<[a-zA-Z][\w-]*\s[^<>]*=[^<>]*>)"
        + @"|(?<markup>&(?:[a-zA-Z][a-zA-Z0-9]*|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});|&nbsp\b)"
        + @"|(?<markup>\\[!-/:-@\[-`{-~])"
        + @"|(?<markup>\\n)(?:(?-i:[A-Z])|\s|$)"
        + @"|(?<markup>^\#{1,6}\s)[^0-9]"
        + @"|(?:^|\s)(?<markup>:[a-z][a-z0-9_-]+:)(?:$|\s)"
        + @"|(?<markup>==[^=]+==|<%[^<>]*%>|\{[#.][\w-]+\}|\{\{[^{}]*\}\}|\{%[^{}]*%\})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Markup();
}
