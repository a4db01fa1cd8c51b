using System.Collections.Immutable;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Serving;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Cli.Changes;

/// <summary>What a proposal changes for patients, and in the drafts that only the staff sees.</summary>
/// <param name="Pages">Every page with a change, by address.</param>
/// <param name="Shared">The changes of text that several pages have in common, and these pages.</param>
internal sealed record SiteChanges(
    ImmutableArray<PageChange> Pages,
    ImmutableArray<(TextChange Change, ImmutableArray<Page> Pages)> Shared)
{
    /// <summary>As many pages as are named, and pictured, one by one.</summary>
    public const int Few = 5;

    /// <summary>
    /// The pages that show every change: those with one of their own, and those that a few have in common; of a change that many pages
    /// have, one of them.
    /// </summary>
    public IEnumerable<PageChange> ToPicture()
    {
        var own = Pages.Where(change => change.HasOwn).Select(change => change.Page).ToHashSet();
        foreach (var (_, pages) in Shared)
        {
            own.UnionWith(pages.Length <= Few ? pages : pages.Any(own.Contains) ? [] : [pages[0]]);
        }

        return Pages.Where(change => own.Contains(change.Page));
    }

    /// <param name="shown">The site as patients see it.</param>
    /// <param name="preview">The same with drafts.</param>
    public static SiteChanges Of(SiteVersions shown, SiteVersions preview)
    {
        var (before, after) = (shown.Before.Snapshot, shown.After.Snapshot);
        var renamed = after.Redirects
            .Where(redirect => IsReplaced(redirect.Key, redirect.Value, before, after))
            .DistinctBy(redirect => redirect.Value)
            .ToDictionary(redirect => redirect.Value, redirect => redirect.Key);
        PageChange?[] pages =
        [
            .. after.Pages.Values.Select(page => Compare(shown, Earlier(page), page)),
            .. before.Pages.Values.Where(page => !after.Pages.ContainsKey(page.Path) && !renamed.ContainsValue(page.Path))
                .Select(page => new PageChange(page, null, [])),
            .. preview.After.Snapshot.Pages.Values.Where(page => page.FrontMatter.Draft).Select(page => CompareDraft(preview, page)),
        ];
        return Group([.. pages.OfType<PageChange>().OrderBy(change => change.Page.Path, StringComparer.Ordinal)]);

        Page? Earlier(Page page) => before.Pages.GetValueOrDefault(renamed.GetValueOrDefault(page.Path, page.Path));
    }

    private static bool IsReplaced(string old, string path, ContentSnapshot before, ContentSnapshot after) =>
        before.Pages.ContainsKey(old) && !after.Pages.ContainsKey(old) && !before.Pages.ContainsKey(path);

    private static PageChange? Compare(SiteVersions site, Page? before, Page after)
    {
        if (before is null)
        {
            return new PageChange(null, after, []);
        }

        if (site.Compare(before.Path, after.Path) is not var (old, fresh) || old == fresh)
        {
            return null;
        }

        var texts = PageText.Compare(old, fresh);
        return new PageChange(before, after, texts) { HasSameWords = texts.IsEmpty };
    }

    /// <summary>Null unless the file is new or has changed, and the page was a draft before, if it existed.</summary>
    private static PageChange? CompareDraft(SiteVersions preview, Page draft)
    {
        var before = preview.Before.Snapshot.Pages.GetValueOrDefault(draft.Path);
        return before is { FrontMatter.Draft: false } || before?.File.Hash == draft.File.Hash
            ? null
            : Compare(preview, before, draft) is { } change ? change with { IsDraft = true } : null;
    }

    /// <summary>The same change, at the place that it has on most pages.</summary>
    private static TextChange MostCommon(IEnumerable<TextChange> same) =>
        same.GroupBy(change => change.Place, StringComparer.Ordinal).OrderByDescending(places => places.Count()).First().First();

    /// <summary>Takes the changes that several pages have out of each of them.</summary>
    private static SiteChanges Group(ImmutableArray<PageChange> pages)
    {
        var shared = pages.Where(page => !page.IsDraft)
            .SelectMany(page => page.Texts.Select(text => (text, page.Page)))
            .GroupBy(each => each.text.Key, StringComparer.Ordinal)
            .Where(same => same.Skip(1).Any())
            .ToDictionary(
                same => same.Key,
                same => (MostCommon(same.Select(each => each.text)), same.Select(each => each.Page).ToImmutableArray()));
        return new SiteChanges(
            [.. pages.Select(page => page.IsDraft ? page : page with { Texts = page.Texts.RemoveAll(IsShared) })],
            [.. shared.Values]);

        bool IsShared(TextChange text) => shared.ContainsKey(text.Key);
    }
}
