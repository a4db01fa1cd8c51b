using System.Buffers;
using System.Globalization;
using System.Text;

namespace MyBotoxLA.Web.Sharing;

/// <summary>A text as a picture can show it: in the characters of <see cref="PictureFont"/>, on one line.</summary>
internal static class PictureText
{
    // Letters, the marks that may follow them, and what the two are together. .NET composes no letters in its invariant mode.
    private const string Letters = "AEIOUaeiouNnUu";
    private const string Marks = "\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0303\u0303\u0308\u0308";
    private const string Composed = "ÁÉÍÓÚáéíóúÑñÜü";

    /// <summary>Every character of the font. Here, so that pages are rendered without loading the library for pictures.</summary>
    public static readonly SearchValues<char> Characters = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code), .. "\u00A0¡©ª®·º¿ÁÉÍÑÓÚÜáéíñóúü–—‘’“”…€™"]);

    /// <summary>
    /// Null if the font lacks a letter, a digit, or anything else that has a meaning: a text must not be shown without it. Emoji and
    /// invisible characters are left out.
    /// </summary>
    public static string? Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length > 0 && TryCompose(shown[^1], rune.Value) is { } composed)
            {
                shown[^1] = composed;
            }
            else if (rune.IsBmp && Characters.Contains((char)rune.Value))
            {
                shown.Append(rune);
            }
            else if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                shown.Append(' ');
            }
            else if (!CanBeLeftOut(rune))
            {
                return null;
            }
        }

        var words = shown.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }

    private static char? TryCompose(char letter, int mark)
    {
        for (var i = 0; i < Letters.Length; i++)
        {
            if (Letters[i] == letter && Marks[i] == mark)
            {
                return Composed[i];
            }
        }

        return null;
    }

    /// <summary>Emoji, and what chooses between forms of them.</summary>
    private static bool CanBeLeftOut(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.Format
        || rune.Value is >= 0xFE00 and <= 0xFE0F;
}
