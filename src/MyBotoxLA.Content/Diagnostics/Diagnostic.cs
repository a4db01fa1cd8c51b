namespace MyBotoxLA.Content.Diagnostics;

/// <summary>One problem at one place in the content, described for the person who wrote it.</summary>
public sealed record Diagnostic
{
    /// <summary>The kind of problem.</summary>
    public required DiagnosticKind Kind { get; init; }

    /// <summary>The file, relative to the content folder, with forward slashes; empty for the folder itself.</summary>
    public required string File { get; init; }

    /// <summary>Line in the file, from 1; 0 for the whole file.</summary>
    public int Line { get; init; }

    /// <summary>Column in the line, from 1, in UTF-16 units; 0 for the whole file.</summary>
    public int Column { get; init; }

    /// <summary>Number of UTF-16 units to mark, starting at <see cref="Column"/>; all on one line.</summary>
    public int Length { get; init; }

    /// <summary>The text of the marked line; null for the whole file.</summary>
    public string? SourceLine { get; init; }

    /// <summary>
    /// What is wrong, in a sentence that stands on its own and quotes the author's text. One line: U+FFFD replaces control characters.
    /// </summary>
    public required string Message { get; init => field = ControlCharacters.Replace(value); }

    /// <summary>What to type next; one line, like <see cref="Message"/>.</summary>
    public required string Hint { get; init => field = ControlCharacters.Replace(value); }

    /// <summary>Sorts by file, line, column, and code; the order is the same on every machine.</summary>
    public static IEnumerable<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Line)
        .ThenBy(diagnostic => diagnostic.Column)
        .ThenBy(diagnostic => diagnostic.Kind.Code, StringComparer.Ordinal);

    /// <summary>The short form <c>file(line,column) CODE</c>.</summary>
    public override string ToString() =>
        Line == 0 ? $"{File} {Kind.Code}" : $"{File}({Line},{Column}) {Kind.Code}";
}
