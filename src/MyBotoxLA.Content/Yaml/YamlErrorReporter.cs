using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;
using YamlDotNet.Core;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Translates what the YAML parser throws into the author's terms.</summary>
internal static partial class YamlErrorReporter
{
    public static void Report(SourceText source, int start, int length, YamlException fault)
    {
        var at = start + (int)Math.Clamp(fault.Start.Index, 0, Math.Max(0, length - 1));
        var line = LineOf(source, at);
        if (ReportUnquoted(source, line))
        {
            return;
        }

        // "Duplicate key" has a text but no type of its own in YamlDotNet 18.
        if (fault.Message.StartsWith("Duplicate key", StringComparison.Ordinal))
        {
            var key = KeyOf(source.Line(line).ToString());
            source.Report(
                DiagnosticKinds.DuplicateKey,
                at,
                key.Length,
                $"The key \"{key}\" is written twice.",
                "Keep the line that is right and delete the other one.");
            return;
        }

        ReportSyntax(source, source.LineOf(start), line);
    }

    /// <summary>
    /// The parser notices a line without a colon only at the next one, so the first line that is no "key: value" is looked for.
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
                    : "Write a key, a colon, a space and a value, for example `nav: 2`; or delete the line.";
                source.Report(
                    DiagnosticKinds.YamlSyntax,
                    source.LineStart(line),
                    text.Length,
                    $"The line \"{text.Trim()}\" is not of the form \"key: value\".",
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
            "This line cannot be understood as \"key: value\".",
            "Check this line and the one above it: a space after the colon, the same indentation as its neighbours, "
                + "every quotation mark and bracket closed.");
    }

    /// <summary>The line that the parser stopped at, or the one above where it stopped before the first sign of a line.</summary>
    private static int LineOf(SourceText source, int at)
    {
        var line = source.LineOf(at);
        while (line > 1 && source.Line(line).IsWhiteSpace())
        {
            line--;
        }

        return line;
    }

    /// <summary>The commonest mistakes of all: <c>title: Botox: facts</c> and <c>title: @home</c>.</summary>
    private static bool ReportUnquoted(SourceText source, int line)
    {
        var text = source.ShortLine(line);
        var match = UnquotedValue().Match(text);
        if (!match.Success)
        {
            return false;
        }

        var value = match.Groups["value"];
        var sign = value.Value.Contains(": ", StringComparison.Ordinal) || value.Value.EndsWith(':')
            ? "a colon"
            : $"the sign {value.Value[0]}";
        var bare = value.Value.Trim('\'', '“', '”', '"');
        var quoted = bare.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        source.Report(
            DiagnosticKinds.UnquotedValue,
            source.LineStart(line) + value.Index,
            value.Length,
            $"The value of \"{match.Groups["key"].Value}\" holds {sign}, so it needs quotation marks.",
            $"Write `{match.Groups["key"].Value}: \"{quoted}\"`.");
        return true;
    }

    [GeneratedRegex("""^(?!\s*-|\s)[\w-]+(?:[^:\s"'\[{]*:\S.*|[^:]*)$""", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutColon();

    private static string KeyOf(string line) => line.Split(':')[0].Trim(' ', '-', '{', '"', '\'');

    /// <summary>
    /// A value with a colon, one that begins with a character of YAML's own, and one that goes on after its closing quote.
    /// </summary>
    [GeneratedRegex(
        """^[\s-]*(?<key>[\w-]+):\s+(?<value>"""
        + """(?:[^"'\[{|>#\s][^#]*?:(?:\s[^#]*?)?)|(?:[@`%&*!][^#]*?)|(?:"[^"]*"[^#]+?)|(?:'[^']*'[^#]+?)"""
        + """)\s*$""",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex UnquotedValue();
}
