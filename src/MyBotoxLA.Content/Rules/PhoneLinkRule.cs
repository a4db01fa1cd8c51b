using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Content.Rules;

/// <summary>A link that shows a phone number calls that number: who taps it cannot see another one in its address.</summary>
internal sealed partial class PhoneLinkRule : IBodyRule
{
    private const string Scheme = "tel:";

    /// <summary>The digits of the keys on which each letter from A to Z is.</summary>
    private const string Keys = "22233344455566677778889999";

    public IEnumerable<Diagnostic> Check(BodyContext body)
    {
        foreach (var link in body.Nodes.Links)
        {
            if (link.Url is not { } url || !url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var called = DigitsOf(url[Scheme.Length..].Split(';', ',')[0]);
            var shown = Number().Matches(PlainText.Of(link)).Select(match => match.Value).ToArray();
            if (called.Length > 0 && shown.Length > 0 && !Array.Exists(shown, number => DigitsOf(number) == called))
            {
                yield return body.Text.At(
                    DiagnosticKinds.PhoneLink,
                    link.Span,
                    $"The link shows the number \"{shown[0]}\" and calls another one, \"{url[Scheme.Length..]}\".",
                    "Find out which number is right, and write it in both places.");
            }
        }
    }

    /// <summary>The digits to dial within the United States, without the country code.</summary>
    private static string DigitsOf(string number)
    {
        var digits = string.Concat(number.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)
            .Select(character => char.IsAsciiDigit(character) ? character : Keys[character - 'A']));
        return digits is ['1', .. { Length: 10 } national] ? national : digits;
    }

    /// <summary>Ten digits, of which the last seven may be letters as on a phone's keys, or an emergency number.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(?:(?:\+?1[-–.\s]?)?\(?[2-9][0-9]{2}\)?[-–./\s]{0,3}[0-9A-Z]{3}[-–.\s]?[0-9A-Z]{4}|911|988)"
            + @"(?![\p{L}\p{N}])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
