using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Reads a block of YAML into a mapping, and says in the author's words what stands in the way.</summary>
internal static partial class YamlBlock
{
    /// <summary>Deep enough for every field; shallow enough that reading can never exhaust the stack.</summary>
    private const int DeepestNesting = 8;

    /// <summary>The mapping that the block holds, or null with a report.</summary>
    public static YamlFields? Read(SourceText source, int start, int length)
    {
        var yaml = source.Text.Substring(start, length);
        if (HasWrongSpace(source, start, length))
        {
            return null;
        }

        try
        {
            return PlainEvents(source, start, yaml) is { } events && !HasSwallowedText(source, start, length)
                ? ReadMapping(source, start, events)
                : null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // YamlDotNet 18 throws others than its own from its parser's inside on some broken text; the place is then unknown.
            YamlErrorReporter.Report(source, start, length, fault as YamlException ?? new YamlException(fault.Message));
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
            "Here should stand lines of the form \"key: value\".",
            "Write one field a line, with a space after the colon, for example "
                + $"`{(start == 0 ? "name: My Botox LA Med Spa" : "title: Side effects")}`.");
        return null;
    }

    /// <summary>
    /// YAML takes neither tabs nor non-breaking spaces for spaces; YamlDotNet accepts a tab silently, so we look ourselves.
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
                    $"A {name} stands where a space should be.",
                    "Delete it and type ordinary spaces.");
                return true;
            }

            atLineStart = character == '\n' || (atLineStart && (character == ' ' || isWrong));
        }

        return false;
    }

    /// <summary>YAML takes " #" as the beginning of a comment, so "title: Do #1" would silently lose its end.</summary>
    private static bool HasSwallowedText(SourceText source, int start, int length)
    {
        for (var line = source.LineOf(start); line < source.LineCount && source.LineStart(line) < start + length; line++)
        {
            if (source.Line(line).Contains('#') && SwallowedText().Match(source.ShortLine(line)) is { Success: true } match)
            {
                var (key, value) = (match.Groups["key"], match.Groups["value"]);
                source.Report(
                    DiagnosticKinds.UnquotedValue,
                    source.LineStart(line) + value.Index,
                    value.Length,
                    $"The value of \"{key.Value}\" holds the sign #, so it needs quotation marks.",
                    $"Write `{key.Value}: \"{value.Value}\"`. For a note of your own, leave a space after the #.");
                return true;
            }
        }

        return false;
    }

    // No pattern has a clock, because a busy machine would run it out on a good page; those that could backtrack without end do not.
    [GeneratedRegex(
        """^[\s-]*(?<key>[\w-]+):\s+(?<value>[^"'\[{#\s][^"#]*\s#\S.*?)\s*$""",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SwallowedText();

    /// <summary>Walks the events without recursion: refuses, with null, what could nest without end.</summary>
    private static YamlEvents? PlainEvents(SourceText source, int start, string yaml)
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
                    $"A value that begins with \"{source.Text[at]}\" has a meaning of its own in YAML that is not used here.",
                    "Put the value between double quotation marks.");
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
                    "Take out brackets or indentation until each line reads \"key: value\".");
                return null;
            }
        }

        return new YamlEvents(events);
    }
}
