using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;
using YamlDotNet.Core;

namespace MyBotoxLA.Content.Yaml;

/// <summary>
/// Translates the YAML parser's exceptions into diagnostics in the author's terms. The parser often stops some lines below the mistake,
/// so this looks for its likely cause from there upward.
/// </summary>
internal static partial class YamlErrorReporter
{
    public static void Report(SourceText source, int start, int length, Exception error, IReadOnlyList<YamlScalar> scalars)
    {
        var position = error is YamlException { Start: var mark } ? (int)Math.Clamp(mark.Index, 0, Math.Max(0, length - 1)) : length - 1;
        var at = start + Math.Max(0, position);
        var first = source.LineOf(start);
        var stopped = LineOf(source, at);
        var inside = LinesInsideValues(source, scalars);
        var last = error.Message.Contains(" tab ", StringComparison.Ordinal) ? source.LineOf(start + Math.Max(0, length - 1)) : stopped;
        if (LostText.Report(source, start + length, scalars) || WrongSpace.Report(source, first, last, inside))
        {
            return;
        }

        // YamlDotNet 18 has no exception type for a duplicate key, only the message.
        if (error.Message.StartsWith("Duplicate key", StringComparison.Ordinal))
        {
            ReportDuplicate(source, at, stopped);
            return;
        }

        if (!UnclosedQuote.Report(source, scalars)
            && !ReportUnquoted(source, first, stopped, inside)
            && !ReportQuoted(source, stopped)
            && !ReportComment(source, first, stopped, inside)
            && !ReportOpenBracket(source, first, stopped))
        {
            ReportSyntax(source, first, stopped);
        }
    }

    private static void ReportDuplicate(SourceText source, int at, int line)
    {
        var key = KeyOf(source.Line(line).ToString());
        source.Report(
            DiagnosticKinds.DuplicateKey,
            at,
            key.Length,
            $"The key \"{key}\" appears twice.",
            key is "opens" or "closes"
                ? "Keep the correct line and delete the other one. For a break at noon, write two entries for the same days."
                : "Keep the correct line and delete the other one.");
    }

