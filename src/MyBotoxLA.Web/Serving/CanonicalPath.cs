using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Serving;

/// <summary>
/// Finds the canonical address for an old one (<c>redirect_from</c>) or for another spelling, which no page can have as its own address:
/// <c>/About-Botox/</c>, <c>/about-botox.html</c>, <c>/about_botox</c>.
/// </summary>
internal static class CanonicalPath
{
    private static readonly string[] Endings = [".html", ".htm", ".php", ".md", "/index"];

    /// <summary>The address to redirect to; null if there is none.</summary>
    public static string? Of(string path, SiteResources resources)
    {
        if (Target(path, resources) is { } moved)
        {
            return moved;
        }

        var lower = "/" + string.Join('/', path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries));
        var bare = WithoutEnding(lower);
        return Known(lower, resources) ?? Known(bare, resources) ?? (Simplify(bare) is { } simple ? Known(simple, resources) : null);

        string? Known(string other, SiteResources resources) =>
            other == path ? null : resources.Has(other) ? other : Target(other, resources);
    }

    /// <summary>With hyphens for other characters; null if nothing would be left of a segment.</summary>
    private static string? Simplify(string path) =>
        ContentPath.Simplify(path) is { Length: > 1 } simple && !simple.EndsWith('/') && !simple.Contains("//", StringComparison.Ordinal)
            ? simple
            : null;

    private static string? Target(string path, SiteResources resources) => resources.Snapshot.Redirects.GetValueOrDefault(path);

    private static string WithoutEnding(string path)
    {
        foreach (var ending in Endings)
        {
            path = path.EndsWith(ending, StringComparison.Ordinal) ? path[..^ending.Length] : path;
        }

        return path.Length == 0 ? "/" : path;
    }
}
