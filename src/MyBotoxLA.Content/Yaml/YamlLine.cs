using System.Text.RegularExpressions;

namespace MyBotoxLA.Content.Yaml;

/// <summary>A line of YAML by its looks, for text that the parser cannot read.</summary>
/// <param name="Key">The key; empty if there is none.</param>
/// <param name="Value">What follows the key or the dash, without the spaces around it.</param>
/// <param name="ValueStart">Offset of the value in the line.</param>
/// <param name="IsEntry">True if it begins with a dash and has no key.</param>
internal readonly partial record struct YamlLine(string Key, string Value, int ValueStart, bool IsEntry)
{
    private const string Reserved = "@`%&*!]}";

    public static YamlLine Of(string text)
    {
        var match = Parts().Match(text);
        var key = match.Groups["key"].Value.Trim('"', '\'');
        var value = match.Groups["value"];
        return new YamlLine(key, value.Value, value.Index, key.Length == 0 && match.Groups["dash"].Length > 0);
    }

    /// <summary>The line, with a value in quotation marks.</summary>
    public string With(string value) => $"{(IsEntry ? "-" : $"{Key}:")} {QuotedYaml.Of(value)}";

    /// <summary>Why the value cannot be read without quotation marks, as the end of a sentence; null if it can.</summary>
    public string? FindReason() => Value switch
    {
        "" => null,
        ['[' or '{', ..] => HasTextAfter(EndOfBrackets(Value)) ? $"begins with {Value[0]}" : null,
        ['>' or '|', ..] => BlockHeader().IsMatch(Value) ? null : $"begins with {Value[0]}",
        ['-' or '?' or ':', ' ' or '\t', ..] => $"begins with {Value[0]} and a space",
        [',', ..] => "begins with a comma",
        [var first, ..] when Reserved.Contains(first, StringComparison.Ordinal) => $"begins with {first}",
        ['"' or '\'', ..] => HasTextAfter(EndOfQuotes(Value)) ? "has text after a closing quotation mark" : null,
        _ when Value.Contains(": ", StringComparison.Ordinal) || Value.EndsWith(':') => "contains a colon",
        _ => null,
    };

    /// <summary>True if the value begins with a quotation mark that is not closed on the line.</summary>
    public bool IsQuoteOpen => Value is ['"' or '\'', ..] && EndOfQuotes(Value) < 0;

    /// <summary>True if the value begins with a bracket or brace that is not closed on the line.</summary>
    public bool IsBracketOpen => Value is ['[' or '{', ..] && EndOfBrackets(Value) < 0;

    private bool HasTextAfter(int end) =>
        end >= 0
            && Value[end..] is var rest
            && rest.TrimStart() is not ("" or [',' or '}' or ']', ..])
            && !IsComment(rest.TrimStart(), rest);

    private static bool IsComment(string text, string rest) => text.StartsWith('#') && text.Length < rest.Length;

    /// <summary>Offset after the bracket that closes the first one; -1 if none does, or one of the other kind.</summary>
    private static int EndOfBrackets(string value)
    {
        var depth = 0;
        for (var i = 0; i < value.Length && !(value[i] == '#' && value[i - 1] is (' ' or '\t' or ',' or '[' or '{')); i++)
        {
            depth += value[i] switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return value[i] == (value[0] == '[' ? ']' : '}') ? i + 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>Offset after the quotation mark that closes the first one; -1 if none does.</summary>
    private static int EndOfQuotes(string value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            var isEscape = value[0] == '"' ? value[i] == '\\' : value[i] == '\'' && i + 1 < value.Length && value[i + 1] == '\'';
            if (isEscape)
            {
                i++;
            }
            else if (value[i] == value[0])
            {
                return i + 1;
            }
        }

        return -1;
    }

    [GeneratedRegex(
        """^(?:\s|(?<dash>-\s))*(?:(?<key>[\w-]+|"[\w-]+"|'[\w-]+')\s*:(?:\s+|$))?(?<value>.*?)\s*$""",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Parts();

    [GeneratedRegex("""^[>|](?:[+-]?[0-9]?|[0-9][+-])(?:\s*|\s+#.*)$""", RegexOptions.CultureInvariant)]
    private static partial Regex BlockHeader();
}
