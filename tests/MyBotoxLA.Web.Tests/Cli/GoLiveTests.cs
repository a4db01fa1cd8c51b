using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Web.Cli;

namespace MyBotoxLA.Web.Tests.Cli;

public sealed class GoLiveTests
{
    private static readonly Diagnostic Sample = Found(DiagnosticKinds.SampleDetails, "site.yml");

    [Fact]
    public void Steps_OfEveryKind_CountFilesOnceAndErrorsOnly() => Assert.Equal(
        [
            "",
            "To go live, in this order:",
            "  1. Correct the other 2 errors.",
            "  2. Write the clinic's real details in site.yml.",
            "  3. Open the sources of 2 pages, and write the day on which you read each: docs/editing-content.md.",
            "  4. Have a clinician review 2 pages: docs/clinical-review.md.",
            "  5. Have a qualified translator check 1 page: docs/clinical-review.md.",
            "  6. Set the site's domain, and publish it: deploy/GO-LIVE.md.",
        ],
        GoLive.Steps(
        [
            Sample,
            Found(DiagnosticKinds.NotADate, "a.md"),
            Found(DiagnosticKinds.NotADate, "a.md"),
            Found(DiagnosticKinds.SourceTitles, "a.md"),
            Found(DiagnosticKinds.IncompleteSource, "a.md"),
            Found(DiagnosticKinds.IncompleteSource, "a.md"),
            Found(DiagnosticKinds.IncompleteSource, "b.md"),
            Found(DiagnosticKinds.NotReviewed, "a.md"),
            Found(DiagnosticKinds.IncompleteReview, "a.md"),
            Found(DiagnosticKinds.ReviewInFuture, "b.md"),
            Found(DiagnosticKinds.ReviewChanged with { Severity = Severity.Warning }, "c.md"),
            Found(DiagnosticKinds.TranslationNotChecked, "es/a.md"),
        ]));

    [Fact]
    public void Steps_OfOneOtherErrorAndOneSource_AreInTheSingular() => Assert.Equal(
        [
            "",
            "To go live, in this order:",
            "  1. Correct the other error.",
            "  2. Write the clinic's real details in site.yml.",
            "  3. Open the sources of 1 page, and write the day on which you read each: docs/editing-content.md.",
            "  4. Set the site's domain, and publish it: deploy/GO-LIVE.md.",
        ],
        GoLive.Steps(
        [
            Sample,
            Found(DiagnosticKinds.NotADate, "a.md"),
            Found(DiagnosticKinds.MissingClinicFact, "site.yml"),
            Found(DiagnosticKinds.IncompleteSource, "a.md"),
        ]));

    [Fact]
    public void Steps_OnceTheDetailsAreReal_AreNone() => Assert.Empty(GoLive.Steps([Found(DiagnosticKinds.NotReviewed, "a.md")]));

    private static Diagnostic Found(DiagnosticKind kind, string file) =>
        new() { Kind = kind, File = file, Message = "Wrong.", Hint = "Fix it." };
}
