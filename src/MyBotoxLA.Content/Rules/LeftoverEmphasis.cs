using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Rules;

/// <summary>Asterisks and underscores that Markdown left as text.</summary>
internal static class LeftoverEmphasis
{
    public static IEnumerable<LeftoverMarkup> All() => [.. Bold(), .. Italic()];

    private static IEnumerable<LeftoverMarkup> Bold() =>
    [
        New(
            "**",
            @"(?<at>\*{2,3}(?:\s+(?<words>[^*\s](?:[^*\n]*[^*\s])?)[^\S\n]*|(?<words>[^*\s](?:[^*\n]*[^*\s])?)[^\S\n]+)\*{2,3})",
            match => $"\"{match.Text}\" is not bold, because of the space inside the asterisks.",
            match => $"Write `**{match["words"]}**`, with no space after the first or before the last asterisks."),
        New(
            "**",
            @"(?<at>\*{2,3}[^*\s](?:[^*\n]*[^*\s])?\*{2,3})",
            match => $"\"{match.Text}\" is not bold, because a letter touches its asterisks.",
            match => $"Put a space between the letter and `{match.Text}`, or let the bold words begin and end with a letter."),
        New(
            "**",
            @"(?<at>\*{2,})",
            match => $"The asterisks {match.Text} make nothing bold: patients would see them.",
            _ =>
                "Put ** right before the first and right after the last of the bold words, or delete it. "
                    + "If you mean the characters, write `\\*\\*`."),
        New(
            "＊",
            @"(?<at>＊+(?:[^＊\n]*＊+)?)",
            match => $"\"{match.Text}\" is not bold, because ＊ is not the character *.",
            _ => "Type the character * instead, or delete it."),
        New(
            "",
            @"(?<at>[*_])(?=[\uE002\uE003])|(?<=\uE002)(?<at>[*_])(?!\w)",
            match => $"The number of {match.Text} before and after these words is not the same: patients would see one.",
            _ => "Write as many on both sides: `**bold**`, `*italic*`."),
        New(
            "__",
            @"(?<at>(?<![\w_])_{2,}(?=\w)|(?<=\w)_{2,}(?![\w_])|(?<![\w_])_{3,}(?![\w_]))",
            match => $"The underscores {match.Text} make nothing bold: patients would see them.",
            _ => "Write `**bold**`, or delete them."),
    ];

    private static IEnumerable<LeftoverMarkup> Italic() =>
    [
        New(
            "*",
            @"(?<at>(?<![\w*\uE000])\*(?=\p{L}))",
            _ => "This asterisk makes nothing italic: patients would see it.",
            _ =>
                "Put an asterisk right before the first and right after the last of the italic words, or delete it. "
                    + "If you mean the character, write `\\*`."),
        New(
            "*",
            @"(?<![^\s(])(?<at>\*[ \t]+(?<words>\p{L}(?:[^*\n]{0,200}[^*\s])?)\*)(?![\w*])",
            match => $"\"{match.Text}\" is not italic, because of the space after the first asterisk.",
            match => $"Write `*{match["words"]}*`. If you mean the characters, put a backslash before each."),
        New(
            "_",
            @"(?<![\w_/.@-])(?<at>_(?=\p{L})(?:[^_\n]{0,200}_(?![\w_]))?)",
            _ => "This underscore makes nothing italic: patients would see it.",
            _ =>
                "Put an underscore right before the first and right after the last of the italic words, or delete it. "
                    + "If you mean the character, write `\\_`."),
    ];

    private static LeftoverMarkup New(
        string trigger,
        string pattern,
        Func<LeftoverMatch, string> message,
        Func<LeftoverMatch, string> hint) =>
        LeftoverMarkup.New(DiagnosticKinds.EmphasisNotClosed, trigger, pattern, message, hint);
}
