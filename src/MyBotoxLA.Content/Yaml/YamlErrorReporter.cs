using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;
using YamlDotNet.Core;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Translates the YAML parser's exceptions into diagnostics in the author's terms.</summary>
internal static partial class YamlErrorReporter
{
    public static void Report(SourceText source, int start, int length, YamlException error)
    {
        var at = start + (int)Math.Clamp(error.Start.Index, 0, Math.Max(0, length - 1));
        var line = LineOf(source, at);
        if (ReportUnquoted(source, line))
        {
            return;
        }

        // YamlDotNet 18 has no exception type for a duplicate key, only the message.
        if (error.Message.StartsWith("Duplicate key", StringComparison.Ordinal))
        {
            var key = KeyOf(source.Line(line).ToString());
            source.Report(
                DiagnosticKinds.DuplicateKey,
                at,
                key.Length,
                $"The key \"{key}\" appears twice.",
                "Keep the correct line and delete the other one.");
            return;
        }

        ReportSyntax(source, source.LineOf(start), line);
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
        source.Report(
            DiagnosticKinds.YamlSyntax,
            source.LineStart(stopped) + indent,
            Math.Max(1, stop.Length - indent),
            "This line cannot be read as \"key: value\".",
            "Check this line and the one above it: put a space after the colon, indent it like the lines around it, "
                + "and close every quotation mark and bracket.");
    }

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

    /// <summary>Reports the most common mistakes: <c>title: Botox: facts</c> and <c>title: @home</c>.</summary>
    private static bool ReportUnquoted(SourceText source, int line)
    {
        var text = source.ShortLine(line);
        var match = UnquotedValue().Match(text);
        if (!match.Success)
        {
            return false;
        }

        var value = match.Groups["value"];
        var reason = value.Value.Contains(": ", StringComparison.Ordinal) || value.Value.EndsWith(':')
            ? "a colon"
            : $"the character {value.Value[0]}";
        var bare = value.Value.Trim('\'', '“', '”', '"');
        var quoted = bare.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        source.Report(
            DiagnosticKinds.UnquotedValue,
            source.LineStart(line) + value.Index,
            value.Length,
            $"The value of \"{match.Groups["key"].Value}\" contains {reason}, so it needs quotation marks.",
            $"Write `{match.Groups["key"].Value}: \"{quoted}\"`.");
        return true;
    }

    [GeneratedRegex("""^(?!\s*-|\s)[\w-]+(?:[^:\s"'\[{]*:\S.*|[^:]*)$""", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutColon();

    private static string KeyOf(string line) => line.Split(':')[0].Trim(' ', '-', '{', '"', '\'');

    /// <summary>
    /// A value that contains a colon, begins with a reserved character, or continues after its closing quote.
    /// </summary>
    [GeneratedRegex(
        """^[\s-]*(?<key>[\w-]+):\s+(?<value>"""
        + """(?:[^"'\[{|>#\s][^#]*?:(?:\s[^#]*?)?)|(?:[@`%&*!][^#]*?)|(?:"[^"]*"[^#]+?)|(?:'[^']*'[^#]+?)"""
        + """)\s*$""",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex UnquotedValue();
}
