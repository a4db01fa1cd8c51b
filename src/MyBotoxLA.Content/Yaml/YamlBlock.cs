using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Reads a block of YAML into a mapping, and reports problems in the author's terms.</summary>
internal static partial class YamlBlock
{
    /// <summary>Deep enough for every field, and shallow enough that parsing cannot overflow the stack.</summary>
    private const int DeepestNesting = 8;

    /// <summary>The mapping in the block; null, with a diagnostic, if it cannot be read.</summary>
    public static YamlFields? Read(SourceText source, int start, int length)
    {
        var yaml = source.Text.Substring(start, length);
        if (HasWrongSpace(source, start, length))
        {
            return null;
        }

        try
        {
            return ReadEvents(source, start, yaml) is { } events && !HasUnintendedComment(source, start, length)
                ? ReadMapping(source, start, events)
                : null;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // On some malformed text, YamlDotNet 18 throws exceptions other than its own from inside the parser; they have no position.
            YamlErrorReporter.Report(source, start, length, error as YamlException ?? new YamlException(error.Message));
            return null;
        }
    }

    private static YamlFields? ReadMapping(SourceText source, int start, YamlEvents events)
    {
        var stream = new YamlStream();
        stream.Load(events);
        if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode mapping)
        {
            return new YamlFields(mapping, source, start, anchor: 0);
        }

        source.Report(
            DiagnosticKinds.NotFields,
            start,
            1,
            "There are no \"key: value\" lines here.",
            "Write one field per line, with a space after the colon, for example "
                + $"`{(start == 0 ? "name: My Botox LA Med Spa" : "title: Side effects")}`.");
        return null;
    }

    /// <summary>
    /// YAML does not allow tabs or non-breaking spaces as spaces, but YamlDotNet accepts tabs silently, so this checks for them.
    /// </summary>
    private static bool HasWrongSpace(SourceText source, int start, int length)
    {
        var atLineStart = true;
        for (var i = start; i < start + length; i++)
        {
            var character = source.Text[i];
            var isWrong = character is '\t' or '\u00A0';
            if (isWrong && (atLineStart || source.Text[i - 1] is ':' or '-'))
            {
                var name = character == '\t' ? "tab" : "non-breaking space";
                source.Report(
                    DiagnosticKinds.WrongSpace,
                    i,
                    1,
                    $"There is a {name} where a space should be.",
                    "Delete it and type regular spaces.");
                return true;
            }

            atLineStart = character == '\n' || (atLineStart && (character == ' ' || isWrong));
        }

        return false;
    }

    /// <summary>In YAML, " #" starts a comment, so the end of "title: Do #1" would be lost without notice.</summary>
    private static bool HasUnintendedComment(SourceText source, int start, int length)
    {
        for (var line = source.LineOf(start); line < source.LineCount && source.LineStart(line) < start + length; line++)
        {
            if (source.Line(line).Contains('#') && UnintendedComment().Match(source.ShortLine(line)) is { Success: true } match)
            {
                var (key, value) = (match.Groups["key"], match.Groups["value"]);
                source.Report(
                    DiagnosticKinds.UnquotedValue,
                    source.LineStart(line) + value.Index,
                    value.Length,
                    $"The value of \"{key.Value}\" contains the character #, so it needs quotation marks.",
                    $"Write `{key.Value}: \"{value.Value}\"`. If it is a note to yourself, put a space after the #.");
                return true;
            }
        }

        return false;
    }

    // Patterns have no timeout, because valid pages could exceed it on a busy machine. A pattern that could backtrack excessively is
    // NonBacktracking instead.
    [GeneratedRegex(
        """^[\s-]*(?<key>[\w-]+):\s+(?<value>[^"'\[{#\s][^"#]*\s#\S.*?)\s*$""",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex UnintendedComment();

    /// <summary>
    /// Reads the events without recursion; null, with a diagnostic, for references and excessive nesting, which could exhaust the stack.
    /// </summary>
    private static YamlEvents? ReadEvents(SourceText source, int start, string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var events = new List<ParsingEvent>();
        var depth = 0;
        while (parser.MoveNext() && parser.Current is { } current)
        {
            events.Add(current);
            if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
            {
                var at = start + (int)current.Start.Index;
                source.Report(
                    DiagnosticKinds.YamlReference,
                    at,
                    1,
                    $"A value that begins with \"{source.Text[at]}\" has a special meaning in YAML that this site does not use.",
                    "Put double quotation marks around the value.");
                return null;
            }

            depth += current switch
            {
                MappingStart or SequenceStart => 1,
                MappingEnd or SequenceEnd => -1,
                _ => 0,
            };
            if (depth > DeepestNesting)
            {
                source.Report(
                    DiagnosticKinds.TooDeep,
                    start + (int)current.Start.Index,
                    1,
                    $"The fields are nested more than {DeepestNesting} levels deep.",
                    "Remove brackets or indentation until each line reads \"key: value\".");
                return null;
            }
        }

        return new YamlEvents(events);
    }
}
