using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Web.Cli;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>
/// The messages in <c>Messages/</c>, one file for each code, as <c>check</c> writes them: a test that knows only the place of a diagnostic
/// still fails if a word, the hint, or the marked characters change. With UPDATE_MESSAGES set, new ones are added instead.
/// </summary>
public static partial class KnownMessages
{
    private const string Variable = "UPDATE_MESSAGES";
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/MyBotoxLA.Web.Tests/Messages");
    private static readonly ConcurrentDictionary<string, SortedSet<string>> ByCode = new();

    public static void AssertKnown(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            AssertKnown(diagnostic);
        }
    }

    private static void AssertKnown(Diagnostic diagnostic)
    {
        var path = Path.Combine(Folder, $"{diagnostic.Kind.Code}.txt");
        var known = ByCode.GetOrAdd(path, Read);
        var message = Write(diagnostic);
        lock (known)
        {
            if (known.Contains(message))
            {
                return;
            }

            Assert.True(
                Environment.GetEnvironmentVariable(Variable) is not null,
                $"This message is not in {path}. If it is correct, run the test with {Variable}=1, and see what changed.\n{message}");
            known.Add(message);
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, string.Join("\n", known));
        }
    }

    private static SortedSet<string> Read(string path) => new(
        File.Exists(path) ? File.ReadAllText(path).TrimEnd('\n').Split("\n\n").Select(message => $"{message}\n") : [],
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
