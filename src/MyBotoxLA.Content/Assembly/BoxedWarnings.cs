using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>The boxed warnings that pages show, and the pages whose warning is missing.</summary>
/// <param name="ByPath">The warnings by URL path.</param>
/// <param name="Missing">Pages whose drug has no boxed warning, and what is shown instead.</param>
internal sealed record BoxedWarnings(FrozenDictionary<string, Page> ByPath, ImmutableArray<MissingBoxedWarning> Missing)
{
    /// <summary>Finds the warning of each shown page that names a drug: the current file, or its last good version.</summary>
    public static BoxedWarnings Resolve(ImmutableArray<PageState> states, LastGoodVersions versions)
    {
        var shown = states.Where(state => state.IsBoxedWarning).Select(state => state.Shown).OfType<Page>()
            .ToDictionary(page => page.Path);
        var found = new Dictionary<string, Page>();
        var missing = ImmutableArray.CreateBuilder<MissingBoxedWarning>();
        missing.AddRange(states.Where(WasReplaced).Select(state => state.Parsed.Page).OfType<Page>()
            .Select(page => new MissingBoxedWarning(page, BoxedWarningFallback.LastGoodPage)));
        var withDrug = states.Select(state => state.Shown).OfType<Page>().Where(page => page.FrontMatter.Drug is not null);
        foreach (var page in withDrug.OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            var path = ContentPath.BoxedWarning(page.Language, page.FrontMatter.Drug ?? "");
            if (shown.TryGetValue(path, out var warning))
            {
                found[path] = warning;
            }
            else if (versions.FindBoxedWarning(path) is { } lastGood)
            {
                found[path] = lastGood;
                missing.Add(new MissingBoxedWarning(page, BoxedWarningFallback.LastGoodWarning));
            }
            else
            {
                missing.Add(new MissingBoxedWarning(page, BoxedWarningFallback.NoPage));
            }
        }

        return new BoxedWarnings(found.ToFrozenDictionary(), missing.ToImmutable());
    }

    /// <summary>Marks the pages that may not be shown without their warning as unavailable.</summary>
    public ImmutableArray<PageState> Apply(ImmutableArray<PageState> states)
    {
        var removed = Missing.Where(missing => missing.Fallback == BoxedWarningFallback.NoPage)
            .Select(missing => missing.Page.Path)
            .ToHashSet();
        return removed.Count == 0
            ? states
            : [.. states.Select(state => removed.Contains(state.Path) ? state with { Status = PageStatus.Unavailable } : state)];
    }

    /// <summary>True for a page that is valid by itself, but shows its last good version because its warning is missing.</summary>
    private static bool WasReplaced(PageState state) => state.Parsed.CanBeShown && !state.IsCurrent;
}
