using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// What must not go public, though every page of it can be shown: sample details, pages without a review, links to drafts.
/// </summary>
internal static class ReleaseRules
{
    /// <summary>Everything wrong by the stricter rules of a release, in order.</summary>
    /// <param name="found">What is wrong by the usual rules.</param>
    /// <param name="clinic">The clinic.</param>
    /// <param name="pages">The pages that are shown: a draft may wait for its review.</param>
    public static IEnumerable<Diagnostic> Check(IEnumerable<Diagnostic> found, Clinic? clinic, IEnumerable<Page> pages)
    {
        var sources = new PageSources();
        var sample = clinic is { Sample: true } ? SampleDetails(clinic, sources) : [];
        var unreviewed = pages.Where(page => page.FrontMatter.Review is null).Select(page => NotReviewed(page, sources));
        return Diagnostic.Sort([.. found.Select(RaiseLinkToHidden), .. sample, .. unreviewed]);
    }

    private static Diagnostic RaiseLinkToHidden(Diagnostic found) => found.Kind == DiagnosticKinds.LinkToHidden
        ? found with { Kind = found.Kind with { Severity = Severity.Error } }
        : found;

    private static IEnumerable<Diagnostic> SampleDetails(Clinic clinic, PageSources sources) =>
    [
        sources.AtField(
            clinic.File,
            "sample",
            DiagnosticKinds.SampleDetails,
            "The clinic's details are samples.",
            "Put in the clinic's real name, phone, address and hours, then write `sample: false`."),
    ];

    private static Diagnostic NotReviewed(Page page, PageSources sources) => sources.At(
        page.File,
        DiagnosticKinds.NotReviewed,
        start: 0,
        length: 3,
        $"The page \"{page.FrontMatter.Title}\" is not medically reviewed.",
        "When a clinician has read the whole page, add a line `review: { by: …, on: … }`.");
}
