using System.Text.RegularExpressions;

namespace MyBotoxLA.Content.Model;

/// <summary>
/// The closest file name that is a good address: lowercase letters without accents, digits, and hyphens. .NET does not normalize
/// Unicode in globalization-invariant mode, so the accents of Western languages are listed here.
/// </summary>
internal static partial class PlainName
{
    private const string Accented = "áàâäãåéèêëíìîïóòôöõúùûüñç";
    private const string Plain = "aaaaaaeeeeiiiiooooouuuunc";

    /// <summary>The combining characters of <see cref="Accented"/>, in its order; a Mac writes file names with them.</summary>
    private const string Marks =
        "\u0301\u0300\u0302\u0308\u0303\u030A\u0301\u0300\u0302\u0308\u0301\u0300\u0302\u0308\u0301\u0300\u0302\u0308\u0303"
        + "\u0301\u0300\u0302\u0308\u0303\u0327";

    /// <summary>The name of a path without its extension; parts without a letter or a digit become a word.</summary>
    /// <param name="path">Folders and a name, separated by slashes.</param>
    /// <param name="word">The name of a part that has nothing to keep.</param>
    public static string Of(string path, string word)
    {
        var plain = string.Concat(path.ToLowerInvariant().Where(letter => !IsMark(letter)).Select(RemoveAccent));
        var parts = plain.Split('/').Select(part => OtherCharacters().Replace(part, "-").Trim('-'));
        return string.Join('/', parts.Select(part => part.Length == 0 ? word : part));
    }

    /// <summary>The name with letters and their accents as one character each, as most programs write it.</summary>
    public static string Compose(string name)
    {
        if (!name.Any(IsMark))
        {
            return name;
        }

        var composed = new List<char>(name.Length);
        foreach (var letter in name)
        {
            if (composed is [.., var last] && IsMark(letter) && Find(char.ToLowerInvariant(last), letter) is { } accented)
            {
                composed[^1] = char.IsUpper(last) ? char.ToUpperInvariant(accented) : accented;
            }
            else
            {
                composed.Add(letter);
            }
        }

        return string.Concat(composed);
    }

    private static char? Find(char letter, char mark)
    {
        for (var i = 0; i < Accented.Length; i++)
        {
            if (Plain[i] == letter && Marks[i] == mark)
            {
                return Accented[i];
            }
        }

        return null;
    }

    private static bool IsMark(char letter) => letter is >= '\u0300' and <= '\u036F';

    private static char RemoveAccent(char letter) =>
        Accented.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? Plain[at] : letter;

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex OtherCharacters();
}
