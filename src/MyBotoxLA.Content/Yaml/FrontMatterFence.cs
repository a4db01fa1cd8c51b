using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Locates the front matter of a page: the block between two <c>---</c> lines at the very top.</summary>
/// <param name="YamlStart">Offset of the first character after the opening line.</param>
/// <param name="YamlLength">Length of the text between the two lines.</param>
/// <param name="BodyStart">Offset of the first character after the closing line.</param>
internal readonly record struct FrontMatterFence(int YamlStart, int YamlLength, int BodyStart)
{
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
        var bodyLine = FirstLine(source, 1, line => line.StartsWith("## ") || line.StartsWith(":::"));
        if (closing is null || bodyLine < closing)
        {
            var where = bodyLine is int body ? $"above line {body + 1}, where the text begins" : "below the last \"key: value\" line";
            source.Report(
                DiagnosticKinds.UnclosedFrontMatter,
                0,
                3,
                "The front matter that begins here is never closed.",
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
                "Move it below the front matter: \"---\" must be the first line of the file.");
            return;
        }

        var first = source.Line(firstLine).Trim().ToString();
        var message = first switch
        {
            "" => "The file is empty.",
            _ when first.Length > 1 && first.All(character => character is '-' or '–' or '—' or '=') =>
                $"The first line is \"{first}\"; it should be \"---\".",
            _ => "The page has no front matter: it does not begin with \"---\".",
        };
        source.Report(
            DiagnosticKinds.NoFrontMatter,
            0,
            3,
            message,
            "Begin the file with four lines: \"---\", \"title: …\", \"description: …\", and \"---\".");
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
}