    /// <summary>Reports the nearest value above that cannot be read without quotation marks.</summary>
    private static bool ReportUnquoted(SourceText source, int first, int stopped, HashSet<int> inside)
    {
        for (var line = stopped; line >= first; line--)
        {
            var parts = LineParts(source, first, line);
            if (inside.Contains(line) || parts.FindReason() is not { } reason)
            {
                continue;
            }

            var whole = parts.Value[0] is '"' or '\'' ? "the whole of it" : "it";
            source.Report(
                DiagnosticKinds.UnquotedValue,
                source.LineStart(line) + parts.ValueStart,
                parts.Value.Length,
                $"{(parts.IsEntry ? "This entry" : $"The value of \"{parts.Key}\"")} {reason}, so {whole} needs quotation marks.",
                $"Write `{parts.With(Meant(parts.Value))}`.");
            return true;
        }

        return false;
    }

    /// <summary>The text without the quotation marks that were meant to be around all of it.</summary>
    private static string Meant(string value) =>
        value is ['\'', .., '\''] ? value[1..^1].Replace("''", "'", StringComparison.Ordinal) : value.Trim('“', '”');

    /// <summary>Reports a quotation mark that is not closed, or a backslash that YAML does not know.</summary>
    private static bool ReportQuoted(SourceText source, int line)
    {
        var parts = YamlLine.Of(source.ShortLine(line));
        var start = source.LineStart(line) + parts.ValueStart;
        if (parts.IsQuoteOpen)
        {
            UnclosedQuote.Report(source, line, start);
            return true;
        }

        var end = start + parts.Value.Length;
        if (parts.Value is not ['"', .., '"'] || BackslashCheck.Find(source, start, end) is not int at)
        {
            return false;
        }

        BackslashCheck.Report(DiagnosticKinds.YamlSyntax, source, at, start, end);
        return true;
    }

    /// <summary>Reports the nearest comment above that hides the end of braces or brackets.</summary>
    private static bool ReportComment(SourceText source, int first, int stopped, HashSet<int> inside)
    {
        for (var line = stopped; line >= first; line--)
        {
            var parts = YamlLine.Of(source.ShortLine(line));
            if (!inside.Contains(line) && Comment().Match(parts.Value) is { Success: true } match)
            {
                var value = source.LineStart(line) + parts.ValueStart;
                LostText.Report(
                    source,
                    (value, parts.Value.Length),
                    (parts.Key, parts.IsEntry),
                    parts.Value[0] is '[' or '{' ? null : parts.Value,
                    value + match.Groups["comment"].Index);
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports the nearest value above that begins with a bracket that is not closed on its line.</summary>
    private static bool ReportOpenBracket(SourceText source, int first, int stopped)
    {
        for (var line = stopped; line >= first; line--)
        {
            var parts = LineParts(source, first, line);
            if (parts.IsBracketOpen)
            {
                source.Report(
                    DiagnosticKinds.YamlSyntax,
                    source.LineStart(line) + parts.ValueStart,
                    1,
                    $"The {parts.Value[0]} that begins this value is never closed.",
                    $"If it belongs to the text, write `{parts.With(parts.Value)}`. Otherwise close it.");
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The parser reports a line without a colon only at the next line, so this looks for the first line that is not "key: value".
    /// </summary>
    private static void ReportSyntax(SourceText source, int first, int stopped)
    {
        for (var line = first; line <= stopped; line++)
        {
            var text = source.ShortLine(line);
            if (WithoutColon().IsMatch(text))
            {
                var hint = text.Contains(':', StringComparison.Ordinal)
                    ? $"Write a space after the colon: `{text.Trim().Split(':')[0]}: "
                        + $"{text.Trim()[(text.Trim().IndexOf(':', StringComparison.Ordinal) + 1)..]}`."
                    : "Write a key, a colon, a space, and a value, for example `nav: 2`, or delete the line.";
                source.Report(
                    DiagnosticKinds.YamlSyntax,
                    source.LineStart(line),
                    text.Length,
                    $"The line \"{text.Trim()}\" does not have the form \"key: value\".",
                    hint);
                return;
            }
        }

        var stop = source.Line(stopped);
        var indent = stop.Length - stop.TrimStart().Length;
        var isInline = YamlLine.Of(source.ShortLine(stopped)).Value is ['{' or '[', ..];
        source.Report(
            DiagnosticKinds.YamlSyntax,
            source.LineStart(stopped) + indent,
            Math.Max(1, stop.Length - indent),
            "This line cannot be read as \"key: value\".",
            isInline
                ? "Close every bracket, and put double quotation marks around each value in it that contains a comma, a colon, "
                    + "or a bracket."
                : "Check this line and the one above it: put a space after the colon, indent it like the lines around it, "
                    + "and close every quotation mark and bracket.");
    }

    /// <summary>The parts of a line; the key of a value on a line of its own is on the line above.</summary>
    private static YamlLine LineParts(SourceText source, int first, int line)
    {
        var parts = YamlLine.Of(source.ShortLine(line));
        if (parts.Key.Length > 0 || parts.IsEntry)
        {
            return parts;
        }

        var key = line > first && YamlLine.Of(source.ShortLine(line - 1)) is { Value: "" or ['#', ..], Key: var above } ? above : "";
        return key.Length > 0 ? parts with { Key = key } : new YamlLine("", "", 0, IsEntry: false);
    }

    /// <summary>The lines that begin inside a value in quotation marks or in a block of text.</summary>
    private static HashSet<int> LinesInsideValues(SourceText source, IReadOnlyList<YamlScalar> scalars) =>
    [
        .. from scalar in scalars
           where scalar.IsQuoted || scalar.IsBlock
           let first = source.LineOf(scalar.Start) + 1
           from line in Enumerable.Range(first, Math.Max(0, source.LineOf(Math.Max(scalar.Start, scalar.End - 1)) - first + 1))
           select line,
    ];

    /// <summary>The line at which the parser stopped; the last line with text above it if that line is blank.</summary>
    private static int LineOf(SourceText source, int at)
    {
        var line = source.LineOf(at);
        while (line > 1 && source.Line(line).IsWhiteSpace())
        {
            line--;
        }

        return line;
    }

    private static string KeyOf(string line) => line.Split(':')[0].Trim(' ', '-', '{', '"', '\'');

    [GeneratedRegex("""^(?!\s*-|\s)[\w-]+(?:[^:\s"'\[{]*:\S.*|[^:]*)$""", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutColon();

    [GeneratedRegex(@"^[^#].*?\s(?<comment>#+[^\s#].*)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Comment();
}
