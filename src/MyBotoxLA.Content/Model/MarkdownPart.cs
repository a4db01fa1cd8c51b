namespace MyBotoxLA.Content.Model;

/// <summary>A line of a page's body in Markdown for readers outside the site, or a slot.</summary>
/// <param name="Line">The line, without its line ending; empty for a slot.</param>
/// <param name="Slot">What to put here; null for a line.</param>
public readonly record struct MarkdownPart(string Line, Slot? Slot = null);
