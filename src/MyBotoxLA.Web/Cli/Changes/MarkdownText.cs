using System.Text.RegularExpressions;

namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>Text of the content in Markdown, which must show it as it is: it is not trusted.</summary>
internal static partial class MarkdownText
{
    /// <summary>Text with what is markup in the middle of a line escaped; it mentions nobody on GitHub.</summary>
    public static string Escape(string text) => Mention().Replace(Special().Replace(text, @"\$0"), "$0\u2060");

    /// <summary>Text as code, in one line.</summary>
    public static string Code(string text)
    {
        var fence = new string('`', 1 + LongestRun(text));
        var space = text.StartsWith('`') || text.EndsWith('`') ? " " : "";
        return $"{fence}{space}{text.ReplaceLineEndings(" ")}{space}{fence}";
    }

    /// <summary>A block of lines as they are.</summary>
    public static string Block(string text)
    {
        var fence = new string('`', Math.Max(3, 1 + LongestRun(text)));
        return $"{fence}text\n{text.TrimEnd()}\n{fence}";
    }

    /// <summary>Text and its replacement: what is only in one of them is struck through or bold.</summary>
    public static (string Before, string After) Compare(string before, string after)
    {
        string[] old = before.Split(' '), fresh = after.Split(' ');
        var (oldWords, freshWords) = (new List<string>(), new List<string>());
        var (at, atFresh) = (0, 0);
        foreach (var (gone, added) in SequenceDiff.Of(old, fresh))
        {
            AddSame(oldWords, old[at..gone.Start]);
            AddSame(freshWords, fresh[atFresh..added.Start]);
            Mark(oldWords, old[gone], "~~");
            Mark(freshWords, fresh[added], "**");
            (at, atFresh) = (gone.End.Value, added.End.Value);
        }

        AddSame(oldWords, old[at..]);
        AddSame(freshWords, fresh[atFresh..]);
        return (string.Join(' ', oldWords), string.Join(' ', freshWords));
    }

    public static string Gone(string text) => Marked(text, "~~");

    public static string New(string text) => Marked(text, "**");

    public static string List(IEnumerable<string> items) => items.ToArray() switch
    {
        [var one] => one,
        [var one, var other] => $"{one} and {other}",
        [.. var first, var last] => $"{string.Join(", ", first)}, and {last}",
        [] => "",
    };

    private static int LongestRun(string text) => Backticks().Matches(text).Select(run => run.Length).DefaultIfEmpty().Max();

    private static void AddSame(List<string> words, string[] same) => words.AddRange(same.Select(Escape));

    private static void Mark(List<string> words, string[] run, string mark)
    {
        if (run.Length > 0)
        {
            words.Add(Marked(string.Join(' ', run), mark));
        }
    }

    private static string Marked(string text, string mark) => $"{mark}{Escape(text)}{mark}";

    [GeneratedRegex(@"[\\`*_\[\]<>~&|$]")]
    private static partial Regex Special();

    /// <summary>An @ that begins a name, not that of an email address.</summary>
    [GeneratedRegex(@"(?<!\w)@(?=\w)")]
    private static partial Regex Mention();

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();
}
