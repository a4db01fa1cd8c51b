using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Content.Text;

/// <summary>The decoded text of one file: converts offsets to lines and columns, and collects diagnostics.</summary>
internal sealed class SourceText
{
    /// <summary>Longer lines are not matched against patterns, because the time could grow faster than the length.</summary>
    private const int LongestMatchedLine = 1000;

    private readonly List<Diagnostic> _diagnostics;
    private readonly int[] _lineStarts;

    public SourceText(string file, string text, List<Diagnostic> diagnostics)
    {
        File = file;
        Text = text;
        _diagnostics = diagnostics;
        _lineStarts = FindLineStarts(text);
    }

    public string File { get; }

    public string Text { get; }

    public int LineCount => _lineStarts.Length;

    /// <summary>Offset of the first character of a line, from 0.</summary>
    public int LineStart(int line) => _lineStarts[line];

    /// <summary>The line, from 0, that an offset is in.</summary>
    public int LineOf(int offset)
    {
        var line = Array.BinarySearch(_lineStarts, offset);
        return line < 0 ? ~line - 1 : line;
    }

    /// <summary>The text of a line, from 0, without its line ending.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var end = line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : Text.Length;
        return Text.AsSpan(_lineStarts[line], end - _lineStarts[line]).TrimEnd("\r\n");
    }

    /// <summary>The text of a line for matching against a pattern; empty if the line is too long.</summary>
    public string ShortLine(int line) => Line(line) is { Length: <= LongestMatchedLine } text ? text.ToString() : "";

    /// <summary>
    /// Reports a diagnostic for <paramref name="length"/> characters from <paramref name="start"/>, up to the end of the line.
    /// </summary>
    public void Report(DiagnosticKind kind, int start, int length, string message, string hint) =>
        _diagnostics.Add(At(kind, start, length, message, hint));

    /// <summary>
    /// Creates a diagnostic for <paramref name="length"/> characters from <paramref name="start"/>, up to the end of the line.
    /// </summary>
    public Diagnostic At(DiagnosticKind kind, int start, int length, string message, string hint)
    {
        start = Math.Clamp(start, 0, Text.Length);
        var line = LineOf(start);
        var text = Line(line);
        var column = Math.Min(start - _lineStarts[line], text.Length);
        return new Diagnostic
        {
            Kind = kind,
            File = File,
            Line = line + 1,
            Column = column + 1,
            Length = Math.Clamp(length, 1, Math.Max(1, text.Length - column)),
            SourceLine = text.ToString(),
            Message = message,
            Hint = hint,
        };
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new int[text.AsSpan().Count('\n') + 1];
        for (var line = 1; line < starts.Length; line++)
        {
            starts[line] = text.IndexOf('\n', starts[line - 1]) + 1;
        }

        return starts;
    }
}
