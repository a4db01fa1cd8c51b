namespace MyBotoxLA.Content.Model;

/// <summary>A sentence, a heading, a table row, or a picture of a page.</summary>
/// <param name="Element">The HTML element that it is in, such as <c>p</c>, <c>h2</c>, <c>tr</c>, or <c>img</c>.</param>
/// <param name="Heading">The last heading up to here, itself included; empty if there is none.</param>
/// <param name="Text">Its text; of a picture, the description and, in parentheses, the address.</param>
public readonly record struct ShownSentence(string Element, string Heading, string Text);
