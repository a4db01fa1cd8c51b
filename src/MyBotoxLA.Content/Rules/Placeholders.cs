using System.Text.RegularExpressions;

namespace MyBotoxLA.Content.Rules;

/// <summary>What people write where the real thing is still missing.</summary>
internal static partial class Placeholders
{
    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>
    /// In any text: telephone numbers that exist only in fiction, the domains of RFC 2606 and of examples, addresses of the own computer,
    /// and words for what is missing.
    /// </summary>
    [GeneratedRegex(
        @"555-01[0-9]{2}\b|\b(?:[a-z0-9-]+\.)*(?:example|domain|email|your-?(?:clinic|domain|site|company|name))\.(?:com|org|net)\b"
            + @"|\b[a-z0-9-]+\.(?:example|test|invalid|local)\b|(?<=//)localhost\b|(?<=//)(?:[0-9]{1,3}\.){3}[0-9]{1,3}\b|(?<=//)\["
            + @"|\b(?:test|your|name|user)@|\b(?:placeholder|lorem ipsum)\b|\b(?-i:TODO|TBD|XXX)\b|…",
        AnyCase)]
    public static partial Regex InText();

    /// <summary>In a name or an address; a sentence may say "for example".</summary>
    [GeneratedRegex(
        @"\b(?:sample|example|muestra|ejemplo|fake|anytown|asdf|xxx|lorem|ipsum)\b|\byour (?:address|city|clinic|name|street)\b"
            + @"|\b123 Main\b",
        AnyCase)]
    public static partial Regex InName();

    /// <summary>In the name of a person; programs do not review or translate.</summary>
    [GeneratedRegex(
        @"…|\b(?:name|sample|example|placeholder|test|doctor|reviewer|translator|clinician|someone|anonymous|doe|tbd|todo|xxx|lorem|ipsum"
            + @"|nombre|ejemplo|muestra|traductora?|google|deepl|chatgpt|copilot|machine|translate|software)\b",
        AnyCase)]
    public static partial Regex InPerson();

    /// <summary>In a number of a license or permit: digits that count up from 1, or are all the same.</summary>
    [GeneratedRegex("(?<![0-9])(?:12345(?:6(?:7(?:8)?)?)?|([0-9])\\1+)(?![0-9])", RegexOptions.CultureInvariant)]
    public static partial Regex InNumber();
}
