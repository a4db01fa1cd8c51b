namespace MyBotoxLA.Content.Diagnostics;

/// <summary>Characters that a terminal interprets instead of showing them. Content is untrusted: anyone can propose a change.</summary>
public static class ControlCharacters
{
    /// <summary>The text with U+FFFD for each of them except tabs.</summary>
    public static string Replace(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) && character != '\t' ? '\uFFFD' : character));
}
