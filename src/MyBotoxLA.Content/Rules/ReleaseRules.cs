using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>
/// Problems that do not stop a page from being shown, but must not go public: sample or missing details, missing reviews. What the page
/// itself tells patients, such as an overdue review, stays a warning, so that it stops no other edit.
/// </summary>
internal static class ReleaseRules
{
    /// <summary>With a later one, a review would never be due.</summary>
    private const int MostYears = 3;

    /// <summary>Every problem by the stricter rules of a release, in order.</summary>
    /// <param name="found">The problems found by the regular rules.</param>
    /// <param name="clinic">The clinic.</param>
    /// <param name="pages">The pages that are shown; drafts do not need a review yet.</param>
    public static IEnumerable<Diagnostic> Check(IEnumerable<Diagnostic> found, Clinic? clinic, IEnumerable<Page> pages)
    {
        var sources = new PageSources();
        var details = clinic is null ? [] : ClinicReleaseRule.Check(clinic, sources);
        var incomplete = pages.Select(page => SourceReleaseRule.Check(page, sources)).OfType<Diagnostic>();
        var reviews = pages.Where(page => !ContentPath.IsAboutSite(page)).SelectMany(page => CheckReview(page, sources));
        var translations = pages.Where(page => page.FrontMatter.Translates is not null).SelectMany(page => CheckTranslation(page, sources));
        return Diagnostic.Sort([.. found.Select(Raise), .. details, .. reviews, .. incomplete, .. translations]);
    }

    private static Diagnostic Raise(Diagnostic found) => found.Kind == DiagnosticKinds.ReviewChanged
        ? found with { Kind = found.Kind with { Severity = Severity.Error } }
        : found;

    private static IEnumerable<Diagnostic> CheckReview(Page page, PageSources sources)
    {
        if (page.FrontMatter.Review is not { } review)
        {
            yield return NotReviewed(page, sources);
            yield break;
        }

        if (ReviewForm.FindProblem(review.By) is { } problem)
        {
            yield return sources.AtInnerField(
                page.File,
                "review",
                "by",
                DiagnosticKinds.UnknownReviewer,
                $"The reviewer \"{review.By}\" {problem}.",
                "Write the full name and title of the clinician who reviewed the page, in quotation marks.");
        }

        var missing = (review.Next, review.Text) switch
        {
            (null, null) => "`next` and `text`",
            (null, _) => "`next`",
            (_, null) => "`text`",
            _ => null,
        };
        if (missing is not null)
        {
            yield return sources.AtInnerField(
                page.File,
                "review",
                "on",
                DiagnosticKinds.IncompleteReview,
                $"The review lacks {missing}, so nobody can tell when it is due or whether the text has changed.",
                $"Record the review again: {ReviewForm.Command(page)}.");
        }

        if (review.Next > review.On.AddYears(MostYears))
        {
            yield return sources.AtInnerField(
                page.File,
                "review",
                "next",
                DiagnosticKinds.IncompleteReview,
                $"The next review is due by {review.Next:yyyy-MM-dd}, more than {MostYears} years after this one.",
                $"Write a day at most {MostYears} years after {review.On:yyyy-MM-dd}.");
        }
    }

    private static IEnumerable<Diagnostic> CheckTranslation(Page page, PageSources sources)
    {
        var problem = page.FrontMatter.Translates switch
        {
            { Text: null } => "No qualified translator has checked the page.",
            { By: null } => "The translator who checked the page is not named.",
            { By: { } by } when ReviewForm.FindProblemOfPerson(by) is { } fault => $"The translator \"{by}\" {fault}.",
            _ => null,
        };
        if (problem is not null)
        {
            yield return sources.AtInnerField(
                page.File,
                "translates",
                "page",
                DiagnosticKinds.TranslationNotChecked,
                problem,
                "After a qualified translator has compared the page with its original, record it: "
                    + $"`review {ReviewForm.NameOf(page)} --translator \"Name\"` (docs/clinical-review.md).");
        }
    }

    private static Diagnostic NotReviewed(Page page, PageSources sources) => sources.At(
        page.File,
        DiagnosticKinds.NotReviewed,
        start: 0,
        length: 3,
        $"The page \"{page.FrontMatter.Title}\" is not medically reviewed.",
        $"After a clinician has reviewed the whole page, record it: {ReviewForm.Command(page)}.");
}
