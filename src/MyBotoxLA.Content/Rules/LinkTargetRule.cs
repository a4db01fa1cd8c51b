using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>Every link within the site goes to a page that exists, and to an anchor that exists on it.</summary>
internal static class LinkTargetRule
{
    private const int MaxListed = 12;

    /// <summary>Checks the links of one page.</summary>
    public static IEnumerable<Diagnostic> Check(Page page, RuleContext context)
    {
        foreach (var link in page.Links)
        {
            if (Check(page, link, context) is var (kind, message, hint))
            {
                yield return context.Sources.At(page.File, kind, link.Start, link.Length, message, hint);
            }
        }
    }

    private static (DiagnosticKind Kind, string Message, string Hint)? Check(Page page, PageLink link, RuleContext context)
    {
        if (link.File is null)
        {
            return (
                DiagnosticKinds.LeadsOut,
                $"The link \"{link.Url}\" points outside the content folder.",
                "Begin it with / and the page's address, for example `/side-effects`.");
        }

        var address = link.Address;
        if (context.Pages.TryGetValue(address, out var target) || context.Blocked.TryGetValue(address, out target))
        {
            var hasAnchor = link.Anchor.Length == 0 || context.Site.ElementIds.Contains(link.Anchor) || target.HasAnchor(link.Anchor);
            return hasAnchor ? null : MissingAnchor(link, target);
        }

        if (context.Known.Contains(address)
            || context.Redirects.Targets.ContainsKey(address)
            || context.IsSiteAddress(address)
            || context.Images.Find(link.File) is not null)
        {
            return context.Hidden.Contains(address) && !page.FrontMatter.Draft ? HiddenTarget(address) : null;
        }

        return (DiagnosticKinds.NoTarget, $"The link goes to {address}, but there is no such page.", TargetHint(link, context));
    }

    private static (DiagnosticKind, string, string) HiddenTarget(string address) => (
        DiagnosticKinds.LinkToHidden,
        $"The link goes to {address}, a page that is not shown right now.",
        "Remove the link until the page is shown, or remove `draft`, `publish`, or `expires` from that page.");

    private static string TargetHint(PageLink link, RuleContext context) =>
        OutsideHint(link.Url)
        ?? (NearestName.Find(link.Address, context.Known) is { } nearest
            ? $"Did you mean `{nearest}`?"
            : $"The pages on this site are {string.Join(", ", context.Known.Order(StringComparer.Ordinal).Take(MaxListed))}.");

    /// <summary>The hint for the address of another site or an email address without its scheme; null for anything else.</summary>
    private static string? OutsideHint(string url) =>
        url.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"For another site, write `https://{url}`."
        : url.Contains('@', StringComparison.Ordinal) ? $"For an email address, write `mailto:{url}`."
        : null;

    private static (DiagnosticKind, string, string) MissingAnchor(PageLink link, Page target)
    {
        string[] ids = [.. target.Headings.Select(heading => heading.Id).Where(id => id.Length > 0)];
        var path = link.Url.StartsWith('#') || link.Url.StartsWith('?') ? "" : target.Path;
        var hint = ids.Length == 0 ? $"That page has no headings to link to; link to the page itself: `{target.Path}`."
            : NearestName.Find(link.Anchor, ids) is { } nearest ? $"Did you mean `{path}#{nearest}`?"
            : $"The headings on that page are {string.Join(", ", ids.Select(id => "#" + id).Take(MaxListed))}.";
        return (DiagnosticKinds.NoAnchor, $"There is no \"#{link.Anchor}\" on the page {target.Path}.", hint);
    }
}
