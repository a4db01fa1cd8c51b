using System.Globalization;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Cli;

/// <summary>Writes diagnostics for people: message, source line with carets, hint.</summary>
internal static class TextReport
{
    public static void Write(TextWriter output, IEnumerable<Diagnostic> diagnostics, string folder, AnsiStyle style = default)
    {
        foreach (var diagnostic in diagnostics)
        {
            Write(output, diagnostic, folder, style);
        }
    }

    /// <summary>The last line, after a blank one if diagnostics precede it. The folder may be another than was meant.</summary>
    public static void WriteSummary(TextWriter output, IReadOnlyCollection<Diagnostic> diagnostics, int pages, string folder)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Kind.Severity == Severity.Error);
        string[] counts = [.. Counted(errors, "error"), .. Counted(diagnostics.Count - errors, "warning")];
        output.Write(counts.Length == 0 ? "" : output.NewLine);
        output.Write($"{string.Concat(Counted(pages, "page"))} in {(folder.Length == 0 ? "." : folder)}: ");
        output.WriteLine(counts.Length == 0 ? "nothing wrong." : $"{string.Join(" and ", counts)}.");
    }

    /// <summary>Names the translated pages that nothing compares with an original; no line if there are none.</summary>
    public static void WriteUncompared(TextWriter output, IEnumerable<Page> pages)
    {
        string[] files = [.. pages
            .Where(page => page.Language != Language.Default && page.FrontMatter.Translates is null)
            .Select(page => page.File.Name)
            .Order(StringComparer.Ordinal)];
        if (files.Length > 0)
        {
            output.WriteLine(
                $"Not compared with an English page, because they have no \"translates\" at the top: {string.Join(", ", files)}.");
        }
    }

    private static void Write(TextWriter output, Diagnostic diagnostic, string folder, AnsiStyle style)
    {
        var place = diagnostic.Line > 0 ? $"({diagnostic.Line},{diagnostic.Column})" : "";
        var path = ControlCharacters.Replace(Path.Combine(folder, diagnostic.File));
        var file = diagnostic.File.Length == 0 ? "" : $"{style.Bold(path + place)}: ";
        var text = diagnostic.Kind.Severity.ToText();
        var severity = diagnostic.Kind.Severity == Severity.Error ? style.Red(text) : style.Yellow(text);
        output.WriteLine($"{file}{severity} {diagnostic.Kind.Code}: {diagnostic.Message}");
        if (diagnostic.SourceLine is { } line)
        {
            var number = diagnostic.Line.ToString(CultureInfo.InvariantCulture);
            var excerpt = Excerpt.Of(line, diagnostic.Column, diagnostic.Length);
            output.WriteLine($"  {number} | {excerpt.Line}");
            output.WriteLine($"  {new string(' ', number.Length)} | {excerpt.Indent}{style.Cyan(excerpt.Carets)}");
        }

        output.WriteLine($"  {style.Cyan("hint:")} {diagnostic.Hint}");
    }

    private static string[] Counted(int number, string noun) =>
        number == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}")];
}
