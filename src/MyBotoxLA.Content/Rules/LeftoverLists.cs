using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Rules;

/// <summary>Lists and tables that Markdown left as text. Lines that follow each other are one diagnostic.</summary>
internal static class LeftoverLists
{
    private const string Line = LeftoverMarkup.Line;

    private const string Bullet = @"\u2022\u2023\u2043\u204C\u204D\u2219\u25AA-\u25AB\u25A0-\u25A1\u25B6-\u25BB\u25C6-\u25C7"
        + @"\u25CB\u25CF\u25E6\u2605\u2756\u2794\u279C\u27A2\u27A4\uF0A7\uF0B7\uF0D8\uF0FC\u00B7";

    /// <summary>Characters that begin a line of text as well, so that only two such lines in a row are a list.</summary>
    private const string Symbol = @"(?![|<>+=^$\uE000-\uE003])(?:[–—−§]|[\p{So}\p{Sm}]|\p{Cs}\p{Cs})\uFE0F?";

    /// <summary>A number or a letter as no list here begins: <c>(1)</c>, <c>a)</c>, <c>1-</c>, <c>1 .</c>.</summary>
    private const string Ordinal = @"(?:\((?:\d{1,2}|[a-zA-Z])\)|[a-zA-Z]\)|\d{1,2}(?:[ \t]+[.)]|[ \t]*-))[ \t]";

    /// <summary>The first cell of a row that has no bar before it.</summary>
    private const string Cell = @"[^\s|>][^\n|\t]*";

    private const string Begin = "Begin each line of a list with `- `, with an empty line above the first.";

    public static IEnumerable<LeftoverMarkup> All() => [.. Bullets(), .. Numbers()];

    private static IEnumerable<LeftoverMarkup> Bullets() =>
    [
        LeftoverMarkup.New(
            DiagnosticKinds.ListWithoutSpace,
            "[",
            @"(?<at>^\[[ xX✓✔✗✘*-]?\](?=[ \t]))",
            match => $"\"{match.Text}\" is not a box to check: patients would see the brackets.",
            _ => "Delete the brackets; each line of a list has its mark already."),
        List($@"{Line}(?<at>(?<mark>[{Bullet}])\s*[^\n]*)(?:\n{Line}\k<mark>[^\n]*)*", RunTogether, _ => Begin),
        List($@"{Line}(?<at>(?<mark>{Symbol})[ \t]+[^\n]*)(?:\n{Line}\k<mark>[ \t][^\n]*)+", RunTogether, _ => Begin),
        List($@"{Line}(?<at>(?<mark>o)(?:\t| {{2,}})[^\n]*)(?:\n{Line}o(?:\t| {{2,}})[^\n]*)*", RunTogether, _ => Begin),
        List($@"{Line}(?<at>(?<mark>o) \p{{Lu}}[^\n]*)(?:\n{Line}o \p{{Lu}}[^\n]*)+", RunTogether, _ => Begin),
        List(
            $@"{Line}(?<at>(?<mark>[-+*])(?<words>(?:\p{{L}}|(?<=[-+])[\uE000\uE002\uE003](?!-))[^\n]*))"
                + $@"(?:\n{Line}\k<mark>[\p{{L}}\uE000\uE002\uE003][^\n]*)*",
            NoSpace,
            WithSpace),
        List(
            $@"^{LeftoverMarkup.Space}*{LeftoverMarkup.SpecialSpace}{LeftoverMarkup.Space}*(?<at>(?:[-+*]|\d{{1,2}}[.)])[ \t]+[^\n]*)",
            match => $"\"{match.Text}\" does not begin a list, because of the special spaces before it.",
            match => $"Delete the spaces, and write `{match.Text}`."),
    ];

