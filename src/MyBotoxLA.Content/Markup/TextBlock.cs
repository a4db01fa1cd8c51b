namespace MyBotoxLA.Content.Markup;

/// <summary>A paragraph, heading, list item, table row, or picture of a page's body, as plain text.</summary>
/// <param name="Element">The HTML element that it is in.</param>
/// <param name="Text">Its text; the cells of a row are separated by semicolons.</param>
internal readonly record struct TextBlock(string Element, string Text);
