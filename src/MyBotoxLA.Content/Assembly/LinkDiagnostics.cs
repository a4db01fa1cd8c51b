using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;

namespace MyBotoxLA.Content.Assembly;

/// <summary>
/// Checks each page's links. The results for a page are reused as long as the page is the same and no page's anchors, redirects, or
/// name have changed, so a typical edit only checks the links of one page.
/// </summary>
internal static class LinkDiagnostics
{
    /// <summary>The problems, by the URL path of the page.</summary>
    public static IReadOnlyDictionary<string, ImmutableArray<Diagnostic>> Check(RuleContext context, LoadState before, PageNames names)
    {
        var canReuse = CanReuse(context, before, names);
        return context.Checked.ToDictionary(
            page => page.Path,
            page => canReuse && Known(page, before) is { } known ? known : CheckPage(page, context));
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

    private static bool CanReuse(RuleContext context, LoadState before, PageNames names) =>
        context.Blocked.Count == 0
        && ReferenceEquals(before.Names, names)
        && context.Images.HasSameNames(before.Images)
        && context.Hidden.SetEquals(before.Hidden)
        && context.Pages.Values.All(page => HasSameTargets(page, before.Shown.GetValueOrDefault(page.Path)));

    private static bool HasSameTargets(Page page, Page? before) =>
        ReferenceEquals(before, page) || before?.HasSameAnchorsAndRedirects(page) == true;

    private static ImmutableArray<Diagnostic>? Known(Page page, LoadState before) =>
        ReferenceEquals(before.Shown.GetValueOrDefault(page.Path), page) && before.LinkDiagnostics.TryGetValue(page.Path, out var known)
            ? known
            : null;
}
