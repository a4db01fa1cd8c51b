using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Locates the front matter of a page: the block between two <c>---</c> lines at the very top.</summary>
/// <param name="YamlStart">Offset of the first character after the opening line.</param>
/// <param name="YamlLength">Length of the text between the two lines.</param>
/// <param name="BodyStart">Offset of the first character after the closing line.</param>
internal readonly partial record struct FrontMatterFence(int YamlStart, int YamlLength, int BodyStart)
{
    /// <summary>True for a text that has no front matter and none is meant, as fragments may have.</summary>
    public static bool IsAbsent(SourceText source)
    {
        var first = FirstLine(source, 0, line => !line.IsWhiteSpace()) ?? 0;
        var text = source.Line(first).Trim();
        var fence = FirstLine(source, first + 1, IsFence);
        return text.Length > 0
            && text.ContainsAnyExcept("-–—=")
            && !(fence is int at && (LooksLikeKey(source, at + 1) || Field().IsMatch(source.Line(first))));
    }

    /// <summary>Finds the block, or reports why there is none.</summary>
    public static FrontMatterFence? Find(SourceText source)
    {
        var opening = FirstLine(source, 0, line => !line.IsWhiteSpace());
        if (opening is null || !IsFence(source.Line(opening.Value)))
        {
            ReportNoOpening(source, opening ?? 0);
            return null;
        }

        if (opening > 0)
        {
            source.Report(
                DiagnosticKinds.TextBeforeFrontMatter,
                0,
                1,
                "There is an empty line above the opening \"---\".",
                "Delete it: \"---\" must be the first line of the file.");
            return null;
        }

        var closing = FirstLine(source, 1, IsFence);
        var bodyLine = FindBody(source, closing ?? source.LineCount);
        if (closing is null || bodyLine is not null)
        {
            var where = bodyLine is int body ? $"above line {body + 1}, where the text begins" : "below the last \"key: value\" line";
            source.Report(
                DiagnosticKinds.UnclosedFrontMatter,
                0,
                3,
                "The fields at the top begin here, but they never end.",
                $"Add a line with only \"---\" {where}.");
            return null;
        }

        var yamlStart = source.LineStart(1);
        var closed = source.LineStart(closing.Value);
        var bodyStart = closing.Value + 1 < source.LineCount ? source.LineStart(closing.Value + 1) : source.Text.Length;
        return new FrontMatterFence(yamlStart, closed - yamlStart, bodyStart);
    }

    private static void ReportNoOpening(SourceText source, int firstLine)
    {
        if (FirstLine(source, firstLine + 1, IsFence) is int fence && LooksLikeKey(source, fence + 1))
        {
            source.Report(
                DiagnosticKinds.TextBeforeFrontMatter,
                source.LineStart(firstLine),
                source.Line(firstLine).Length,
                "This line is above the opening \"---\".",
                "Move it below the fields: \"---\" must be the first line of the file.");
            return;
        }

        var first = source.Line(firstLine).Trim().ToString();
        var message = first switch
        {
            "" => "The file is empty.",
            _ when first.Length > 1 && first.All(character => character is '-' or '–' or '—' or '=') =>
                $"The first line is \"{first}\"; it should be \"---\".",
            _ => "The page has no fields at the top: it does not begin with \"---\".",
        };
        source.Report(
            DiagnosticKinds.NoFrontMatter,
            0,
            3,
            message,
            "Begin the file with four lines: \"---\", \"title: …\", \"description: …\", and \"---\".");
    }

    /// <summary>The first line of the body above a line: a block, or a heading that is not a note between the fields.</summary>
    private static int? FindBody(SourceText source, int end)
    {
        int? heading = null;
        for (var line = 1; line < end; line++)
        {
            var text = source.Line(line);
            if (text.StartsWith(":::"))
            {
                return heading ?? line;
            }

            if (text.StartsWith("## "))
            {
                heading ??= line;
            }
            else if (heading is not null && !text.IsWhiteSpace() && !text.StartsWith('#'))
            {
                if (!Field().IsMatch(text) && !ContinuesList(source, heading.Value, text))
                {
                    return heading;
                }

                heading = null;
            }
        }

        // Nothing below it tells whether it is a note or a heading; a heading has an empty line above it.
        return heading is int last && source.Line(last - 1).IsWhiteSpace() ? heading : null;
    }

    private static bool ContinuesList(SourceText source, int note, ReadOnlySpan<char> text)
    {
        var above = source.Line(note - 1).Trim();
        return text.TrimStart().StartsWith("- ") && (above.EndsWith(':') || above.StartsWith("- "));
    }

    private static bool LooksLikeKey(SourceText source, int line) =>
        line < source.LineCount && source.Line(line).IndexOf(':') > 0;

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is "---";

    private static int? FirstLine(SourceText source, int from, LineTest test)
    {
        for (var line = from; line < source.LineCount; line++)
        {
            if (test(source.Line(line)))
            {
                return line;
            }
        }

        return null;
    }

    private delegate bool LineTest(ReadOnlySpan<char> line);

    /// <summary>A field, or the first one of an entry in a list.</summary>
    [GeneratedRegex("""^[\s-]*["']?[a-z_]+["']?\s*:(?:\s|$)""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Field();
}
