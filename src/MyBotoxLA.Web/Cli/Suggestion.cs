using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Web.Cli;

/// <summary>What somebody who mistyped a word could have meant.</summary>
internal static class Suggestion
{
    /// <summary>The nearest known word, or all of them where none is near.</summary>
    public static string For(string written, IEnumerable<string> known, string what)
    {
        string[] words = [.. known.Where(word => word != "--help")];
        return NearestName.Find(written, words) is { } nearest
            ? $"Did you mean {nearest}?"
            : $"Known {what}: {string.Join(", ", words)}.";
    }
}
