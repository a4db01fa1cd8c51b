namespace MyBotoxLA.Content.Diagnostics;

/// <summary>A kind of mistake an author can make.</summary>
/// <param name="Code"><c>MB</c> and four digits; permanent, never reused.</param>
/// <param name="Severity">Whether <c>check</c> fails because of it.</param>
/// <param name="Title">What is wrong, in a few words that fit every case.</param>
public sealed record DiagnosticKind(string Code, Severity Severity, string Title)
{
    /// <summary>True if a file with this mistake cannot be shown, so its last good version is shown instead.</summary>
    public bool BlocksPage { get; init; }

    /// <summary>True if only <c>check --release</c> reports it.</summary>
    public bool IsReleaseOnly { get; init; }
}
