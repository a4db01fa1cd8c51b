using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>One kind of markup that Markdown left as text, so that patients would see its characters.</summary>
/// <param name="Kind">The diagnostic.</param>
/// <param name="Trigger">Characters without which the pattern cannot match, so that most text is never matched.</param>
/// <param name="LazyPattern">What it looks like in <see cref="Markup.LiteralText"/>.</param>
/// <param name="Message">What is wrong with the author's text.</param>
/// <param name="Hint">What to type instead.</param>
internal sealed record LeftoverMarkup(
    DiagnosticKind Kind,
    string Trigger,
    Lazy<Regex> LazyPattern,
    Func<LeftoverMatch, string> Message,
    Func<LeftoverMatch, string> Hint)
{
    /// <summary>The beginning of a line, behind the marks of the quotes that it is in.</summary>
    private const string Line = @"^[ \t]*(?:\uE000[ \t]+)*";

    private const string Bullet = @"\u2022\u2023\u2043\u204C\u204D\u2219\u25AA\u25B6\u25BA\u25CB\u25CF\u25E6\u2605\u27A2\uF0A7\uF0B7\u00B7";

    private const string TagNames = "br|p|div|span|img|a|b|i|u|em|strong|font|hr|h[1-6]|table|t[dhr]|ul|ol|li";

    /// <summary>A tag, or the beginning of a usual one that is never closed.</summary>
    private const string Tag = $@"</?(?<name>[a-zA-Z][a-zA-Z0-9:-]*)(?:\s[^<>]*)?/?>|<(?:{TagNames})(?=[\s/])";

    private const string Target = @"(?:/|#|\.\.?/|https?:|www\.|mailto:|tel:)";

    /// <summary>Every kind, the more specific first: what one has matched is not matched again.</summary>
    public static ImmutableArray<LeftoverMarkup> All { get; } =
    [
        .. Headings(),
        .. Links(),
        .. Citations(),
        .. Html(),
        .. Entities(),
        .. Unsupported(),
        .. Lists(),
        .. Tables(),
        .. Emphasis(),
        Anything(),
    ];

    /// <summary>Built when it is first needed, since most sites have no text that could match.</summary>
    public Regex Pattern => LazyPattern.Value;

    private static IEnumerable<LeftoverMarkup> Headings() =>
    [
        New(
            DiagnosticKinds.HeadingWithoutSpace,
            "#",
            $@"{Line}(?<at>(?<marks>#{{1,6}})(?<words>[^#\s\d\uE000][^\n]*))",
            match => $"\"{match.Text}\" is not a heading, because there is no space after {match["marks"]}.",
            match =>
                $"Write `{(match["marks"].Length == 1 ? "##" : match["marks"])} {match["words"]}`. If you mean the character #, "
                    + "write `\\#`."),
        New(
            DiagnosticKinds.HeadingWithoutSpace,
            "＃",
            $@"{Line}(?<at>(?<marks>＃{{1,6}})\s*(?<words>[^\n]*))",
            match => $"\"{match.Text}\" is not a heading, because ＃ is not the character #.",
            match => $"Write `{HeadingMarks(match["marks"].Length)} {match["words"]}`."),
    ];

    private static IEnumerable<LeftoverMarkup> Links() =>
    [
        New(
            DiagnosticKinds.LinkBrackets,
            "[[",
            @"(?<at>\[\[(?<page>[^\[\]\n|]+)(?:\|(?<words>[^\[\]\n]+))?\]\])",
            match => $"\"{match.Text}\" is not a link: two brackets have no meaning here.",
            match =>
                "Write the words in square brackets and the address in round ones: "
                    + $"`[{match.Or("words", "page")}](/{Slug(match["page"])})`."),
        New(
            DiagnosticKinds.LinkAddress,
            "](",
            @"(?<at>(?<picture>!?)\[(?<words>[^\[\]\n]*)\]\((?<address>[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\))",
            AddressMessage,
            AddressHint),
        New(
            DiagnosticKinds.UnclosedLink,
            "](",
            @"(?<at>!?\[[^\[\]\n]{1,200}\]\([^()\s]{1,200})(?=\s|$)",
            match => $"The link \"{match.Text}\" is not closed.",
            match => $"Write `{match.Text})`."),
        New(
            DiagnosticKinds.LinkBrackets,
            "] ",
            $@"(?<at>\[(?<words>[^\[\]\n]+)\][ \t]+\((?<address>{Target}[^()\s]*|\uE000+)\))",
            match => $"\"{match.Text}\" is not a link, because there is a space between the brackets.",
            match => $"Write `[{match["words"]}]({match["address"]})`, without the space."),
        New(
            DiagnosticKinds.LinkBrackets,
            ")[",
            $@"(?<at>\((?<words>[^()\n]+)\)\[(?<address>{Target}[^\[\]\s]*)\])",
            match => $"\"{match.Text}\" is not a link, because its brackets are the wrong way round.",
            match => $"Write the words in square brackets and the address in round ones: `[{match["words"]}]({match["address"]})`."),
        New(
            DiagnosticKinds.LinkBrackets,
            "][",
            @"(?<at>!?\[(?<words>[^\[\]\n]+)\]\[(?<name>[^\[\]\n]*)\])",
            match => $"\"{match.Text}\" is not a link, because no line below the text says where \"{match.Or("name", "words")}\" leads.",
            match => $"Write the address in round brackets: `{(match.Text[0] == '!' ? "!" : "")}[{match["words"]}](/address)`."),
    ];

    private static IEnumerable<LeftoverMarkup> Citations() =>
    [
        New(
            DiagnosticKinds.UnknownSource,
            "^[",
            @"(?<at>\^\[(?<note>[^\[\]\n]*)\])",
            match => $"\"{match.Text}\" is not a source: notes inside a sentence are not used here.",
            match => $"Add the source to the list `sources` at the top, with an `id`, and write `[^{Slug(match["note"])}]` with that id."),
        New(
            DiagnosticKinds.UnknownSource,
            "[^",
            @"(?<at>\[\^(?<id>[^\[\]\n]*)\])",
            match => $"The source id \"{match["id"]}\" in \"{match.Text}\" has a space, so it is not a source.",
            match => $"Write the source's id as it is in the list `sources` at the top, for example `[^{Slug(match["id"])}]`."),
        New(
            DiagnosticKinds.UnknownSource,
            "[^",
            @"(?<at>\[\^[^\s\[\]]*)",
            match => $"The source \"{match.Text}\" is not closed.",
            match => $"Write `{match.Text}]`."),
    ];

    private static IEnumerable<LeftoverMarkup> Html() =>
    [
        New(
            DiagnosticKinds.RawHtml,
            "<",
            @"(?<at><(?<address>www\.[^\s<>]+)>)",
            match => $"\"{match.Text}\" is not a link, because the address does not begin with https://.",
            match => $"Write `<https://{match["address"]}>`."),
        New(
            DiagnosticKinds.RawHtml,
            "<",
            $@"(?<at>{Tag})(?:[^<>\n]*</\k<name>>)?|(?<at><!(?:--|\uE000\uE000))[^\n]*",
            match => $"\"{match.Text.Split('\n')[0].TrimEnd()}\" is HTML, which this site does not use: patients would see it as text.",
            _ => "Write it as Markdown, for example `**bold**`, or delete it. "
                + "If you mean the character itself, put a backslash before it: `\\<`."),
    ];

    private static IEnumerable<LeftoverMarkup> Entities() =>
    [
        New(
            DiagnosticKinds.LiteralEntity,
            ";",
            @"(?<at>\uE001(?<name>#?[a-zA-Z0-9]{2,10};))",
            match => $"\"&amp;{match["name"]}\" is a code for a character inside another code, so patients would see \"&{match["name"]}\".",
            match => $"Write `&{match["name"]}`, or the character itself."),
        New(
            DiagnosticKinds.LiteralEntity,
            "&",
            @"(?<at>&(?:nbsp|amp|lt|gt|quot|apos|reg|trade|copy|deg|ndash|mdash|hellip|rarr|larr|frac12|eacute|ntilde)(?!;))",
            match => $"\"{match.Text}\" is a code for a character that lacks its semicolon, so patients would see the code.",
            match => $"Write `{match.Text};`, or the character itself."),
    ];

    private static IEnumerable<LeftoverMarkup> Unsupported() =>
    [
        Unsupports(
            "~~",
            @"(?<at>~~(?<words>[^~\n]+)~~)",
            "crossed-out text",
            match => $"Delete what is crossed out (\"{match["words"]}\") and both ~~."),
        Unsupports("==", @"(?<at>==(?<words>[^=\n]+)==)", "highlighted text", match => $"Write `**{match["words"]}**` for bold text."),
        Unsupports("%%", @"(?<at>%%[^\n]*?(?:%%|$))", "a note to yourself", _ => "Delete it: everything on the page is shown to patients."),
        Unsupports(
            "^",
            @"(?<at>\^(?<words>[^\s^\[\]]{1,20})\^)",
            "raised text",
            match => $"Write `{match["words"]}` without ^, or the character itself, such as ² or ®."),
        Unsupports("[", @"(?<at>^\[(?:toc|TOC)\]$)", "a table of contents", _ => "Delete it: a long page lists its contents by itself."),
        Unsupports(
            "[!",
            @"(?<at>^\[!\w+\][+-]?)",
            "a note box",
            _ => "Use a block instead, such as `:::care-call`, or bold words: `**Important:** …`."),
        Unsupports(
            "!!!",
            $@"{Line}(?<at>!!!+[ \t]*\w*)",
            "a note box",
            _ => "Use a block instead, such as `:::care-call`, or bold words: `**Important:** …`."),
        Unsupports(
            ":",
            @"(?<at>(?<![\w:]):[a-z][a-z_]{2,}:(?![\w:]))",
            "the name of an emoji",
            _ => "Paste the emoji itself, or delete it."),
        Unsupports(":", $@"{Line}(?<at>:[ \t]+\S[^\n]*)", "a definition list", _ => "Write a list: `- **Word:** what it means.`"),
        Unsupports(
            "::",
            $@"{Line}(?<at>::(?!:)[ \t]*(?<name>[\w-]*))",
            "a block",
            match => $"A block begins with three colons: `:::{match["name"]}`."),
        Unsupports(
            "\\",
            @"(?<at>\\n(?=[\p{Lu}\s\\]|$))",
            "a line break",
            _ => "Press Enter twice to begin a new paragraph, and delete it."),
        Unsupports(
            "{",
            @"(?<at>\{[^{}\n]*\})",
            "a placeholder",
            _ => "Write what belongs there. If you mean the braces, put a backslash before each: `\\{`."),
        Unsupports(
            "`",
            @"(?<at>`+)",
            "the beginning of code that is never closed",
            _ => "Delete it, or put the same character at the end. For an apostrophe, write '."),
    ];

    /// <summary>One diagnostic for lines that follow each other.</summary>
    private static IEnumerable<LeftoverMarkup> Lists() =>
    [
        New(
            DiagnosticKinds.ListWithoutSpace,
            "[",
            @"(?<at>^\[[ xX]?\](?=[ \t]))",
            match => $"\"{match.Text}\" is not a box to check: patients would see the brackets.",
            _ => "Delete the brackets; each line of a list has its mark already."),
        New(
            DiagnosticKinds.ListWithoutSpace,
            "",
            $@"{Line}(?<at>(?<mark>[{Bullet}])[ \t]*[^\n]*)(?:\n{Line}\k<mark>[^\n]*)*",
            match => $"\"{match["mark"]}\" does not make a list: the lines would run together.",
            _ => "Begin each line of a list with `- `, with an empty line above the first."),
        New(
            DiagnosticKinds.ListWithoutSpace,
            "",
            $@"{Line}(?<at>(?<mark>[–—−])[ \t]+[^\n]*)(?:\n{Line}\k<mark>[ \t][^\n]*)+",
            match => $"\"{match["mark"]}\" does not make a list: the lines would run together.",
            _ => "Begin each line of a list with `- `, with an empty line above the first."),
        New(
            DiagnosticKinds.ListWithoutSpace,
            "",
            $@"{Line}(?<at>(?<mark>[-+*])(?<words>\p{{L}}[^\n]*))(?:\n{Line}\k<mark>\p{{L}}[^\n]*)*",
            match => $"\"{match.Text}\" does not begin a list, because there is no space after \"{match["mark"]}\".",
            match => $"Write `{match["mark"]} {match["words"]}`. If you mean the character, put a backslash before it."),
        New(
            DiagnosticKinds.ListWithoutSpace,
            "",
            $@"{Line}(?<at>(?<mark>\d{{1,2}}[.)])(?<words>\p{{L}}[^\n]*))(?:\n{Line}\d{{1,2}}[.)]\p{{L}}[^\n]*)*",
            match => $"\"{match.Text}\" does not begin a list, because there is no space after \"{match["mark"]}\".",
            match => $"Write `{match["mark"]} {match["words"]}`. If you mean the character, put a backslash before it."),
    ];

    private static IEnumerable<LeftoverMarkup> Tables() =>
    [
        New(
            DiagnosticKinds.TableRows,
            "|",
            $@"{Line}(?<at>\|[^\n]*)(?:\n{Line}\|[^\n]*)*",
            match => $"The line \"{match.Text.Trim()}\" is not part of a table: patients would see its bars.",
            _ => "A table has a line such as `|---|---|` below its first line, no empty line inside, and an empty line below its last. "
                + "Every line of it begins with `|`."),
    ];

    private static IEnumerable<LeftoverMarkup> Emphasis() =>
    [
        New(
            DiagnosticKinds.EmphasisNotClosed,
            "**",
            @"(?<at>(?<marks>\*{2,3})[ \t]*(?<words>[^*\n\uE000]*?[^*\s\uE000])[ \t]*\*{2,3})",
            match => $"\"{match.Text}\" is not bold, because of the space inside the asterisks.",
            match => $"Write `**{match["words"]}**`, with no space after the first or before the last asterisks."),
        New(
            DiagnosticKinds.EmphasisNotClosed,
            "**",
            @"(?<at>\*{2,})",
            match => $"The asterisks {match.Text} make nothing bold: patients would see them.",
            _ =>
                "Put ** right before the first and right after the last of the bold words, or delete it. "
                    + "If you mean the characters, write `\\*\\*`."),
        New(
            DiagnosticKinds.EmphasisNotClosed,
            "*",
            @"(?<at>(?<![\w*\uE000])\*(?=\p{L}))",
            _ => "This asterisk makes nothing italic: patients would see it.",
            _ =>
                "Put an asterisk right before the first and right after the last of the italic words, or delete it. "
                    + "If you mean the character, write `\\*`."),
        New(
            DiagnosticKinds.EmphasisNotClosed,
            "__",
            @"(?<at>(?<![\w_])__(?=\w)|(?<=\w)__(?![\w_]))",
            _ => "The underscores __ make nothing bold: patients would see them.",
            _ => "Write `**bold**`, or delete them."),
    ];

    /// <summary>What nobody writes in a sentence, wherever it comes from.</summary>
    private static LeftoverMarkup Anything() => New(
        DiagnosticKinds.UnsupportedMarkup,
        "",
        @"(?<at>:{3,}|\]\(|!\[|\[\^|\[\[|\]\]|</|<!--|-->|~~|__|%%|#{2,})",
        match => $"The characters \"{match.Text}\" are not part of any markup here: patients would see them.",
        _ => "Check this line for a bracket, a space or a character too many. If you mean the characters, put a backslash before each.");

    /// <summary>The first level is the page's title, so one character is taken for two.</summary>
    private static string HeadingMarks(int level) => new('#', Math.Max(2, level));

    private static LeftoverMarkup Unsupports(string trigger, string pattern, string what, Func<LeftoverMatch, string> hint) => New(
        DiagnosticKinds.UnsupportedMarkup,
        trigger,
        pattern,
        match => $"\"{match.Text}\" means {what} in other programs; here patients would see it as it is.",
        hint);

    private static LeftoverMarkup New(
        DiagnosticKind kind,
        string trigger,
        string pattern,
        Func<LeftoverMatch, string> message,
        Func<LeftoverMatch, string> hint) =>
        new(
            kind,
            trigger,
            new Lazy<Regex>(() => new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.Multiline)),
            message,
            hint);

    /// <summary>An address of lower-case letters, digits and hyphens.</summary>
    private static string Slug(string text) => Regex.Replace(text.Trim().ToLowerInvariant(), "[^a-z0-9/#]+", "-").Trim('-');

    private static string AddressMessage(LeftoverMatch match)
    {
        var what = match["picture"].Length > 0 ? "picture" : "link";
        return match["address"].AsSpan().IndexOfAny('“', '”', '‘') >= 0
            ? $"\"{match.Text}\" is not a {what}, because its quotation marks are curly."
            : match["address"].AsSpan().Trim().IndexOfAny(" \t") >= 0
                ? $"\"{match.Text}\" is not a {what}, because its address has a space."
                : $"\"{match.Text}\" is not a {what}, because its brackets do not match.";
    }

    private static string AddressHint(LeftoverMatch match)
    {
        var (start, address) = ($"{match["picture"]}[{match["words"]}]", match["address"].Trim());
        if (address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
        {
            var number = Regex.Replace(address["tel:".Length..], "[^0-9+]+", "-").Trim('-');
            return $"Write the number with hyphens and the country code: `{start}(tel:{(number.StartsWith('+') ? "" : "+1-")}{number})`.";
        }

        if (Regex.Match(address, @"^(?<path>\S+)\s+=\d*x\d*$") is { Success: true } sized)
        {
            return $"The site finds the size by itself. Write `{start}({sized.Groups["path"].Value})`.";
        }

        if (address.AsSpan().IndexOfAny('“', '”', '‘') is var quote and > 0)
        {
            return $"Delete the words in quotation marks: `{start}({address[..quote].Trim()})`.";
        }

        address = Regex.Replace(address, "\\s+[\"'].*$", "");
        if (match["picture"].Length > 0)
        {
            var name = Regex.Replace(address, @"[^\w./-]+", "-").Replace("-.", ".", StringComparison.Ordinal);
            return $"Rename the picture without spaces and brackets, then write `{start}({name})`.";
        }

        return address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            ? $"Write the address without spaces: `{start}({address.Replace(" ", "", StringComparison.Ordinal)})`."
            : $"An address has no spaces; most have hyphens: `{start}({Regex.Replace(address, @"\s+", "-")})`.";
    }
}

/// <summary>What a pattern matched, in the author's own text.</summary>
internal readonly record struct LeftoverMatch(Match Match, string Source)
{
    /// <summary>The whole of it.</summary>
    public string Text => this["at"];

    /// <summary>A part of it; empty when it is not there.</summary>
    public string this[string part] => Match.Groups[part] is { Success: true } group ? Source.Substring(group.Index, group.Length) : "";

    /// <summary>A part, or another when the first is empty.</summary>
    public string Or(string part, string other) => this[part] is { Length: > 0 } found ? found : this[other];
}
