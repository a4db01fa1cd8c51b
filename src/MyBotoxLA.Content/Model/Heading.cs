namespace MyBotoxLA.Content.Model;

/// <summary>A heading of a page's body.</summary>
/// <param name="Level">2 to 6; the first level is the page's title.</param>
/// <param name="Id">What a link's <c>#anchor</c> names; unique on the page.</param>
/// <param name="Text">Its plain text.</param>
public sealed record Heading(int Level, string Id, string Text);
