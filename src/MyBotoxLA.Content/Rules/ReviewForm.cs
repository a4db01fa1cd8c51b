using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>What a record of a medical review must look like before it can be relied on.</summary>
internal static partial class ReviewForm
{
    /// <summary>How to record a review, as the end of a sentence.</summary>
    public static string Command(Page page) => $"`review {NameOf(page)} --by \"Name, MD\"` (docs/clinical-review.md)";

    /// <summary>The name by which people know a page: its file without <c>.md</c>.</summary>
    public static string NameOf(Page page) => page.File.Name[..^ContentPath.PageExtension.Length];

    /// <summary>Why a name cannot be that of a reviewer, as the end of a sentence; null if it can.</summary>
    public static string? FindProblem(string name) =>
        FindProblemOfPerson(name) ?? (Credential().IsMatch(name) ? null : "has no clinical title, such as MD, DO, PA, NP, or RN");

    /// <summary>Why a name cannot be that of a person, as the end of a sentence; null if it can.</summary>
    public static string? FindProblemOfPerson(string name)
    {
        var person = name.Split(',')[0].Trim();
        return Placeholder().IsMatch(person) || person.Count(char.IsLetter) < ShortestName ? "is a placeholder, not a name" : null;
    }

    private const int ShortestName = 4;

    [GeneratedRegex(
        @"(?:,|\s)\s*(?:M\.?D|D\.?O|M\.?B\.?B\.?S|P\.?A(?:-C)?|A?P?R\.?N|(?:C|F|A|D)?N\.?P(?:-[A-Z]{1,2})?|Pharm\.?D)\.?\s*(?:,|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Credential();

    [GeneratedRegex(
        @"…|\b(?:name|sample|example|placeholder|test|doctor|reviewer|translator|clinician|someone|anonymous|doe|tbd|todo|xxx"
            + @"|nombre|ejemplo|muestra|traductora?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
