using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>An old address redirects to one page, in one step, and is not the address of a page.</summary>
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
            $"The old address \"{rejected.Old}\" is not in the right form.",
            "Write the part after the name of the site, for example `/botox-facts`."),
        RedirectProblem.OwnAddress => (
            DiagnosticKinds.RedirectShadows,
            $"The old address {rejected.Old} is the page's own address, so it would redirect to itself.",
            "Remove it from `redirect_from`."),
        RedirectProblem.OtherPage => (
            DiagnosticKinds.RedirectShadows,
            $"The old address {rejected.Old} belongs to another page, which nobody could reach anymore.",
            "Remove it from `redirect_from`, or delete the other page."),
        _ => (
            DiagnosticKinds.RedirectTwice,
            $"The old address {rejected.Old} already redirects to {rejected.Other}.",
            "Keep it on only one of the two pages."),
    };
}
