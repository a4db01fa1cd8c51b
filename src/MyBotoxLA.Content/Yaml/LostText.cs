using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;
using YamlDotNet.Core;

namespace MyBotoxLA.Content.Yaml;

/// <summary>
/// In YAML, " #" begins a comment, so the end of <c>title: Do #1</c> would be lost without notice. A # with a space after it
/// begins a note; with anything else after it, it is text.
/// </summary>
internal static partial class LostText
{
    /// <summary>Reports every value whose end would be lost; true if there is one.</summary>
    public static bool Report(SourceText source, int end, IReadOnlyList<YamlScalar> scalars)
    {
        var found = false;
        foreach (var scalar in scalars)
        {
            if (ReportNumber(source, scalar))
            {
                found = true;
            }
            else if (Find(source, end, scalar) is int at)
            {
                Report(source, scalar, at);
                found = true;
            }
        }

        return found;
    }

    /// <summary>Offset of the # that begins a comment after an offset on the same line; null if there is none.</summary>
    public static int? CommentAfter(SourceText source, int offset)
    {
        var at = offset;
        while (at < source.Text.Length && source.Text[at] is ' ' or '\t')
        {
            at++;
        }

        return at > offset && at < source.Text.Length && source.Text[at] == '#' ? at : null;
    }

    /// <summary>Offset of the # that begins a comment between a key and its value; null if there is none.</summary>
    public static int? CommentAfterKey(SourceText source, int keyEnd) => CommentAfter(source, AfterColon(source, keyEnd));

    /// <summary>Reports text that is lost from a value, which is given as its author meant it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="place">Offset and length of what is marked.</param>
    /// <param name="key">The field, and whether the value is an entry of a list.</param>
    /// <param name="meant">The value as a person reads it; null if it cannot be told.</param>
    /// <param name="lost">Where the text that is lost begins; it ends with what is marked.</param>
    public static void Report(
        SourceText source,
        (int Start, int Length) place,
        (string? Name, bool IsEntry) key,
        string? meant,
        int lost)
    {
        var (after, around) = source.Text[lost - 1] is '"' or '\''
            ? ("its closing quotation mark", " around all of it")
            : ("a space", "");
        var subject = key.IsEntry ? $"An entry in \"{key.Name}\"" : $"The value of \"{key.Name}\"";
        var write = meant is null
            ? "Put double quotation marks around the text that contains the #."
            : $"Write `{(key.IsEntry ? "-" : $"{key.Name}:")} {QuotedYaml.Of(meant)}`.";
        source.Report(
            DiagnosticKinds.UnquotedValue,
            place.Start,
            place.Length,
            $"{subject} contains a # after {after}, so it needs quotation marks{around}; "
                + $"without them, \"{source.Text[lost..(place.Start + place.Length)]}\" is left out.",
            $"{write} If it is a note to yourself, put it on a line of its own that begins with \"# \".");
    }

    private static void Report(SourceText source, YamlScalar scalar, int at)
    {
        var line = source.LineOf(at);
        var text = source.Line(line).TrimEnd();
        var start = scalar.IsKey ? at
            : scalar.IsBlock && line > source.LineOf(scalar.Start) ? source.LineStart(source.LineOf(scalar.Start) + 1)
            : scalar.Start;
        var lineEnd = source.LineStart(line) + text.Length;
        var from = Math.Max(start, source.LineStart(line) + text.Length - text.TrimStart().Length);
        var meant = Spaces().Replace(source.Text[start..lineEnd], " ").Trim();
        Report(
            source,
            (from, lineEnd - from),
            (scalar.Key, scalar.Parent.IsList && !scalar.IsKey),
            scalar.Parent.IsInline ? null : meant,
            at);
    }

    /// <summary>
    /// Reports <c>description: >2</c> with text on the lines below: in YAML, the number is the indentation of a block of text, which no
    /// author here means. With a + or - as well, it cannot be text.
    /// </summary>
    private static bool ReportNumber(SourceText source, YamlScalar scalar)
    {
        var length = scalar.IsBlock ? AfterHeader(source, scalar.Start) - scalar.Start : 0;
        var header = source.Text.AsSpan(scalar.Start, length);
        if (!header.ContainsAnyInRange('0', '9') || header.ContainsAny('+', '-'))
        {
            return false;
        }

        var meant = Spaces().Replace(source.Text[scalar.Start..scalar.End], " ").Trim();
        source.Report(
            DiagnosticKinds.UnquotedValue,
            scalar.Start,
            length,
            $"The value of \"{scalar.Key}\" begins with {source.Text[scalar.Start]}, so it needs quotation marks.",
            $"Write `{(scalar.Parent.IsList ? "-" : $"{scalar.Key}:")} {QuotedYaml.Of(meant)}`.");
        return true;
    }

    private static int? Find(SourceText source, int end, YamlScalar scalar)
    {
        if (scalar.IsQuoted && scalar.End < source.Text.Length && source.Text[scalar.End] == '#')
        {
            return scalar.End;
        }

        var at = scalar switch
        {
            { IsKey: true } => CommentAfterKey(source, scalar.End),
            { IsBlock: true } => CommentAfter(source, AfterHeader(source, scalar.Start)),
            _ when scalar.End > scalar.Start => CommentAfter(source, scalar.End),
            _ => null,
        };
        return at is int comment && IsText(source, comment) ? at : scalar.IsKey || scalar.IsQuoted ? null : FindBelow(source, end, scalar);
    }

    /// <summary>A comment on a line of its own that is indented as if it continued the value.</summary>
    private static int? FindBelow(SourceText source, int end, YamlScalar scalar)
    {
        if (scalar.Parent.IsInline || scalar.End == scalar.Start)
        {
            return null;
        }

        for (var line = source.LineOf(scalar.End) + (scalar.IsBlock ? 0 : 1); line < source.LineCount; line++)
        {
            var text = source.Line(line);
            var indent = text.Length - text.TrimStart().Length;
            if (source.LineStart(line) >= end || (indent < text.Length && (text[indent] != '#' || indent <= scalar.Parent.Column)))
            {
                return null;
            }

            var at = source.LineStart(line) + indent;
            if (indent < text.Length && IsText(source, at) && !CommentedOut().IsMatch(source.ShortLine(line)))
            {
                return at;
            }
        }

        return null;
    }

    private static int AfterColon(SourceText source, int offset)
    {
        while (offset < source.Text.Length && source.Text[offset] == ' ')
        {
            offset++;
        }

        return offset < source.Text.Length && source.Text[offset] == ':' ? offset + 1 : source.Text.Length;
    }

    private static int AfterHeader(SourceText source, int offset)
    {
        while (offset < source.Text.Length && source.Text[offset] is '>' or '|' or '+' or '-' or (>= '0' and <= '9'))
        {
            offset++;
        }

        return offset;
    }

    private static bool IsText(SourceText source, int at)
    {
        while (at < source.Text.Length && source.Text[at] == '#')
        {
            at++;
        }

        return at < source.Text.Length && !char.IsWhiteSpace(source.Text[at]);
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    /// <summary>A field or an entry of a list that is not used at the moment.</summary>
    [GeneratedRegex(@"^\s*#+(?:-|\w[\w-]*:)(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex CommentedOut();
}
