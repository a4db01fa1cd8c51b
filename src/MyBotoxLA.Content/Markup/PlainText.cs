using Markdig.Extensions.SmartyPants;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MyBotoxLA.Content.Markup;

/// <summary>The text of Markdown, without its markup.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline? inline) => inline is { FirstChild: LiteralInline { NextSibling: null } only }
        ? TextOf(only).Trim()
        : string.Concat(inline?.Descendants().Select(TextOf) ?? []).Trim();

    private static string TextOf(MarkdownObject node) => node switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        SmartyPant { Type: SmartyPantType.LeftDoubleQuote } => "“",
        SmartyPant { Type: SmartyPantType.RightDoubleQuote } => "”",
        SmartyPant { Type: SmartyPantType.LeftQuote } => "‘",
        SmartyPant { Type: SmartyPantType.Quote or SmartyPantType.RightQuote } => "’",
        LineBreakInline => " ",
        _ => "",
    };
}
