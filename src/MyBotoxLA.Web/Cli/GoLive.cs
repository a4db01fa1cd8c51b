using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Web.Cli;

/// <summary>
/// What is left to do before the site goes public, in order: the last lines of <c>check --release</c> while the details are samples.
/// </summary>
internal static class GoLive
{
    private static readonly ImmutableArray<DiagnosticKind> Details =
        [DiagnosticKinds.SampleDetails, DiagnosticKinds.MissingClinicFact, DiagnosticKinds.Placeholder];

    private static readonly ImmutableArray<DiagnosticKind> Sources = [DiagnosticKinds.IncompleteSource];

    private static readonly ImmutableArray<DiagnosticKind> Reviews =
    [
        DiagnosticKinds.NotReviewed, DiagnosticKinds.ReviewChanged, DiagnosticKinds.ReviewInFuture, DiagnosticKinds.ReviewFingerprint,
        DiagnosticKinds.IncompleteReview, DiagnosticKinds.UnknownReviewer,
    ];

    private static readonly ImmutableArray<DiagnosticKind> Translations =
        [DiagnosticKinds.TranslationFingerprint, DiagnosticKinds.TranslationNotChecked];

    /// <summary>The steps; none once the details are no samples.</summary>
    public static IEnumerable<string> Steps(IReadOnlyCollection<Diagnostic> found)
    {
        if (found.All(each => each.Kind != DiagnosticKinds.SampleDetails))
        {
            return [];
        }

        string[] codes = [.. found.Where(each => each.Kind.Severity == Severity.Error).Select(each => each.Kind.Code)];
        string[] known = [.. Details.Concat(Sources).Concat(Reviews).Concat(Translations).Select(kind => kind.Code)];
        var others = codes.Count(code => !known.Contains(code));
        return
        [
            "",
            "To go live, in this order:",
            .. Number(
            [
                .. Step(others > 0, $"Correct the other {(others == 1 ? "error" : $"{others} errors")}."),
                "Write the clinic's real details in site.yml.",
                .. Step(
                    FilesWith(Sources) > 0,
                    $"Open the sources of {Pages(FilesWith(Sources))}, and write the day on which you read each: docs/editing-content.md."),
                .. Step(FilesWith(Reviews) > 0, $"Have a clinician review {Pages(FilesWith(Reviews))}: docs/clinical-review.md."),
                .. Step(
                    FilesWith(Translations) > 0,
                    $"Have a qualified translator check {Pages(FilesWith(Translations))}: docs/clinical-review.md."),
                "Set the site's domain, and publish it: deploy/GO-LIVE.md.",
            ]),
        ];

        int FilesWith(ImmutableArray<DiagnosticKind> kinds) => found
            .Where(each => each.Kind.Severity == Severity.Error && kinds.Any(kind => kind.Code == each.Kind.Code))
            .Select(each => each.File)
            .Distinct()
            .Count();
    }

    private static IEnumerable<string> Number(string[] steps) => steps.Select((step, index) => $"  {index + 1}. {step}");

    private static string[] Step(bool isNeeded, string text) => isNeeded ? [text] : [];

    private static string Pages(int count) => count == 1 ? "1 page" : $"{count} pages";
}
