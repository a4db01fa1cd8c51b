using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Rules;

/// <summary>HTML and entities that Markdown left as text.</summary>
internal static class LeftoverHtml
{
    private const string TagNames = "br|p|div|span|img|a|b|i|u|em|strong|font|hr|h[1-6]|table|t[dhr]|ul|ol|li";

    /// <summary>A tag, or the beginning of a common one that is never closed.</summary>
    private const string Tag = $@"</?(?<name>[a-zA-Z][a-zA-Z0-9:-]*)(?:\s[^<>]*)?/?>|<(?:{TagNames})(?=[\s/»])";

    public static IEnumerable<LeftoverMarkup> All() => [.. Html(), .. Entities()];

    private static IEnumerable<LeftoverMarkup> Html() =>
    [
        LeftoverMarkup.New(
            DiagnosticKinds.RawHtml,
            "<",
            @"(?<at><(?<address>(?:[\w-]+\.)+[a-z]{2,}(?:/[^\s<>]*)?)>)",
            match => $"\"{match.Text}\" is not a link, because the address does not begin with https://.",
            match => $"Write `<https://{match["address"]}>`."),
        LeftoverMarkup.New(
            DiagnosticKinds.RawHtml,
            "<",
            $@"(?<at>{Tag})(?:[^<>\n]*</\k<name>>)?|(?<at><!(?:--|\uE000\uE000))[^\n]*|(?<at><(?:![A-Z]|\?)[^<>\n]*>)",
            match => $"\"{match.Text.Split('\n')[0].TrimEnd()}\" is HTML, which this site does not use: patients would see it as text.",
            match => (match["name"].Equals("img", StringComparison.OrdinalIgnoreCase)
                    ? "Add the picture to the images folder, and write `![What it shows](/images/name.png)`. "
                    : "Write it as Markdown, for example `**bold**`, or delete it. ")
                + "If you mean the character itself, put a backslash before it: `\\<`."),
    ];

    private static IEnumerable<LeftoverMarkup> Entities() =>
    [
        LeftoverMarkup.New(
            DiagnosticKinds.LiteralEntity,
            ";",
            @"(?<at>\uE001(?<name>#?[a-zA-Z0-9]{2,10};))",
            match => $"\"&amp;{match["name"]}\" is a code for a character inside another code, so patients would see \"&{match["name"]}\".",
            match => $"Write `&{match["name"]}`, or the character itself."),
        LeftoverMarkup.New(
            DiagnosticKinds.LiteralEntity,
            "&",
            @"(?<at>&(?:nbsp|amp|lt|gt|quot|apos|reg|trade|copy|deg|ndash|mdash|hellip|rarr|larr|frac12|eacute|ntilde)(?!;))",
            match => $"\"{match.Text}\" is a code for a character that lacks its semicolon, so patients would see the code.",
            match => $"Write `{match.Text};`, or the character itself."),
        LeftoverMarkup.New(
            DiagnosticKinds.LiteralEntity,
            ";",
            @"(?<at>&(?:[a-z]{2,8}[0-9]{0,2}|#x?[0-9a-fA-F]{1,8});)",
            match => $"\"{match.Text}\" is not the code of any character, so patients would see it.",
            _ => "Write the character itself. If you mean this text, put a backslash before the &."),
    ];
}
