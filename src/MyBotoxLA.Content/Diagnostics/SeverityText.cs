namespace MyBotoxLA.Content.Diagnostics;

/// <summary>The name of a severity in reports.</summary>
public static class SeverityText
{
    /// <summary><c>error</c> or <c>warning</c>, which is also what GitHub's annotations and SARIF call them.</summary>
    public static string ToText(this Severity severity) => severity == Severity.Error ? "error" : "warning";
}
