namespace MyBotoxLA.Content.Diagnostics;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum Severity
{
    /// <summary>Worth mending; the page is right without it.</summary>
    Warning,

    /// <summary>Something a patient would meet: <c>check</c> fails.</summary>
    Error,
}
