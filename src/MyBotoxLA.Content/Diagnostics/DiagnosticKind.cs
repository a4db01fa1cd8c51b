namespace MyBotoxLA.Content.Diagnostics;

/// <summary>A kind of mistake that an author can make.</summary>
/// <param name="Code"><c>MB</c> and four digits; permanent, never reused.</param>
/// <param name="Severity">Whether <c>check</c> fails because of it.</param>
/// <param name="Title">What is wrong, in a few words, the same for every case.</param>
public sealed record DiagnosticKind(string Code, Severity Severity, string Title)
{
    /// <summary>True when a file with this mistake cannot be shown, so that its last good version is.</summary>
    public bool BlocksPage { get; init; }

    /// <summary>True when only <c>check --release</c> reports it.</summary>
    public bool IsReleaseOnly { get; init; }
}
