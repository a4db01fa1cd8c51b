using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// Problems that do not stop a page from being shown, but must not go public: sample or missing details, missing reviews, links to drafts.
/// </summary>
internal static class ReleaseRules
{
    /// <summary>Every problem by the stricter rules of a release, in order.</summary>
    /// <param name="found">The problems found by the regular rules.</param>
    /// <param name="clinic">The clinic.</param>
    /// <param name="pages">The pages that are shown; drafts do not need a review yet.</param>
    public static IEnumerable<Diagnostic> Check(IEnumerable<Diagnostic> found, Clinic? clinic, IEnumerable<Page> pages)
    {
        var sources = new PageSources();
        var details = clinic is null ? [] : ClinicReleaseRule.Check(clinic, sources);
        var unreviewed = pages.Where(page => page.FrontMatter.Review is null).Select(page => NotReviewed(page, sources));
        var incomplete = pages.Select(page => SourceReleaseRule.Check(page, sources)).OfType<Diagnostic>();
        return Diagnostic.Sort([.. found.Select(RaiseLinkToHidden), .. details, .. unreviewed, .. incomplete]);
    }

    private static Diagnostic RaiseLinkToHidden(Diagnostic found) => found.Kind == DiagnosticKinds.LinkToHidden
        ? found with { Kind = found.Kind with { Severity = Severity.Error } }
        : found;

    private static Diagnostic NotReviewed(Page page, PageSources sources) => sources.At(
        page.File,
        DiagnosticKinds.NotReviewed,
        start: 0,
        length: 3,
        $"The page \"{page.FrontMatter.Title}\" is not medically reviewed.",
        "After a clinician has reviewed the whole page, add a line `review: { by: …, on: … }`.");
}
