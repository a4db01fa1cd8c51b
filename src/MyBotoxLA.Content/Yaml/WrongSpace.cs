using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Yaml;

/// <summary>
/// YAML does not allow tabs or non-breaking spaces as spaces between keys and values. YamlDotNet accepts tabs silently, and takes
/// non-breaking spaces as part of the text. Inside a value, both are text.
/// </summary>
internal static partial class WrongSpace
{
    /// <summary>Reports the first one in a block that was read; true if there is one.</summary>
    public static bool Report(SourceText source, int start, int end, IReadOnlyList<YamlScalar> scalars)
    {
        var next = 0;
        for (var i = start; i < end; i++)
        {
            if (!Is(source.Text[i]))
            {
                continue;
            }

            while (next < scalars.Count && scalars[next].End <= i)
            {
                next++;
            }

            var around = next < scalars.Count && scalars[next].Start <= i ? scalars[next] : (YamlScalar?)null;
            if (around is { } scalar ? IsWrongInside(source, i, scalar) : IsWrongBetween(source, i))
            {
                Report(source, i);
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports the first one, by the look of the lines, in a block that was read only in part; true if there is one.</summary>
    public static bool Report(SourceText source, int firstLine, int lastLine, HashSet<int> inside)
    {
        for (var line = firstLine; line <= lastLine; line++)
        {
            if (!inside.Contains(line) && Line().Match(source.ShortLine(line)) is { Success: true } match)
            {
                Report(source, source.LineStart(line) + match.Groups["space"].Index);
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports one that follows the colon or dash that a value begins with: the author meant a group or a list.</summary>
    public static bool Report(SourceText source, int valueStart, string value)
    {
        if (Line().Match(value) is { Success: true } match)
        {
            Report(source, valueStart + match.Groups["space"].Index);
            return true;
        }

        return false;
    }

    private static void Report(SourceText source, int at)
    {
        var name = source.Text[at] switch
        {
            '\t' => "a tab where a space should be",
            '\u00A0' => "a non-breaking space where a space should be",
            '\u200B' or '\u2060' or '\uFEFF' => "an invisible character here",
            _ => "a special space where a regular space should be",
        };
        source.Report(DiagnosticKinds.WrongSpace, at, 1, $"There is {name}.", "Delete it and type regular spaces.");
    }

    private static bool IsWrongInside(SourceText source, int at, YamlScalar scalar) =>
        scalar is { IsQuoted: false, IsBlock: false } && (scalar.IsKey || IsFirstOnLine(source, at));

    /// <summary>In a comment, it does no harm.</summary>
    private static bool IsWrongBetween(SourceText source, int at) =>
        IsFirstOnLine(source, at) || (source.Text[at - 1] is ':' or '-' && !LineBefore(source, at).Contains('#'));

    private static bool IsFirstOnLine(SourceText source, int at) => LineBefore(source, at).IsWhiteSpace();

    private static ReadOnlySpan<char> LineBefore(SourceText source, int at)
    {
        var start = source.LineStart(source.LineOf(at));
        return source.Text.AsSpan(start, at - start);
    }

    private static bool Is(char character) =>
        character is '\t' or '\u00A0' or '\u200B' or '\u2060' or '\uFEFF' || (character > '\u00A0' && char.IsWhiteSpace(character));

    private const string Spaces = @"[\t\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]";

    /// <summary>One in the indentation, after a dash, or after the colon of a key.</summary>
    [GeneratedRegex(
        $$"""^ *(?:(?<space>{{Spaces}})|(?:- +)*(?:-|["']?[\w-]+["']?:)(?<space>{{Spaces}}))""",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Line();
}
