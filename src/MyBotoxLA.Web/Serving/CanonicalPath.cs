namespace MyBotoxLA.Web.Serving;

/// <summary>Leads an old address (<c>redirect_from</c>) or another spelling of an address (<c>/About-Botox/</c>) to the one it has.</summary>
internal static class CanonicalPath
{
    private static readonly string[] Endings = [".html", ".md", "/index"];

    /// <summary>Where another spelling or an old address leads; null where it leads nowhere.</summary>
    public static string? Of(string path, SiteResources edition)
    {
        if (Target(path, edition) is { } moved)
        {
            return moved;
        }

        var lower = "/" + string.Join('/', path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries));
        var bare = WithoutEnding(lower);
        return Known(lower, edition) ?? Known(bare, edition);

        string? Known(string other, SiteResources edition) => other == path ? null : edition.Find(other) is not null ? other : Target(other, edition);
    }

    private static string? Target(string path, SiteResources edition) => edition.Snapshot.Redirects.GetValueOrDefault(path);

    private static string WithoutEnding(string path)
    {
        foreach (var ending in Endings)
        {
            path = path.EndsWith(ending, StringComparison.Ordinal) ? path[..^ending.Length] : path;
        }

        return path.Length == 0 ? "/" : path;
    }
}
