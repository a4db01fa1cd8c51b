using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup;

/// <summary>
/// Some signs cost Markdig more than in proportion to their number (https://github.com/xoofx/markdig/issues/504 and its kin).
/// No page for people comes near these limits; a file beyond them is an accident, and would hold up all others.
/// </summary>
internal static class MarkupLimits
{
    private const int MostInText = 3000;
    private const int MostEmphasis = 15_000;
    private const int MostLines = 1000;

    /// <summary>True, with a report, where the body holds more than a page can.</summary>
    public static bool Report(SourceText source, int bodyStart)
    {
        var body = source.Text.AsSpan(bodyStart);
        return TooMany('[', body.Count('['), MostInText)
            || TooMany('<', body.Count('<'), MostInText)
            || TooMany('*', body.Count('*') + body.Count('_'), MostEmphasis)
            || TooMany('#', Lines(body, '#', "#"), MostLines)
            || TooMany(':', Lines(body, ':', ":::"), MostLines)
            || TooMany('>', body.Count('>'), MostEmphasis);

        bool TooMany(char sign, int count, int most)
        {
            if (count > most)
            {
                source.Report(DiagnosticKinds.TooManyCharacters, source.Text.IndexOf(sign, bodyStart), 1, $"The text holds the sign {sign} {count:N0} times; a page may hold it {most:N0} times.", "If this was pasted by accident, delete it; else split the text into several pages.");
            }

            return count > most;
        }
    }

    /// <summary>The lines with this beginning; where there cannot be too many, 0 without a look at each.</summary>
    private static int Lines(ReadOnlySpan<char> body, char sign, ReadOnlySpan<char> beginning)
    {
        var count = 0;
        if (body.Count(sign) <= MostLines)
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