    private static IEnumerable<LeftoverMarkup> Numbers() =>
    [
        List(
            $@"{Line}(?<at>(?<mark>\d{{1,2}}[.)])(?<words>[\p{{L}}\uE003¿¡][^\n]*))(?:\n{Line}\d{{1,2}}[.)][\p{{L}}\uE003¿¡][^\n]*)*",
            NoSpace,
            WithSpace),
        List(
            $@"{Line}(?<at>(?<mark>{Ordinal})[^\n]*)(?:\n{Line}{Ordinal}[^\n]*)+",
            match => $"\"{match["mark"].Trim()}\" does not make a list: the lines would run together.",
            _ => "Begin each line of a list with `1. `, with an empty line above the first."),
        List(
            $@"(?<=\S)\n{Line}(?<at>(?<mark>\d{{1,2}}[.)])[ \t][^\n]*)(?:\n{Line}\d{{1,2}}[.)][ \t][^\n]*)+",
            match => $"\"{match["mark"]}\" does not begin a list, because there is no empty line above it: the lines would run together.",
            _ => "Put an empty line above it."),
    ];

    /// <summary>Goes first: what is wrong inside the rows shows once they are a table.</summary>
    public static LeftoverMarkup Rows { get; } = LeftoverMarkup.New(
        DiagnosticKinds.TableRows,
        "|",
        $@"{Line}(?<at>(?:\|(?!\|)|\+[-=\uE000]{{2,}})[^\n]*)(?:\n{Line}[|+][^\n]*)*(?:\n(?<below>[^\n]+))?",
        match => Below(match) is null
            ? $"The line \"{match.Text.Trim()}\" is not part of a table: patients would see its bars."
            : $"The table that begins with \"{match.Text.Trim()}\" is shown as text, because of the line right below it.",
        match => Below(match) is { } below
            ? $"Put an empty line above \"{below}\"."
            : "A table has a line such as `|---|---|` below its first line, no empty line inside, and an empty line below its last. "
                + "Every line of it begins with `|`.");

    /// <summary>
    /// Rows as they come from another program, with tabs between their cells, or with bars only between them. One such line may be a
    /// sentence, and a table block without a table is reported itself.
    /// </summary>
    public static ImmutableArray<LeftoverMarkup> PastedRows { get; } = [Pasted("\t", @"\t"), Pasted("|", @"[ \t]\|[ \t]")];

    private static LeftoverMarkup Pasted(string trigger, string between) => LeftoverMarkup.New(
        DiagnosticKinds.TableRows,
        trigger,
        $@"{Line}(?<at>{Cell}{between}[^\s|][^\n]*)(?:\n{Line}{Cell}{between}[^\s|][^\n]*)+",
        match => $"The line \"{match.Text.Trim()}\" begins rows that are not a table: patients would see them run together.",
        _ => "Begin and end each row with `|`, and put `|` between its cells. Below the first row, add one such as `|---|---|`.");

    /// <summary>The line right below rows that would otherwise be a table; null if they lack something else.</summary>
    private static string? Below(LeftoverMatch match) =>
        match["below"].Trim() is { Length: > 0 } below
        && match.Source.Substring(match.Match.Index, match.Match.Length).Split('\n').Any(IsDelimiterRow)
            ? below
            : null;

    private static bool IsDelimiterRow(string line) =>
        line.Contains('-', StringComparison.Ordinal) && line.AsSpan().Trim(" \t>|-:").IsEmpty;

    private static LeftoverMarkup List(string pattern, Func<LeftoverMatch, string> message, Func<LeftoverMatch, string> hint) =>
        LeftoverMarkup.New(DiagnosticKinds.ListWithoutSpace, "", pattern, message, hint);

    private static string RunTogether(LeftoverMatch match) => $"\"{match["mark"]}\" does not make a list: the lines would run together.";

    private static string NoSpace(LeftoverMatch match) =>
        $"\"{match.Text}\" does not begin a list, because there is no space after \"{match["mark"]}\".";

    private static string WithSpace(LeftoverMatch match) =>
        $"Write `{match["mark"]} {match["words"]}`. If you mean the character, put a backslash before it.";
}
