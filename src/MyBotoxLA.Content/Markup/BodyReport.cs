using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup;

/// <summary>Reports what is wrong in a page's body, whose spans count from the body's first character.</summary>
internal sealed class BodyReport(SourceText source, int offset)
{
    public string File => source.File;

    public void Add(DiagnosticKind kind, SourceSpan span, string message, string hint) =>
        source.Report(kind, offset + span.Start, span.Length, message, hint);

    /// <summary>The author's own text.</summary>
    public ReadOnlySpan<char> Text(SourceSpan span) =>
        span.Length > 0 && offset + span.End < source.Text.Length ? source.Text.AsSpan(offset + span.Start, span.Length) : "";

    /// <summary>The author's own text from a place to the end of its line, or as much of it as a tag may have.</summary>
    public string TextToLineEnd(int start)
    {
        const int Longest = 200;
        var from = Math.Min(offset + start, source.Text.Length);
        var text = source.Text.AsSpan(from, Math.Min(Longest, source.Text.Length - from));
        var end = text.IndexOf('\n');
        return (end < 0 ? text : text[..end]).ToString();
    }

    /// <summary>The first line of what spans several.</summary>
    public static SourceSpan FirstLine(SourceSpan span, int length) => new(span.Start, span.Start + Math.Max(1, length) - 1);
}
