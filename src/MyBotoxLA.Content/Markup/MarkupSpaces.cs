using System.Text;
using System.Text.RegularExpressions;

namespace MyBotoxLA.Content.Markup;

/// <summary>
/// Makes ordinary spaces of the invisible characters and special spaces around the markup at the beginning of a line, which text from a
/// letter or a chat often has: their author sees a heading, a list or a block, and so does Markdown then. No offset changes.
/// </summary>
internal static partial class MarkupSpaces
{
    public static string Normalize(string text) => Suspect().IsMatch(text) ? Beginning().Replace(text, ReplaceSpaces) : text;

    private static string ReplaceSpaces(Match match)
    {
        var line = new StringBuilder(match.Value);
        foreach (var spaces in new[] { match.Groups["before"], match.Groups["after"] })
        {
            for (var i = 0; i < spaces.Length; i++)
            {
                line[spaces.Index - match.Index + i] = ' ';
            }
        }

        return line.ToString();
    }

    private const string Special = @"[\u00A0\u00AD\u1680\u2000-\u200F\u202A-\u202F\u205F\u2060\u2066-\u2069\u3000\uFEFF]";

    [GeneratedRegex(Special, RegexOptions.CultureInvariant)]
    private static partial Regex Suspect();

    [GeneratedRegex(
        $@"^[ \t>]*(?<before>{Special}{{0,3}})(?:#{{1,6}}|[-*+]|\d{{1,9}}[.)]|:::|\||>)(?<after>{Special}*)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Beginning();
}
