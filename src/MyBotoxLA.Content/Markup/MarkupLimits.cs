using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup;

/// <summary>
/// Limits on characters whose cost in Markdig grows faster than their number (https://github.com/xoofx/markdig/issues/504 and related
/// issues). No real page comes close to these limits; a file above them is an accident, and would delay all other files.
/// </summary>
internal static class MarkupLimits
{
    private const int MaxBrackets = 3000;
    private const int MaxEmphasis = 15_000;
    private const int MaxLines = 1000;

    /// <summary>Markdig looks for the paragraph above an underline from the beginning of the page.</summary>
    private const int MaxUnderlines = 10_000;

    /// <summary>True, with a diagnostic, if the body is over a limit.</summary>
    public static bool Report(SourceText source, int bodyStart)
    {
        var body = source.Text.AsSpan(bodyStart);
        return IsOver('[', body.Count('['), MaxBrackets)
            || IsOver('<', body.Count('<'), MaxBrackets)
            || IsOver(body.Count('*') < body.Count('_') ? '_' : '*', body.Count('*') + body.Count('_'), MaxEmphasis)
            || AreLinesOver("=", CountLines(body, "="), MaxUnderlines)
            || AreLinesOver("-", CountLines(body, "-"), MaxUnderlines)
            || AreLinesOver(":::", CountLines(body, ":::"), MaxLines)
            || IsOver('>', body.Count('>'), MaxEmphasis);

        bool IsOver(char character, int count, int max) =>
            IsOverLimit(character, $"The text contains the character {character} {count:N0} times", count, max);

        bool AreLinesOver(string beginning, int count, int max) =>
            IsOverLimit(beginning[0], $"The text has {count:N0} lines that begin with {beginning}", count, max);

        bool IsOverLimit(char character, string finding, int count, int max)
        {
            if (count > max)
            {
                source.Report(
                    DiagnosticKinds.TooManyCharacters,
                    bodyStart + Densest(source.Text.AsSpan(bodyStart), character),
                    1,
                    $"{finding}; the limit is {max:N0}.",
                    "If this was pasted by accident, delete it; otherwise split the text into several pages.");
            }

            return count > max;
        }
    }

    /// <summary>Offset of the first such character in the thousand characters that have the most of them.</summary>
    private static int Densest(ReadOnlySpan<char> text, char character)
    {
        const int Window = 1000;
        var (count, most, best) = (0, 0, 0);
        for (var end = 0; end < text.Length; end++)
        {
            count += text[end] == character ? 1 : 0;
            count -= end >= Window && text[end - Window] == character ? 1 : 0;
            if (count > most)
            {
                (most, best) = (count, Math.Max(0, end - Window + 1));
            }
        }

        return best + text[best..].IndexOf(character);
    }

    /// <summary>The number of lines that begin with the given text; 0, without reading each line, if there cannot be too many.</summary>
    private static int CountLines(ReadOnlySpan<char> body, ReadOnlySpan<char> beginning)
    {
        var count = 0;
        if (body.Count(beginning[0]) <= MaxLines)
        {
            return count;
        }

        foreach (var line in body.EnumerateLines())
        {
            count += line.TrimStart().StartsWith(beginning) ? 1 : 0;
        }

        return count;
    }
}
