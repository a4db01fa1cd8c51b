using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Web.Cli;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>
/// The messages in <c>Messages/</c>, one file for each code, as <c>check</c> writes them: a test that knows only the place of a diagnostic
/// still fails if a word, the hint, or the marked characters change.
/// </summary>
public static partial class KnownMessages
{
    private static readonly ConcurrentDictionary<string, SortedSet<string>> ByPath = new();

    public static void AssertKnown(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            AssertKnown(ExpectedFile.PathOf($"Messages/{diagnostic.Kind.Code}.txt"), Write(diagnostic));
        }
    }

    private static void AssertKnown(string path, string message)
    {
        var known = ByPath.GetOrAdd(path, Read);
        lock (known)
        {
            if (ExpectedFile.IsUpdating && known.Add(message))
            {
                ExpectedFile.Write(path, string.Join("\n", known));
            }

            Assert.True(known.Contains(message), $"This message is not known:\n{message}{ExpectedFile.Advice(path)}");
        }
    }

    private static SortedSet<string> Read(string path) => new(
        ExpectedFile.Read(path) is { Length: > 0 } text ? text.TrimEnd('\n').Split("\n\n").Select(message => $"{message}\n") : [],
        StringComparer.Ordinal);

    private static string Write(Diagnostic diagnostic)
    {
        using var written = new StringWriter { NewLine = "\n" };
        TextReport.Write(written, [diagnostic], folder: "");
        return TemporaryFolder().Replace(written.ToString(), "…/");
    }

    /// <summary>That of a <see cref="ContentFolder"/>.</summary>
    [GeneratedRegex(@"\S+/content-\w+/")]
    private static partial Regex TemporaryFolder();
}
