using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>One kind of markup that Markdown left as text, so that patients would see its characters.</summary>
/// <param name="Kind">The diagnostic.</param>
/// <param name="Trigger">Characters without which the pattern cannot match, so that most text is never matched.</param>
/// <param name="LazyPattern">What it looks like in <see cref="LiteralText"/>.</param>
/// <param name="Message">What is wrong with the author's text.</param>
/// <param name="Hint">What to type instead.</param>
internal sealed record LeftoverMarkup(
    DiagnosticKind Kind,
    string Trigger,
    Lazy<Regex> LazyPattern,
    Func<LeftoverMatch, string> Message,
    Func<LeftoverMatch, string> Hint)
{
    /// <summary>A space, a tab, or a character that looks like a space or like nothing.</summary>
    public const string Space = @"[\t\p{Zs}" + Invisible + "]";

    /// <summary>The beginning of a line, after the <c>></c> characters of the quotes that it is in.</summary>
    public const string Line = $@"^{Space}*(?:\uE000{Space}+)*";

    private const string Invisible = @"\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF";

    /// <summary>A character that looks like a space and is not one.</summary>
    public const string SpecialSpace = @"[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000" + Invisible + "]";

    /// <summary>Every kind, the more specific first: what one has matched is not matched again.</summary>
    public static ImmutableArray<LeftoverMarkup> All { get; } =
    [
        .. Headings(),
        LeftoverLists.Rows,
        .. LeftoverLinks.All(),
        .. LeftoverHtml.All(),
        .. UnsupportedMarkup.All(),
        .. LeftoverLists.All(),
        .. LeftoverLists.PastedRows,
        .. LeftoverEmphasis.All(),
        Anything(),
    ];

    /// <summary>Built when it is first needed, since most sites have no text that could match.</summary>
    public Regex Pattern => LazyPattern.Value;

    public static LeftoverMarkup New(
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

    private static IEnumerable<LeftoverMarkup> Headings() =>
    [
        New(
            DiagnosticKinds.HeadingWithoutSpace,
            "#",
            $@"{Line}(?<at>(?<marks>#(?=[^#\s\d\uE000])|#{{2,6}}(?=[^#\s]))(?<words>[^\n]*))",
            match => $"\"{match.Text}\" is not a heading, because there is no space after {match["marks"]}.",
            match =>
                $"Write `{HeadingMarks(match["marks"].Length)} {match["words"]}`. If you mean the character #, write `\\#`."),
        New(
            DiagnosticKinds.HeadingWithoutSpace,
            "#######",
            $@"{Line}(?<at>#{{7,}}[ \t]*(?<words>[^\n]*))",
            match => $"\"{match.Text}\" is not a heading, because it has more than six # characters.",
            match => $"Write `## {match["words"]}`."),
        New(
            DiagnosticKinds.HeadingWithoutSpace,
            "#",
            $@"{Line}(?<at>(?<marks>#{{1,6}})[ \t]+(?<words>[^\n]*))",
            match => $"\"{match.Text}\" is not a heading, because of the spaces before it.",
            match => $"Delete the spaces, and write `{HeadingMarks(match["marks"].Length)} {match["words"]}`."),
        New(
            DiagnosticKinds.HeadingWithoutSpace,
            "＃",
            $@"{Line}(?<at>(?<marks>＃{{1,6}})\s*(?<words>[^\n]*))",
            match => $"\"{match.Text}\" is not a heading, because ＃ is not the character #.",
            match => $"Write `{HeadingMarks(match["marks"].Length)} {match["words"]}`."),
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
}
