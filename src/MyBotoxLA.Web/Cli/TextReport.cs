using System.Globalization;
using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Web.Cli;

/// <summary>Writes diagnostics as a person reads them: message, source line with carets, hint.</summary>
internal static class TextReport
{
    public static void Write(TextWriter output, IEnumerable<Diagnostic> diagnostics, string folder, AnsiStyle paint = default)
    {
        foreach (var diagnostic in diagnostics)
        {
            Write(output, diagnostic, folder, paint);
        }
    }

    /// <summary>The closing line, below a blank one where anything stands above.</summary>
    public static void WriteSummary(TextWriter output, IReadOnlyCollection<Diagnostic> diagnostics, int pages)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Kind.Severity == Severity.Error);
        string[] counts = [.. Counted(errors, "error"), .. Counted(diagnostics.Count - errors, "warning")];
        var inPages = string.Concat(Counted(pages, "page"));
        output.Write(counts.Length == 0 ? $"{inPages}, nothing wrong." : $"{output.NewLine}{string.Join(" and ", counts)} in {inPages}.");
        output.WriteLine();
    }

    private static void Write(TextWriter output, Diagnostic diagnostic, string folder, AnsiStyle paint)
    {
        var place = diagnostic.Line > 0 ? $"({diagnostic.Line},{diagnostic.Column})" : "";
        var file = diagnostic.File.Length == 0 ? "" : $"{paint.Bold(Path.Combine(folder, diagnostic.File) + place)}: ";
        var severity = diagnostic.Kind.Severity == Severity.Error ? paint.Red("error") : paint.Yellow("warning");
        output.WriteLine($"{file}{severity} {diagnostic.Kind.Code}: {diagnostic.Message}");
        if (diagnostic.SourceLine is { } line)
        {
            var number = diagnostic.Line.ToString(CultureInfo.InvariantCulture);
            var excerpt = Excerpt.Of(line, diagnostic.Column, diagnostic.Length);
            output.WriteLine($"  {number} | {excerpt.Line}");
            output.WriteLine($"  {new string(' ', number.Length)} | {excerpt.Indent}{paint.Cyan(excerpt.Carets)}");
        }

        output.WriteLine($"  {paint.Cyan("hint:")} {diagnostic.Hint}");
    }

    private static string[] Counted(int number, string noun) =>
        number == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}")];
}
