using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Text;

namespace MyBotoxLA.Content.Markup;

/// <summary>A page's body as its author wrote it. Spans are relative to the start of the body.</summary>
internal sealed class BodyText(SourceText source, int offset, string parsed)
{
    public string File => source.File;

    public Diagnostic At(DiagnosticKind kind, SourceSpan span, string message, string hint) =>
        source.At(kind, offset + span.Start, span.Length, message, hint);

    public void Report(DiagnosticKind kind, SourceSpan span, string message, string hint) =>
        source.Report(kind, offset + span.Start, span.Length, message, hint);

    /// <summary>The first and the last line of a part of the text, from 1, as diagnostics count them.</summary>
    public (int First, int Last) LinesOf(SourceSpan span) => (source.LineOf(offset + span.Start) + 1, source.LineOf(offset + span.End) + 1);

    /// <summary>The author's own text.</summary>
    public ReadOnlySpan<char> Of(SourceSpan span) =>
        span.Length > 0 && offset + span.End < source.Text.Length ? source.Text.AsSpan(offset + span.Start, span.Length) : "";

    /// <summary>The same text as Markdown read it, which has ordinary spaces where <see cref="MarkupSpaces"/> put them.</summary>
    public ReadOnlySpan<char> ParsedOf(SourceSpan span) =>
        span.Length > 0 && span.End < parsed.Length ? parsed.AsSpan(span.Start, span.Length) : "";

    /// <summary>The author's own text from an offset to the end of its line, up to the longest tag that is recognized.</summary>
    public string ToLineEnd(int start)
    {
        const int Longest = 200;
        var from = Math.Min(offset + start, source.Text.Length);
        var text = source.Text.AsSpan(from, Math.Min(Longest, source.Text.Length - from));
        var end = text.IndexOf('\n');
        return (end < 0 ? text : text[..end]).ToString();
    }

    /// <summary>True when only white space, or the mark of a list or a quote, is before an offset on its line.</summary>
    public bool IsFirstOnLine(int start)
    {
        var text = source.Text.AsSpan(0, Math.Min(offset + start, source.Text.Length));
        return text[(text.LastIndexOf('\n') + 1)..].Trim(" \t>-*+0123456789.)").IsEmpty;
    }

    /// <summary>A span of the given length at the start of another, to mark the first line of several.</summary>
    public static SourceSpan FirstLine(SourceSpan span, int length) => new(span.Start, span.Start + Math.Max(1, length) - 1);

    /// <summary>The first line of a span of several, without the white space at its end.</summary>
    public SourceSpan FirstLineOf(SourceSpan span) => FirstLine(span, ToLineEnd(span.Start).TrimEnd().Length);

    /// <summary>The colons and the name that open a block.</summary>
    public static SourceSpan Opening(CustomContainer block) => FirstLine(block.Span, 3 + (block.Info?.Length ?? 0));
}
