using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Web.Options;

/// <summary>What the author of a misspelled word could have meant.</summary>
internal static class Suggestion
{
    /// <summary>The nearest known word, or all of them if none is near.</summary>
    public static string For(string word, IEnumerable<string> known, string what)
    {
        string[] words = [.. known.Where(name => name != "--help")];
        return NearestName.Find(word, words) is { } nearest
            ? $"Did you mean {nearest}?"
            : $"Known {what}: {string.Join(", ", words)}.";
    }
}
