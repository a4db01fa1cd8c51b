using MyBotoxLA.Content.Model;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>The pages whose medical review or translation a proposal makes out of date, as items of a list.</summary>
internal sealed class OutdatedPages(SiteVersions site, SiteChanges changes)
{
    /// <summary>The pages whose text was the reviewed one, and no longer is.</summary>
    public IEnumerable<string> Reviews()
    {
        var (before, after) = (site.Before.Snapshot, site.After.Snapshot);
        return changes.Pages.Where(change => !change.IsDraft)
            .Where(change => change is { Before: { } old, After: { } page }
                && before.ReviewOf(old).Status == ReviewStatus.Unchanged
                && after.ReviewOf(page).Status is ReviewStatus.Changed or ReviewStatus.Never)
            .Select(change => change.Before?.FrontMatter.Review is { } review
                ? $"- {Name(change.Page)} is no longer the text that {MarkdownText.Escape(review.By)} reviewed on {review.On:yyyy-MM-dd}, "
                    + "and the page will say so."
                : "");
    }

    /// <summary>The translations that were up to date, and those that nobody has compared with an original that changes.</summary>
    public IEnumerable<string> Translations()
    {
        var (before, after) = (site.Before.Snapshot, site.After.Snapshot);
        var edited = changes.Pages.Where(change => change is { Before: { } old, After: { } page } && old.File.Hash != page.File.Hash)
            .Select(change => change.Page.Path)
            .ToHashSet();
        foreach (var page in after.Pages.Values.OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            if (page.FrontMatter.Translates is not { } translates || !after.Pages.TryGetValue(translates.OriginalPath, out var original))
            {
                continue;
            }

            var known = before.Pages.TryGetValue(page.Path, out var old) ? before.TranslationOf(old).Behind : [];
            var state = after.TranslationOf(page);
            if (state.Behind.Except(known).ToArray() is { Length: > 0 } sections)
            {
                yield return $"- {Name(page)} falls behind {Name(original)}: "
                    + $"{MarkdownText.List(sections.Select(section => $"\"{MarkdownText.Escape(section)}\""))}.";
            }
            else if (state.Status == TranslationStatus.NotChecked && edited.Contains(original.Path) && !edited.Contains(page.Path))
            {
                yield return $"- {Name(page)} does not change with {Name(original)}. Nobody has compared the two, so please look.";
            }
        }
    }

    private static string Name(Page page) => $"{MarkdownText.Escape(page.FrontMatter.Title)} ({MarkdownText.Code(page.File.Name)})";
}
