namespace MyBotoxLA.Content.Yaml;

/// <summary>Shows an author how to write a value with quotation marks.</summary>
internal static class QuotedYaml
{
    private const string Ellipsis = "…";
    private const int Longest = 120;

    /// <summary>
    /// The text in double quotation marks; in single ones if it contains characters that double ones would change. A long text is cut.
    /// </summary>
    public static string Of(string text) =>
        Quote(text.Length > Longest ? string.Concat(text.AsSpan(0, Longest).TrimEnd(), Ellipsis) : text);

    private static string Quote(string text) => text switch
    {
        _ when text.AsSpan().IndexOfAny('"', '\\') < 0 => $"\"{text}\"",
        _ when !text.Contains('\'', StringComparison.Ordinal) => $"'{text}'",
        _ => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
    };
}
