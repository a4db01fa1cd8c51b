using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>Collects the redirects of all pages.</summary>
internal sealed class RedirectBuilder(PageNames names, SiteAddresses site, ImageCatalog images)
{
    /// <summary>Separates the redirects that work from those that cannot.</summary>
    /// <param name="pages">The pages that are shown.</param>
    public RedirectMap Build(IEnumerable<Page> pages)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        var rejected = ImmutableArray.CreateBuilder<RejectedRedirect>();
        foreach (var page in pages.Where(page => !page.FrontMatter.RedirectFrom.IsEmpty).OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            foreach (var old in page.FrontMatter.RedirectFrom)
            {
                var path = UrlPath.Decode(old) ?? "";
                if ((RedirectForm.FindProblem(old) ?? FindOwner(page, path)) is { } problem)
                {
                    rejected.Add(new RejectedRedirect(page, old, problem));
                }
                else if (!targets.TryAdd(path, page.Path))
                {
                    rejected.Add(new RejectedRedirect(page, old, RedirectProblem.Duplicate, targets[path]));
                }
            }
        }

        return new RedirectMap(targets.ToFrozenDictionary(), rejected.ToImmutable());
    }

    /// <summary>Who answers the address already; null for nobody.</summary>
    private RedirectProblem? FindOwner(Page page, string path) =>
        path == page.Path ? RedirectProblem.OwnAddress
        : names.Addresses.Contains(path) || (WithoutEnding(path) is var bare && bare != page.Path && names.Addresses.Contains(bare))
            ? RedirectProblem.OtherPage
        : site.IsReserved(path) || images.ByUrl.ContainsKey(path) || names.Accepted.Contains(path[1..]) ? RedirectProblem.SiteAddress
        : null;

    /// <summary>The address of the page that other spellings of it, such as <c>/contact.html</c> and <c>/contact/</c>, lead to.</summary>
    private static string WithoutEnding(string path)
    {
        var bare = path.TrimEnd('/');
        bare = bare.EndsWith(".html", StringComparison.Ordinal) ? bare[..^".html".Length] : bare;
        bare = bare.EndsWith("/index", StringComparison.Ordinal) ? bare[..^"/index".Length] : bare;
        return bare.Length == 0 ? "/" : bare;
    }
}
