using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>An old address leads to one page, in one step, and takes no page's place.</summary>
internal sealed class RedirectRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context) => context.Redirects.Rejected.Select(rejected =>
    {
        var (kind, message, hint) = Explain(rejected);
        return context.Sources.AtEntry(rejected.Page.File, "redirect_from", rejected.Old, kind, message, hint);
    });

    private static (DiagnosticKind Kind, string Message, string Hint) Explain(RejectedRedirect rejected) => rejected.Problem switch
    {
        RedirectProblem.NotAPath => (
            DiagnosticKinds.RedirectForm,
            $"The old address \"{rejected.Old}\" does not have the form of one.",
            "Write what came after the name of the site, for example `/botox-facts`."),
        RedirectProblem.OwnAddress => (
            DiagnosticKinds.RedirectShadows,
            $"The old address {rejected.Old} is the page's own, so it would lead in a circle.",
            "Take it out of `redirect_from`."),
        RedirectProblem.OtherPage => (
            DiagnosticKinds.RedirectShadows,
            $"The old address {rejected.Old} is that of another page, which could no longer be reached.",
            "Take it out of `redirect_from`, or delete the other page."),
        _ => (
            DiagnosticKinds.RedirectTwice,
            $"The old address {rejected.Old} already leads to {rejected.Other}.",
            "Keep it on one of the two pages."),
    };
}
