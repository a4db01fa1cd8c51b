namespace MyBotoxLA.Content.Markup;

/// <summary>A picture that a page asked for; a page is parsed again when the answer changes.</summary>
/// <param name="Name">Name of the picture's file.</param>
/// <param name="Hash">Hash of its bytes when the page was parsed; null where there was none.</param>
internal readonly record struct ImageReference(string Name, string? Hash);
