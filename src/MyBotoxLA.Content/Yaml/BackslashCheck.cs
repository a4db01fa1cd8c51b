using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Yaml;

/// <summary>
/// In double quotation marks, YAML reads <c>\n</c> as a line break and <c>\x41</c> as a letter, so <c>"C:\new"</c> is not what it says.
/// </summary>
internal static class BackslashCheck
{
    /// <summary>Reports the first such backslash in a value in double quotation marks.</summary>
    public static void Report(SourceText source, int start, int end)
    {
        if (Find(source, start, end) is int at)
        {
            Report(DiagnosticKinds.Backslash, source, at, start, end);
        }
    }

    /// <summary>Offset of the first backslash before anything but a quotation mark, a backslash, a slash, or the end of the line.</summary>
    public static int? Find(SourceText source, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (source.Text[i] == '\\' && source.Text[++i] is not ('"' or '\\' or '/' or '\r' or '\n'))
            {
                return i - 1;
            }
        }

        return null;
    }

    /// <summary>Reports a backslash in a value that has quotation marks at its start and its end.</summary>
    public static void Report(DiagnosticKind kind, SourceText source, int at, int start, int end)
    {
        var value = source.Text[(start + 1)..(end - 1)].Replace("\\\"", "\"", StringComparison.Ordinal);
        var isSimple = value.AsSpan().IndexOfAny('\'', '\n') < 0;
        source.Report(
            kind,
            at,
            2,
            $"In double quotation marks, \"{source.Text.Substring(at, 2)}\" does not stand for itself.",
            isSimple
                ? $"Use single quotation marks: `'{value}'`. Or leave out the backslash."
                : "Write two backslashes instead of one, or leave it out.");
    }
}
