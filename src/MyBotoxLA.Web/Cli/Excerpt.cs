using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Web.Cli;

/// <summary>The marked line of a file, and what is shown below it: <paramref name="Indent"/>, then <paramref name="Carets"/>.</summary>
internal readonly record struct Excerpt(string Line, string Indent, string Carets)
{
    private const int Widest = 160;
    private const string Cut = "…";

    /// <summary>The full line, or a window around the mark if it is wider than a terminal.</summary>
    public static Excerpt Of(string line, int column, int length)
    {
        var mark = Math.Clamp(column - 1, 0, line.Length);
        var (start, end) = line.Length <= Widest ? (0, line.Length) : Window(line, mark, length);
        var before = start > 0 ? Cut : "";
        var after = end < line.Length ? Cut : "";
        return new Excerpt(
            before + ControlCharacters.Replace(line[start..end]) + after,
            new string(' ', before.Length) + Blank(line[start..mark]),
            new string('^', Math.Clamp(length, 1, Math.Max(1, end - mark))));
    }

    private static (int Start, int End) Window(string line, int mark, int length)
    {
        var margin = Math.Max(0, (Widest - length) / 2);
        var start = Math.Clamp(mark - margin, 0, line.Length - Widest);
        var end = start + Widest;
        return (IsInsidePair(line, start) ? start - 1 : start, IsInsidePair(line, end) ? end + 1 : end);
    }

    private static bool IsInsidePair(string line, int at) => at > 0 && at < line.Length && char.IsSurrogatePair(line[at - 1], line[at]);

    /// <summary>As wide as the text on every terminal: tabs stay tabs.</summary>
    private static string Blank(string text) => string.Concat(text.Select(character => character == '\t' ? '\t' : ' '));
}
