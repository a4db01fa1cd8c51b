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

    /// <summary>Why a name cannot be that of a responsible physician, as the end of a sentence; null if it can.</summary>
    public static string? FindProblemOfPhysician(string name) =>
        FindProblemOfPerson(name) ?? (Physician().IsMatch(name) ? null : "has no title MD or DO");

    /// <summary>Why a name cannot be that of a person, as the end of a sentence; null if it can.</summary>
    public static string? FindProblemOfPerson(string name)
    {
        var person = name.Split(',')[0].Trim();
        var shortest = person.Contains(' ', StringComparison.Ordinal) ? ShortestNames : ShortestName;
        return Placeholders.InPerson().IsMatch(person) || person.Count(char.IsLetter) < shortest ? "is a placeholder, not a name" : null;
    }

    /// <summary>Letters of a single name.</summary>
    private const int ShortestName = 4;

    /// <summary>Letters of an initial and a family name, such as J. Ng.</summary>
    private const int ShortestNames = 3;

    [GeneratedRegex(
        @"(?:,|\s)\s*(?:M\.?D|D\.?O|M\.?B\.?B\.?S|P\.?A(?:-C)?|A?P?R\.?N|(?:C|F|A|D)?N\.?P(?:-[A-Z]{1,2})?|Pharm\.?D)\.?\s*(?:,|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Credential();

    [GeneratedRegex(@"(?:,|\s)\s*(?:M\.?D|D\.?O)\.?\s*(?:,|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Physician();
}
