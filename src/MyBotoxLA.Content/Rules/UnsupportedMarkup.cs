using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Rules;

/// <summary>Markup that other programs know and this site does not.</summary>
internal static class UnsupportedMarkup
{
    private const string UseBlock = "Use a block instead, such as `:::care-call`, or bold words: `**Important:** …`.";

    /// <summary>Goes before links, which have brackets too.</summary>
    public static LeftoverMarkup TableOfContents { get; } = New(
        "[",
        @"(?<at>^\[{1,2}[_\uE002]?(?:toc|TOC|Toc)[_\uE002]?\]{1,2}$)",
        "a table of contents",
        _ => "Delete it: a long page lists its contents by itself.");

    public static IEnumerable<LeftoverMarkup> All() => [.. Words(), .. Lines(), .. Characters()];

    private static IEnumerable<LeftoverMarkup> Words() =>
    [
        New(
            "~",
            @"(?<at>~~(?<words>[^~\n]+)~~|(?<![\w~])~(?<words>[^\s~](?:[^~\n]{0,200}[^\s~])?)~(?![\w~]))",
            "crossed-out text",
            match => $"Delete what is crossed out (\"{match["words"]}\") and each ~."),
        New("~", @"(?<at>(?<=\w)~(?<words>[^\s~]{1,10})~(?!~))", "lowered text", match => $"Write `{match["words"]}` without ~."),
        New("==", @"(?<at>==(?<words>[^=\n]+)==)", "highlighted text", match => $"Write `**{match["words"]}**` for bold text."),
        New("++", @"(?<at>\+\+(?<words>[^\s+](?:[^+\n]{0,200}[^\s+])?)\+\+)", "underlined text", Bold),
        New("||", @"(?<at>\|\|(?<words>[^\s|](?:[^|\n]{0,200}[^\s|])?)\|\|)", "hidden text", match => $"Write `{match["words"]}`."),
        New("::", @"(?<at>(?<![\w:])::(?<words>\p{L}(?:[^:\n]{0,200}[^\s:])?)::(?![\w:]))", "styled words", Bold),
        New(
            "[/",
            @"(?<at>\[(?<tag>b|i|u|s|url|img|quote|color|size|center|list)(?:=[^\[\]\n]*)?\](?<words>[^\n]{0,300}?)\[/\k<tag>\])",
            "styled words or a link",
            match => $"Write `{match["words"]}`, with `**` around it for bold words, or as a link: `[{match["words"]}](/address)`."),
        New("%%", @"(?<at>%%[^\n]*?(?:%%|$))", "a note to yourself", _ => "Delete it: everything on the page is shown to patients."),
        New(
            "^",
            @"(?<at>\^(?<words>[^\s^\[\]]{1,20})\^)",
            "raised text",
            match => $"Write `{match["words"]}` without ^, or the character itself, such as ² or ®."),
        New(
            ":",
            @"(?<at>(?<![\w:]):(?:[a-z][a-z0-9_-]+|[+-]1|100):(?![\w:]))",
            "the name of an emoji",
            _ => "Paste the emoji itself, or delete it."),
    ];

    private static IEnumerable<LeftoverMarkup> Lines() =>
    [
        New("[!", @"(?<at>^\[!\w+\][+-]?)", "a note box", _ => UseBlock),
        New("!!!", $@"{LeftoverMarkup.Line}(?<at>!!!+[ \t]*\w*)", "a note box", _ => UseBlock),
        New("???", $@"{LeftoverMarkup.Line}(?<at>\?\?\?\+?[ \t]+\w+)", "a note box", _ => UseBlock),
        New(".. ", $@"{LeftoverMarkup.Line}(?<at>\.\. +[\w-]+::)", "a note box", _ => UseBlock),
        New("$$", $@"{LeftoverMarkup.Line}(?<at>\$\$)[ \t]*$", "the beginning or the end of a formula", _ => "Write it in words."),
        New(
            ":",
            $@"{LeftoverMarkup.Line}(?<at>:[ \t]+\S[^\n]*)",
            "a definition list",
            _ => "Write a list: `- **Word:** what it means.`"),
        New(
            "::",
            $@"{LeftoverMarkup.Line}(?<at>::(?!:)[ \t]*(?<name>[\w-]*))",
            "a block",
            match => $"A block begins with three colons: `:::{match["name"]}`."),
    ];

    private static IEnumerable<LeftoverMarkup> Characters() =>
    [
        New(
            "\\",
            @"(?<at>\\n(?=[\p{Lu}\s\\]|$))",
            "a line break",
            _ => "Press Enter twice to begin a new paragraph, and delete it."),
        New(
            "{",
            @"(?<at>\{[#.:][^{}]{0,200}\})",
            "a name or a style",
            _ => "Delete it. Only the name of a heading is written so, at the end of its line: `## Your visit {#visit}`."),
        New(
            "#",
            @"(?<!\][ \t]?)(?<at>(?:\(#(?<name>\p{L}[\w-]{0,99})\)|\[#(?<name>\p{L}[\w-]{0,99})\]))$",
            "the name of a heading",
            match => $"The name is written in braces: `{{#{match["name"]}}}`."),
        New(
            "{",
            @"(?<at>\{+[^{}]{0,200}\}+)",
            "a placeholder",
            _ => "Write what belongs there. If you mean the braces, put a backslash before each: `\\{`."),
        New("{", @"(?<at>\{+(?=[#.:%\p{L}]))", "the beginning of a placeholder", DeleteBrace),
        New("}", @"(?<at>(?<=[\p{L}\p{N}])\}+)", "the end of a placeholder", DeleteBrace),
        New(
            "`",
            @"(?<at>`+)",
            "the beginning of code that is never closed",
            _ => "Delete it, or put the same character at the end. For an apostrophe, write '."),
    ];

    private static string DeleteBrace(LeftoverMatch match) => "Delete it. If you mean the brace, put a backslash before it: `\\{`.";

    private static string Bold(LeftoverMatch match) => $"Write `**{match["words"]}**` for bold text.";

    private static LeftoverMarkup New(string trigger, string pattern, string what, Func<LeftoverMatch, string> hint) => LeftoverMarkup.New(
        DiagnosticKinds.UnsupportedMarkup,
        trigger,
        pattern,
        match => $"\"{match.Text}\" means {what} in other programs; here patients would see it as it is.",
        hint);
}
