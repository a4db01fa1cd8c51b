using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Yaml;

/// <summary>
/// A value in quotation marks that goes on over the next fields, because its author did not close it, or because it begins with an
/// apostrophe.
/// </summary>
internal static partial class UnclosedQuote
{
    public static bool Report(SourceText source, IReadOnlyList<YamlScalar> scalars)
    {
        foreach (var scalar in scalars)
        {
            if (scalar.IsQuoted && HoldsField(source, scalar))
            {
                Report(source, source.LineOf(scalar.Start), scalar.Start);
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports the quotation mark at an offset of a line.</summary>
    public static void Report(SourceText source, int line, int at)
    {
        var text = source.ShortLine(line);
        var parts = YamlLine.Of(text);
        var isKnown = source.LineStart(line) + parts.ValueStart == at && (parts.IsEntry || parts.Key.Length > 0);
        var value = parts.Value.TrimStart('"');
        var hasEscapedMark = parts.Value switch
        {
            ['"', .. var inside] => inside.Contains("\\\"", StringComparison.Ordinal),
            ['\'', .. var inside] => inside.Contains("''", StringComparison.Ordinal),
            _ => false,
        };
        source.Report(
            DiagnosticKinds.YamlSyntax,
            at,
            1,
            "The quotation mark that begins this value is never closed.",
            isKnown && value.Length > 0 && !hasEscapedMark
                ? $"Write `{parts.With(value)}`."
                : "Write the same quotation mark at the end of the value.");
    }

    private static bool HoldsField(SourceText source, YamlScalar scalar)
    {
        for (var line = source.LineOf(scalar.Start) + 1; line <= source.LineOf(scalar.End - 1); line++)
        {
            var text = source.ShortLine(line);
            if (text.Length - text.TrimStart().Length <= scalar.Parent.Column && Field().IsMatch(text))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^\s*(?:- )?[a-z_]+:(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
