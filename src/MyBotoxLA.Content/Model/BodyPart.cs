namespace MyBotoxLA.Content.Model;

/// <summary>A piece of a page's body: HTML made from its Markdown, or a slot.</summary>
/// <param name="Html">A run of HTML, which a slot may interrupt inside an element; empty for a slot.</param>
/// <param name="Slot">What to put here; null for HTML.</param>
public readonly record struct BodyPart(string Html, Slot? Slot);
