using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Reads a block of YAML into a mapping, and reports problems in the author's terms.</summary>
internal static class YamlBlock
{
    /// <summary>Deep enough for every field, and shallow enough that parsing cannot overflow the stack.</summary>
    private const int DeepestNesting = 8;

    /// <summary>The mapping in the block; null, with a diagnostic, if it cannot be read.</summary>
    public static YamlFields? Read(SourceText source, int start, int length)
    {
        var events = new List<ParsingEvent>();
        try
        {
            if (!ReadEvents(source, start, source.Text.Substring(start, length), events))
            {
                return null;
            }

            var scalars = YamlScalar.Of(events, start);
            var isWrong = LostText.Report(source, start + length, scalars)
                | WrongSpace.Report(source, start, start + length, scalars)
                || UnclosedQuote.Report(source, scalars);
            return isWrong ? null : ReadMapping(source, start, new YamlEvents(events));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // On some malformed text, YamlDotNet 18 throws exceptions other than its own from inside the parser; they have no position.
            YamlErrorReporter.Report(source, start, length, error, YamlScalar.Of(events, start));
            return null;
        }
    }

    /// <summary>The keys and values of a file of YAML that can be read, in order.</summary>
    public static IReadOnlyList<YamlScalar> ReadScalars(SourceText source)
    {
        var events = new List<ParsingEvent>();
        return ReadEvents(source, 0, source.Text, events) ? YamlScalar.Of(events, 0) : [];
    }

    private static YamlFields? ReadMapping(SourceText source, int start, YamlEvents events)
    {
        var stream = new YamlStream();
        stream.Load(events);
        if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode mapping)
        {
            return new YamlFields(mapping, source, start, anchor: 0, FileFields.Of(source.File));
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
    /// Reads the events without recursion; false, with a diagnostic, for references and excessive nesting, which could exhaust the
    /// stack, and for a second document. An empty second one, as below a last line "---", is left out.
    /// </summary>
    private static bool ReadEvents(SourceText source, int start, string yaml, List<ParsingEvent> events)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        var documents = 0;
        while (parser.MoveNext() && parser.Current is { } current)
        {
            documents += current is DocumentStart ? 1 : 0;
            if (documents < 2 || current is StreamEnd)
            {
                events.Add(current);
            }
            else if (current is MappingStart or SequenceStart or Scalar { Value.Length: > 0 })
            {
                ReportSecondDocument(source, start + (int)current.Start.Index);
                return false;
            }

            if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
            {
                ReportReference(source, start + (int)current.Start.Index);
                return false;
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
                return false;
            }
        }

        return true;
    }

    private static void ReportReference(SourceText source, int at)
    {
        var line = YamlLine.Of(source.ShortLine(source.LineOf(at)));
        var write = line.ValueStart == at - source.LineStart(source.LineOf(at)) && (line.IsEntry || line.Key.Length > 0)
            ? $"Write `{line.With(line.Value)}`."
            : "Put double quotation marks around the value.";
        source.Report(
            DiagnosticKinds.YamlReference,
            at,
            1,
            $"A value that begins with \"{source.Text[at]}\" has a special meaning in YAML that this site does not use.",
            write);
    }

    /// <summary>Reports the line that ends the first document: the last one above the second document's content.</summary>
    private static void ReportSecondDocument(SourceText source, int contentStart)
    {
        var line = source.LineOf(contentStart);
        while (line > 0 && !source.Line(line).StartsWith("---") && !source.Line(line).StartsWith("..."))
        {
            line--;
        }

        var mark = source.Line(line).Length >= 3 ? source.Line(line)[..3].ToString() : "---";
        source.Report(
            DiagnosticKinds.YamlSyntax,
            source.LineStart(line),
            mark.Length,
            $"The fields end at this \"{mark}\", but there is more text below it.",
            $"Delete the line \"{mark}\".");
    }
}
