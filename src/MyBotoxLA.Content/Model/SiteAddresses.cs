using System.Collections.Frozen;

namespace MyBotoxLA.Content.Model;

/// <summary>The URL paths and ids that the site itself uses, so that pages can link to them and cannot take them.</summary>
public sealed record SiteAddresses
{
    /// <summary>URL paths that pages may link to although they do not come from a content file, such as <c>/sitemap.xml</c>.</summary>
    public FrozenSet<string> Links { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The URL path of <c>security.txt</c>, which exists only if <c>site.yml</c> names a contact; null for none.</summary>
    public string? SecurityText { get; init; }

    /// <summary>URL paths of other files that the site makes, such as <c>/favicon.ico</c>.</summary>
    public FrozenSet<string> Files { get; init; } = FrozenSet<string>.Empty;

    /// <summary>First segments of URL paths that no page may have, such as <c>assets</c>.</summary>
    public FrozenSet<string> ReservedSegments { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Last segments of URL paths that no page may have: its exported file would replace one of the site.</summary>
    public FrozenSet<string> ReservedNames { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Element ids that the page layout uses, such as <c>sources</c>.</summary>
    public FrozenSet<string> ElementIds { get; init; } = FrozenSet<string>.Empty;

    /// <summary>True if the site itself answers the URL path, whatever the pages are.</summary>
    internal bool IsReserved(string path) =>
        Links.Contains(path)
        || path == SecurityText
        || Files.Contains(path)
        || (path.Split('/') is [_, var first, _, ..] && ReservedSegments.Contains(first));
}
