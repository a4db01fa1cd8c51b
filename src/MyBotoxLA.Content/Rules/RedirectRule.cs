using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>An old address redirects to one page, in one step, and is not the address of anything else.</summary>
internal sealed class RedirectRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context) => context.Redirects.Rejected.Select(rejected =>
    {
        var (kind, message, hint) = Explain(rejected);
        return context.Sources.AtEntry(rejected.Page.File, "redirect_from", rejected.Old, kind, message, hint);
    });

    private static (DiagnosticKind Kind, string Message, string Hint) Explain(RejectedRedirect rejected)
    {
        var old = rejected.Old;
        return rejected.Problem switch
        {
            RedirectProblem.NotAPath => (
                DiagnosticKinds.RedirectForm,
                $"The old address \"{old}\" is not in the right form.",
                $"Write the part after the name of the site, for example `{PathIn(old)}`."),
            RedirectProblem.HasQuery => (
                DiagnosticKinds.RedirectForm,
                $"The old address \"{old}\" has a part after {(old.Contains('?', StringComparison.Ordinal) ? "\"?\"" : "\"#\"")}, "
                    + "which a redirect does not look at.",
                $"Write only what is before it: `{old[..old.AsSpan().IndexOfAny("?#")]}`."),
            RedirectProblem.HasSpace when old.Contains('\\', StringComparison.Ordinal) => (
                DiagnosticKinds.RedirectForm,
                $"The old address \"{old}\" has a backslash.",
                $"Write `{old.Replace('\\', '/')}`."),
            RedirectProblem.HasSpace => (
                DiagnosticKinds.RedirectForm,
                $"The old address \"{old}\" has a space in it.",
                old.Contains(" /", StringComparison.Ordinal) || old.Contains("->", StringComparison.Ordinal)
                    ? "Write only old addresses here, each on a line of its own that begins with `  - `."
                    : $"Write `{string.Concat(old.Select(EncodeSpace))}`."),
            RedirectProblem.IsPattern => (
                DiagnosticKinds.RedirectForm,
                $"The old address \"{old}\" is written as a pattern, but one line stands for one address.",
                "Write each old address in full, on a line of its own, for example `/blog/botox-facts`."),
            RedirectProblem.Encoding => (
                DiagnosticKinds.RedirectForm,
                $"The old address \"{old}\" has a % code that cannot be read.",
                "Copy the address from the browser again, or write `%25` for a percent sign."),
            RedirectProblem.OwnAddress => (
                DiagnosticKinds.RedirectShadows,
                $"The old address {old} is the page's own address, so it would redirect to itself.",
                "Remove it from `redirect_from`."),
            RedirectProblem.OtherPage => (
                DiagnosticKinds.RedirectShadows,
                $"The old address {old} belongs to another page, which nobody could reach anymore.",
                "Remove it from `redirect_from`, or delete the other page."),
            RedirectProblem.SiteAddress => (
                DiagnosticKinds.RedirectFromSite,
                $"The old address {old} is used by the site itself, which needs it.",
                "Remove it from `redirect_from`."),
            _ => (
                DiagnosticKinds.RedirectTwice,
                $"The old address {old} already redirects to {rejected.Other}.",
                "Keep it on only one of the two pages."),
        };
    }

    /// <summary>The path of a whole web address; otherwise an example.</summary>
    private static string PathIn(string old) =>
        Uri.TryCreate(old, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && url.AbsolutePath.Length > 1
            ? url.AbsolutePath
            : "/botox-facts";

    private static string EncodeSpace(char character) =>
        char.IsWhiteSpace(character) || char.IsControl(character) ? Uri.EscapeDataString($"{character}") : $"{character}";
}
