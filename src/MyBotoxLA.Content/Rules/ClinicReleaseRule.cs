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
            clinic => clinic.NamePermit is null && !clinic.NeedsNoNamePermit,
            "The number of the fictitious-name permit is missing.",
            "Add `name_permit: …`, from the Medical Board of California, or `name_permit: not needed` for the physician's own name."),
    ];

    public static IEnumerable<Diagnostic> Check(Clinic clinic, PageSources sources) =>
    [
        .. clinic.Sample ? [SampleDetails(clinic, sources)] : CheckDetails(clinic, sources),
        .. MustHaves.Where(fact => fact.IsMissing(clinic))
            .Select(fact => sources.At(clinic.File, DiagnosticKinds.MissingClinicFact, 0, 1, fact.Message, fact.Hint)),
    ];

    private static Diagnostic SampleDetails(Clinic clinic, PageSources sources) => sources.AtField(
        clinic.File,
        "sample",
        DiagnosticKinds.SampleDetails,
        "The clinic's details are samples.",
        "Replace every example in this file by the clinic's real details, then write `sample: false`.");

    private static IEnumerable<Diagnostic> CheckDetails(Clinic clinic, PageSources sources)
    {
        foreach (var (key, start, written) in sources.Values(clinic.File))
        {
            if (Find(key, written.Trim('"', '\'')) is var (found, problem, hint))
            {
                yield return sources.At(
                    clinic.File,
                    DiagnosticKinds.Placeholder,
                    start + written.IndexOf(found, StringComparison.Ordinal),
                    found.Length,
                    $"\"{found}\" in \"{key}\" is {problem}.",
                    hint);
            }
        }

        if (clinic.Physician is { } physician && ReviewForm.FindProblemOfPhysician(physician.Name) is { } fault)
        {
            yield return sources.AtInnerField(
                clinic.File,
                "physician",
                "name",
                DiagnosticKinds.MissingClinicFact,
                $"The responsible physician \"{physician.Name}\" {fault}.",
                "Write the physician's full name, a comma, and MD or DO, all in quotation marks.");
        }

        if (clinic.NeedsNoNamePermit && clinic.Physician is { } owner && !IsNamedAfter(clinic, owner))
        {
            yield return sources.AtField(
                clinic.File,
                "name_permit",
                DiagnosticKinds.MissingClinicFact,
                $"The clinic's name, \"{clinic.Name}\", is not that of the responsible physician, \"{owner.Name}\", so it needs a permit.",
                "Write the number that the Medical Board of California gave the clinic's name.");
        }
    }

    /// <summary>A physician needs a permit for any name but their own: Business and Professions Code 2285.</summary>
    private static bool IsNamedAfter(Clinic clinic, Physician physician) =>
        clinic.Name.Contains(physician.Name.Split(',')[0].Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The part of a value that cannot be a detail of a clinic in California, why, and what to write; null for none.</summary>
    private static (string Found, string Problem, string Hint)? Find(string key, string text) => key switch
    {
        "phone" or "after_hours" when Placeholders.InText().IsMatch(text) => Example(text),
        "phone" or "after_hours" => UnitedStatesPhone.IsPossible(text) ? null
            : (text, "not a phone number of a clinic in the United States", "Write +1, the area code, and the number, with hyphens."),
        "state" => text == "CA" ? null
            : (text, "not CA", "Write `state: CA`: the rules for licenses and permits that are checked here are those of California."),
        "zip" => IsInCalifornia(text) ? null : (text, "not a ZIP code in California", "Write the five digits of the clinic's ZIP code."),
        "license" or "name_permit" => ToExample(Placeholders.InNumber().Match(text)),
        _ when LanguageCodes.Contains(key) => ToExample(Placeholders.InText().Match(text)),
        _ => ToExample(Placeholders.InText().Match(text) is { Success: true } match ? match : Placeholders.InName().Match(text)),
    };

    private static (string, string, string)? ToExample(Match match) => match.Success ? Example(match.Value) : null;

    private static (string, string, string) Example(string found) =>
        (found, "an example, not a real detail", "Write the clinic's real detail, or delete the field if it is optional.");

    private static bool IsInCalifornia(string zip) =>
        Zip().Match(zip) is { Success: true } match
        && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is >= FirstZip and <= LastZip;

    [GeneratedRegex("^([0-9]{5})(?:-[0-9]{4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Zip();
}
