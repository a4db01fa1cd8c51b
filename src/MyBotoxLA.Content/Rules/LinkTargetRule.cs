using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>Every link within the site leads to a page that is there, and to a place that is on it.</summary>
internal sealed class LinkTargetRule : ISiteRule
{
    /// <summary>Addresses that no file makes.</summary>
    private static readonly string[] Made = ["/sitemap.xml", "/robots.txt"];

    public void Check(Site site, List<Diagnostic> diagnostics)
    {
        foreach (var page in site.Fresh)
        {
            if (site.Settled(page) is { } faults)
            {
                site.LinkFaults[page.Path] = faults;
                diagnostics.AddRange(faults);
                continue;
            }

            var found = new List<Diagnostic>();
            foreach (var link in page.Links)
            {
                if (Fault(page, link, site) is var (kind, message, hint))
                {
                    PageReport.Add(page, kind, link.Start, link.Length, message, hint, found);
                }
            }

            site.LinkFaults[page.Path] = [.. found];
            diagnostics.AddRange(found);
        }
    }

    private static (DiagnosticKind Kind, string Message, string Hint)? Fault(Page page, PageLink link, Site site)
    {
        if (link.File is null)
        {
            return (DiagnosticKinds.LeadsOut, $"The link \"{link.Url}\" leads out of the content folder.", "Begin it with / and the page's address, for example `/side-effects`.");
        }

        var isHere = link.Url.StartsWith('#') || link.Url.StartsWith('?');
        var address = link.Address;
        if (site.Pages.TryGetValue(address, out var target) || site.Faulty.TryGetValue(address, out target))
        {
            return link.Anchor.Length == 0 || target.HasAnchor(link.Anchor) ? null : MissingAnchor(link, target, isHere);
        }

        if (site.Known.Contains(address) || site.Redirects.ContainsKey(address) || Made.Contains(address) || site.Images.Find(link.File) is not null)
        {
            return site.Hidden.Contains(address) && !page.FrontMatter.Draft
                ? (DiagnosticKinds.LinkToHidden, $"The link leads to {address}, a page that is not shown now.", "Take the link out until the page is shown, or take `draft`, `publish` or `expires` out of that page.")
                : null;
        }

        var hint = Outside(link.Url) ?? (NearestName.Find(address, site.Known) is { } nearest ? $"Did you mean `{nearest}`?" : $"The pages of this site are {string.Join(", ", site.Known.Order(StringComparer.Ordinal).Take(12))}.");
        return (DiagnosticKinds.NoTarget, $"The link leads to {address}, and there is no such page.", hint);
    }

    /// <summary>What to write for an address of another site or an email address that lacks its beginning; null for neither.</summary>
    private static string? Outside(string url) =>
        url.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"For another site, write `https://{url}`."
        : url.Contains('@', StringComparison.Ordinal) ? $"For an email address, write `mailto:{url}`."
        : null;

    private static (DiagnosticKind, string, string) MissingAnchor(PageLink link, Page target, bool isHere)
    {
        var known = target.Headings.Select(heading => heading.Id).Where(id => id.Length > 0);
        var nearest = NearestName.Find(link.Anchor, known);
        var where = isHere ? "" : target.Path;
        var hint = !known.Any() ? $"That page has no headings to link to; link to the page itself: `{target.Path}`." : nearest is not null ? $"Did you mean `{where}#{nearest}`?" : $"The places of that page are {string.Join(", ", known.Select(id => "#" + id).Take(12))}.";
        return (DiagnosticKinds.NoAnchor, $"The page {target.Path} has no place \"#{link.Anchor}\".", hint);
    }
}
