namespace MyBotoxLA.Content.Diagnostics;

/// <summary>A kind of mistake that an author can make.</summary>
/// <param name="Code"><c>MB</c> and four digits; permanent, never reused.</param>
/// <param name="Severity">Whether <c>check</c> fails because of it.</param>
/// <param name="Title">What is wrong, in a few words, the same for every case.</param>
public sealed record DiagnosticKind(string Code, Severity Severity, string Title);
