using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Web.Cli;

/// <summary>
/// Writes diagnostics as workflow commands, which GitHub shows at the line in the pull request. What has to be escaped:
/// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
/// </summary>
internal static class GitHubReport
{
    public static void Write(TextWriter output, IEnumerable<Diagnostic> diagnostics, string folder)
    {
        foreach (var diagnostic in diagnostics)
        {
            var level = diagnostic.Kind.Severity.ToText();
            var properties = Properties(diagnostic, folder).Select(property => $"{property.Name}={EscapeProperty(property.Value)}");
            output.WriteLine($"::{level} {string.Join(',', properties)}::{EscapeData($"{diagnostic.Message}\nhint: {diagnostic.Hint}")}");
        }
    }

    private static IEnumerable<(string Name, string Value)> Properties(Diagnostic diagnostic, string folder)
    {
        if (diagnostic.File.Length > 0)
        {
            yield return ("file", Path.Combine(folder, diagnostic.File).Replace(Path.DirectorySeparatorChar, '/'));
        }

        if (diagnostic.Line > 0)
        {
            yield return ("line", $"{diagnostic.Line}");
            yield return ("col", $"{diagnostic.Column}");
            yield return ("endColumn", $"{diagnostic.Column + diagnostic.Length}");
        }

        yield return ("title", $"{diagnostic.Kind.Code} {diagnostic.Kind.Title}");
    }

    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
