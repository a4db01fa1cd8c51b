using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;

namespace MyBotoxLA.Content.Assembly;

/// <summary>
/// Checks each page's links. The results for a page are reused as long as the page and the anchors of the pages that it links to are the
/// same, and no address has appeared or disappeared, so a typical edit only checks the links of one page.
/// </summary>
/// <param name="context">The whole site.</param>
/// <param name="names">The names of the page files.</param>
/// <param name="before">The previous load.</param>
internal sealed class LinkDiagnostics(RuleContext context, PageNames names, LoadState before)
{
    /// <summary>The problems of the pages that have any, by URL path.</summary>
    public Dictionary<string, ImmutableArray<Diagnostic>> Check(ImmutableArray<PageState> states)
    {
        var canReuse = HasSameAddresses();
        PageState?[] known = [.. states.Select(state => canReuse ? before.Pages.GetValueOrDefault(state.Parsed.File.Name) : null)];
        var targets = canReuse ? FindChangedTargets(states, known) : [];
        var found = new Dictionary<string, ImmutableArray<Diagnostic>>(StringComparer.Ordinal);
        foreach (var (i, state) in states.Index())
        {
            if (!state.IsChecked || state.Parsed.Page is not { } page)
            {
                continue;
            }

            var isUnchanged = ReferenceEquals(known[i], state)
                && (targets.Count == 0 || !page.Links.Any(link => targets.Contains(link.Address)));
            var problems = isUnchanged ? before.LinkDiagnostics.GetValueOrDefault(page.Path, []) : CheckPage(page, context);
            if (!problems.IsEmpty)
            {
                found.Add(page.Path, problems);
            }
        }

        return found;
    }

    /// <summary>Checks the links of one page or fragment. An exception costs its messages, nothing else.</summary>
    public static ImmutableArray<Diagnostic> CheckPage(Page page, RuleContext context)
    {
        try
        {
            return [.. LinkTargetRule.Check(page, context)];
        }
        catch (Exception error) when (ProgramFault.CanBeFenced(error))
        {
            return [ProgramFault.InRule(nameof(LinkTargetRule), page.File.Name, error)];
        }
    }

    /// <summary>True if everything that is no page, and the set of pages, is the same to a link as before.</summary>
    private bool HasSameAddresses() =>
        ReferenceEquals(before.Names, names)
        && context.Images.HasSameNames(before.Images)
        && context.Hidden.SetEquals(before.Hidden)
        && context.Redirects.Targets.Count == before.Redirects.Count
        && context.Redirects.Targets.Keys.All(before.Redirects.ContainsKey)
        && context.Renamed.Count == before.Renamed.Count
        && context.Renamed.Keys.All(before.Renamed.ContainsKey)
        && context.Clinic?.Security is null == before.Clinic.Clinic?.Security is null;

    /// <summary>The URL paths of the pages whose anchors have changed.</summary>
    private static HashSet<string> FindChangedTargets(ImmutableArray<PageState> states, PageState?[] known) => states
        .Where((state, i) => !ReferenceEquals(known[i], state) && !IsSameTarget(known[i], state))
        .Select(state => state.Path)
        .ToHashSet(StringComparer.Ordinal);

    private static bool IsSameTarget(PageState? known, PageState state) =>
        known?.Parsed.Page?.IsIncomplete == state.Parsed.Page?.IsIncomplete && HasSameAnchors(known?.Target, state.Target);

    private static bool HasSameAnchors(Page? one, Page? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && one.HasSameAnchors(other));
}
