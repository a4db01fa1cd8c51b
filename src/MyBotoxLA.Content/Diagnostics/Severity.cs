namespace MyBotoxLA.Content.Diagnostics;

/// <summary>How serious a <see cref="Diagnostic"/> is.</summary>
public enum Severity
{
    /// <summary>Worth fixing, but the page works without the fix.</summary>
    Warning,

    /// <summary>A problem that a patient would notice; <c>check</c> fails.</summary>
    Error,
}
