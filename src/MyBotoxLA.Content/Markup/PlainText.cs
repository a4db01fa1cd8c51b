using System.Globalization;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MyBotoxLA.Content.Markup;

/// <summary>The text of Markdown as a reader sees it, without its markup.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline? inline) => inline is { FirstChild: LiteralInline { NextSibling: null } only }
        ? OfNode(only).Trim()
        : string.Concat(inline?.Descendants().Select(OfNode) ?? []).Trim();

    /// <summary>True for text of which a reader sees nothing: spaces and invisible characters.</summary>
    public static bool IsBlank(string text) =>
        text.All(character => char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format);

    /// <summary>The text of one node without those inside it.</summary>
    public static string OfNode(MarkdownObject node) => node switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        DelimiterInline delimiter => delimiter.ToLiteral(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        SmartyPant mark => TextOf(mark.Type),
        LineBreakInline => " ",
        _ => "",
    };

    private static string TextOf(SmartyPantType type) => type switch
    {
        SmartyPantType.LeftDoubleQuote => "“",
        SmartyPantType.RightDoubleQuote => "”",
        SmartyPantType.DoubleQuote => "\"",
        SmartyPantType.LeftQuote => "‘",
        SmartyPantType.Quote or SmartyPantType.RightQuote => "’",
        SmartyPantType.LeftAngleQuote => "«",
        SmartyPantType.RightAngleQuote => "»",
        SmartyPantType.Ellipsis => "…",
        SmartyPantType.Dash2 => "–",
        SmartyPantType.Dash3 => "—",
        _ => "",
    };
}
