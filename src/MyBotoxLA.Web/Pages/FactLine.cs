namespace MyBotoxLA.Web.Pages;

/// <summary>A line of a fact: text, a link, or a link after a text.</summary>
/// <param name="Text">The text; a line feed in it breaks the line. Empty for a link alone.</param>
/// <param name="LinkText">The text of the link; empty for none.</param>
/// <param name="Url">Where the link goes.</param>
internal sealed record FactLine(string Text, string LinkText = "", string Url = "");
