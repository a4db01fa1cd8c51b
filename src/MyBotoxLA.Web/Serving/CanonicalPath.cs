namespace MyBotoxLA.Web.Serving;

/// <summary>Finds the canonical address for an old one (<c>redirect_from</c>) or for another spelling (<c>/About-Botox/</c>).</summary>
internal static class CanonicalPath
{
    private static readonly string[] Endings = [".html", ".md", "/index"];

    /// <summary>The address to redirect to; null if there is none.</summary>
    public static string? Of(string path, SiteResources resources)
    {
        if (Target(path, resources) is { } moved)
        {
            return moved;
        }

        var lower = "/" + string.Join('/', path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries));
        var bare = WithoutEnding(lower);
        return Known(lower, resources) ?? Known(bare, resources);

        string? Known(string other, SiteResources resources) =>
            other == path ? null : resources.Has(other) ? other : Target(other, resources);
    }

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
