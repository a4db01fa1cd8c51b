using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Web.Options;

/// <summary>Suggests what the author of a misspelled word may have meant.</summary>
internal static class Suggestion
{
    /// <summary>The nearest known word, or all of them if none is close.</summary>
    public static string For(string word, IEnumerable<string> known, string what)
    {
        string[] words = [.. known.Where(name => name != "--help")];
        return NearestName.Find(word, words) is { } nearest
            ? $"Did you mean {nearest}?"
            : $"Known {what}: {string.Join(", ", words)}.";
    }
}
