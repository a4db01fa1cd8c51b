using System.Globalization;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>Before the site goes public, <c>site.yml</c> has the facts that a clinic must publish, and no examples.</summary>
internal static partial class ClinicReleaseRule
{
    /// <summary>The ZIP codes of California.</summary>
    private const int FirstZip = 90001;
    private const int LastZip = 96162;

    private static readonly string[] LanguageCodes = [.. Language.All.Select(language => language.Code)];

    private static readonly (Func<Clinic, bool> IsMissing, string Message, string Hint)[] MustHaves =
    [
        (
            clinic => clinic.Physician is null,
            "The responsible physician is missing.",
            "Add `physician:` with the lines `name` and `license` below it."),
        (
            clinic => clinic.Team.IsEmpty,
            "The people who inject are missing.",
            "Add `team:` with an entry for each person: `name`, `type`, and `license`."),
        (
            clinic => clinic.NamePermit is null,
            "The number of the fictitious-name permit is missing.",
            "Add `name_permit: …` with the number that the Medical Board of California gave the clinic's name."),
    ];

    public static IEnumerable<Diagnostic> Check(Clinic clinic, PageSources sources) =>
    [
        .. clinic.Sample ? [SampleDetails(clinic, sources)] : FindPlaceholders(clinic, sources),
        .. MustHaves.Where(fact => fact.IsMissing(clinic))
            .Select(fact => sources.At(clinic.File, DiagnosticKinds.MissingClinicFact, 0, 1, fact.Message, fact.Hint)),
    ];

    private static Diagnostic SampleDetails(Clinic clinic, PageSources sources) => sources.AtField(
        clinic.File,
        "sample",
        DiagnosticKinds.SampleDetails,
        "The clinic's details are samples.",
        "Replace every example in this file by the clinic's real details, then write `sample: false`.");

    private static IEnumerable<Diagnostic> FindPlaceholders(Clinic clinic, PageSources sources)
    {
        foreach (var (key, start, text) in sources.Values(clinic.File))
        {
            var found = Find(key, text, clinic.Address.State);
            if (found.Length > 0)
            {
                yield return sources.At(
                    clinic.File,
                    DiagnosticKinds.Placeholder,
                    start + text.IndexOf(found, StringComparison.Ordinal),
                    found.Length,
                    $"\"{found}\" in \"{key}\" is an example, not a real detail.",
                    "Write the clinic's real detail, or delete the field if it is optional.");
            }
        }
    }

    /// <summary>The part of a value that can only be an example; empty for none.</summary>
    private static string Find(string key, string text, string state) => key switch
    {
        "zip" => IsPossible(text.Trim('"', '\''), state) ? "" : text.Trim('"', '\''),
        "license" or "name_permit" => ExampleNumber().Match(text).Value,
        _ when LanguageCodes.Contains(key) => Example().Match(text).Value,
        _ => Example().Match(text) is { Success: true } match ? match.Value : ExampleWord().Match(text).Value,
    };

    private static bool IsPossible(string zip, string state) =>
        Zip().Match(zip) is { Success: true } match
        && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is var number
        && (state == "CA" ? number is >= FirstZip and <= LastZip : number > 0);

    /// <summary>Telephone numbers that exist only in fiction, domains of RFC 2606, and words for what is missing.</summary>
    [GeneratedRegex(
        @"555-01[0-9]{2}\b|\b(?:[a-z0-9-]+\.)*example\.(?:com|org|net)\b|\b[a-z0-9-]+\.(?:example|test|invalid)\b"
            + @"|\b(?:placeholder|lorem ipsum)\b|\b(?-i:TODO|TBD|XXX)\b|…",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Example();

    /// <summary>In a name or an address; a sentence may say "for example".</summary>
    [GeneratedRegex(@"\b(?:sample|example|muestra|ejemplo)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ExampleWord();

    /// <summary>Digits that count up from 1, or are all the same.</summary>
    [GeneratedRegex("(?<![0-9])(?:12345(?:6(?:7(?:8)?)?)?|([0-9])\\1+)(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex ExampleNumber();

    [GeneratedRegex("^([0-9]{5})(?:-[0-9]{4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Zip();
}
