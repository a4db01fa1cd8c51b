using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>An old address leads to one page, in one step, and takes no page's place.</summary>
internal sealed class RedirectRule : ISiteRule
{
    public void Check(Site site, List<Diagnostic> diagnostics)
    {
        foreach (var page in site.Pages.Values.Where(page => !page.FrontMatter.RedirectFrom.IsEmpty).OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            foreach (var old in page.FrontMatter.RedirectFrom)
            {
                if (Fault(page, old, site) is var (kind, message, hint))
                {
                    PageReport.AddAtEntry(page, "redirect_from", old, kind, message, hint, diagnostics);
                }
                else
                {
                    site.Redirects.Add(old, page.Path);
                }
            }
        }
    }

    private static (DiagnosticKind Kind, string Message, string Hint)? Fault(Page page, string old, Site site)
    {
        if (!old.StartsWith('/') || old.StartsWith("//", StringComparison.Ordinal) || old.AsSpan().ContainsAny(" #?\\") || old.Any(char.IsControl))
        {
            return (DiagnosticKinds.RedirectForm, $"The old address \"{old}\" does not have the form of one.", "Write what stood after the name of the site, for example `/botox-facts`.");
        }

        if (old == page.Path)
        {
            return (DiagnosticKinds.RedirectShadows, $"The old address {old} is the page's own, so it would lead round in a circle.", "Take it out of `redirect_from`.");
        }

        if (site.Known.Contains(old))
        {
            return (DiagnosticKinds.RedirectShadows, $"The old address {old} is that of another page, which would no longer be reached.", "Take it out of `redirect_from`, or delete the other page.");
        }

        return site.Redirects.TryGetValue(old, out var other)
            ? (DiagnosticKinds.RedirectTwice, $"The old address {old} already leads to {other}.", "Keep it on one of the two pages.")
            : null;
    }
}
