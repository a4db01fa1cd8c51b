using System.Diagnostics;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>
/// Diagnostics for exceptions that are mistakes of the program. Each is caught where it affects one file or one rule, so that every
/// other page and every other message stays as it is.
/// </summary>
internal static class ProgramFault
{
    /// <summary>True for an exception that one file or one rule can be fenced off from.</summary>
    public static bool CanBeFenced(Exception error) => error is not OutOfMemoryException and not OperationCanceledException;

    /// <summary>The file cannot be processed, so its last good version is shown.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">Its text, if it was decoded; the diagnostic is at its first line.</param>
    /// <param name="error">The exception.</param>
    public static Diagnostic InFile(ContentFile file, string? text, Exception error)
    {
        var line = (text ?? "").Split('\n', 2)[0].TrimEnd('\r');
        return new Diagnostic
        {
            Kind = DiagnosticKinds.ProcessingFailed,
            File = file.Name,
            Line = 1,
            Column = 1,
            Length = Math.Max(1, line.Length),
            SourceLine = line,
            Message = $"The file {file.Name} could not be processed. This is a mistake of the program, not yours.",
            Hint = Hint(error),
        };
    }

    /// <summary>A rule could not be run, so its diagnostics are missing.</summary>
    /// <param name="rule">Name of the rule.</param>
    /// <param name="file">The file that it was run for; empty for the whole folder.</param>
    /// <param name="error">The exception.</param>
    public static Diagnostic InRule(string rule, string file, Exception error) => new()
    {
        Kind = DiagnosticKinds.RuleFailed,
        File = file,
        Message = $"The check \"{rule}\" could not be run, so its messages are missing. This is a mistake of the program, not yours.",
        Hint = Hint(error),
    };

    /// <summary>Names the exception for the developer; the same on every load, so that it is logged once.</summary>
    private static string Hint(Exception error)
    {
        var method = new StackTrace(error).GetFrame(0)?.GetMethod();
        var place = method is null ? "" : $" in {method.DeclaringType?.Name}.{method.Name}";
        return $"Tell the person who maintains the site: `{error.GetType().Name}{place}`.";
    }
}
