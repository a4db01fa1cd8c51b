using System.Text;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Images;

/// <summary>Changes the name of a picture in the texts of a folder; every other byte stays as it is.</summary>
internal sealed partial class PictureReferences(PictureFolder folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The files that refer to a picture, and their bytes with its new name.</summary>
    public IReadOnlyList<(string File, byte[] Bytes)> Rename(string name, string newName)
    {
        var pattern = Pattern(name);
        return
        [
            .. folder.Texts.Select(file => (file, Text: ReadText(file)))
                .Select(each => (each.file, each.Text, New: pattern.Replace(each.Text, match => Replace(match, each.file, name, newName))))
                .Where(each => each.New != each.Text)
                .Select(each => (each.file, Utf8.GetBytes(each.New))),
        ];
    }

    /// <summary>Empty for a text in another encoding, which the site does not show either.</summary>
    private string ReadText(string file)
    {
        try
        {
            return Utf8.GetString(folder.Read(file));
        }
        catch (DecoderFallbackException)
        {
            return "";
        }
    }

    private string Replace(Match match, string file, string name, string newName)
    {
        var path = match.Groups["path"].Value;
        var address = Escaped().Replace(match.Value, "$1").Replace("&amp;", "&", StringComparison.Ordinal);
        var written = Uri.UnescapeDataString(address).Replace('\\', '/');
        if (ContentPath.Resolve(file, written) is not { } target || Find(target) != name)
        {
            return match.Value;
        }

        var isInSameFolder = Path.GetDirectoryName(name) == Path.GetDirectoryName(newName);
        return isInSameFolder ? path + Path.GetFileName(newName) : "/" + newName;
    }

    /// <summary>The picture that the site shows for a name: in any letter case if there is none with exactly this name.</summary>
    private string? Find(string target) =>
        folder.Pictures.FirstOrDefault(picture => picture == target)
        ?? folder.Pictures.FirstOrDefault(
            picture => PlainName.Compose(picture).Equals(PlainName.Compose(target), StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The file's name as it may be written at the end of an address: as it is, percent-encoded, with backslashes before punctuation,
    /// and with accents as characters of their own or not. Before it may be folders.
    /// </summary>
    private static Regex Pattern(string name)
    {
        var file = Path.GetFileName(name);
        string[] forms =
        [
            .. new[] { file, PlainName.Compose(file) }.Distinct().Select(form => string.Concat(form.EnumerateRunes().Select(Written))),
        ];
        return new Regex(
            $$"""
            (?:(?<=<)(?<path>[^<>\r\n]*[/\\])|(?<path>[^\s()<>"'\[\]|]*[/\\])|(?<![^\s()<>"'\[\]|:]))
            (?:{{string.Join('|', forms)}})
            (?=[\s()<>"'\[\]|#?,]|$)
            """,
            RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant);
    }

    private static string Written(Rune rune)
    {
        var encoded = string.Concat(Encoding.UTF8.GetBytes(rune.ToString()).Select(each => $"%{each:X2}"));
        var plain = string.Concat(rune.ToString().Select(character => $"\\u{(int)character:X4}"));
        return rune == new Rune('&') ? $@"(?:\\?&(?:amp;)?|{encoded})"
            : rune.IsAscii && Rune.IsPunctuation(rune) ? $@"(?:\\?{plain}|{encoded})"
            : $"(?:{plain}|{encoded})";
    }

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escaped();
}
