using System.Globalization;
using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Web.Cli;

/// <summary>Writes diagnostics as a person reads them: message, source line with carets, hint.</summary>
internal static class TextReport
{
    public static void Write(TextWriter output, IEnumerable<Diagnostic> diagnostics, string folder)
    {
        foreach (var diagnostic in diagnostics)
        {
            Write(output, diagnostic, folder);
        }
    }

    private static void Write(TextWriter output, Diagnostic diagnostic, string folder)
    {
        var file = diagnostic.File.Length == 0 ? "" : $"{Path.Combine(folder, diagnostic.File)}{(diagnostic.Line > 0 ? $"({diagnostic.Line},{diagnostic.Column})" : "")}: ";
        var severity = diagnostic.Kind.Severity == Severity.Error ? "error" : "warning";
        output.WriteLine($"{file}{severity} {diagnostic.Kind.Code}: {diagnostic.Message}");
        if (diagnostic.SourceLine is { } line)
        {
            var number = diagnostic.Line.ToString(CultureInfo.InvariantCulture);
            output.WriteLine($"  {number} | {line}");
            output.WriteLine($"  {new string(' ', number.Length)} | {new string(' ', diagnostic.Column - 1)}{new string('^', diagnostic.Length)}");
        }

        output.WriteLine($"  hint: {diagnostic.Hint}");
    }
}
