using System.Text.RegularExpressions;

namespace MyBotoxLA.Content.Text;

/// <summary>Splits a paragraph into its sentences.</summary>
internal static partial class Sentences
{
    public static IEnumerable<string> Of(string text) =>
        End().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Any(char.IsLetterOrDigit));

    /// <summary>A full stop after a single capital letter is part of a name.</summary>
    [GeneratedRegex(@"(?<=[.!?][""”’)]*)(?<!\b\p{Lu}\.)\s+(?=[""“¿¡(]*[\p{Lu}\d])")]
    private static partial Regex End();
}
