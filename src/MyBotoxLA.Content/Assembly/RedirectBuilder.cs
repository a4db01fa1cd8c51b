using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>Collects the redirects of all pages.</summary>
internal static class RedirectBuilder
{
    /// <summary>Separates the redirects that work from those that cannot.</summary>
    /// <param name="pages">The pages that are shown.</param>
    /// <param name="known">The URL paths of all files, which no redirect may use.</param>
    public static RedirectMap Build(IEnumerable<Page> pages, FrozenSet<string> known)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        var rejected = ImmutableArray.CreateBuilder<RejectedRedirect>();
        foreach (var page in pages.Where(page => !page.FrontMatter.RedirectFrom.IsEmpty).OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            foreach (var old in page.FrontMatter.RedirectFrom)
            {
                if (FindProblem(page, old, known) is { } problem)
                {
                    rejected.Add(new RejectedRedirect(page, old, problem));
                }
                else if (!targets.TryAdd(old, page.Path))
                {
                    rejected.Add(new RejectedRedirect(page, old, RedirectProblem.Duplicate, targets[old]));
                }
            }
        }

        return new RedirectMap(targets.ToFrozenDictionary(), rejected.ToImmutable());
    }

    private static RedirectProblem? FindProblem(Page page, string old, FrozenSet<string> known) =>
        !IsPath(old) ? RedirectProblem.NotAPath
        : old == page.Path ? RedirectProblem.OwnAddress
        : known.Contains(old) ? RedirectProblem.OtherPage
        : null;

    private static bool IsPath(string old) =>
        old.StartsWith('/')
        && !old.StartsWith("//", StringComparison.Ordinal)
        && !old.AsSpan().ContainsAny(" #?\\")
        && !old.Any(char.IsControl);
}
