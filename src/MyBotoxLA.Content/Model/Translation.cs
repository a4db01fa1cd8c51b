namespace MyBotoxLA.Content.Model;

/// <summary>Which page this one translates.</summary>
/// <param name="Page">The original's file name without <c>.md</c>, such as <c>side-effects</c>.</param>
/// <param name="Text">Fingerprint of the original's text that was translated.</param>
public sealed record Translation(string Page, string? Text);
