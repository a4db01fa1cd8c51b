using System.Collections.Frozen;

namespace MyBotoxLA.Content.Model;

/// <summary>What the site answers and uses itself, so that links to it are known and pages keep out of its way.</summary>
public sealed record SiteAddresses
{
    /// <summary>URL paths that no content file makes and that a page may link to, such as <c>/sitemap.xml</c>.</summary>
    public FrozenSet<string> Links { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The URL path of <c>security.txt</c>, which is answered only while <c>site.yml</c> names a contact; null for none.</summary>
    public string? SecurityText { get; init; }

    /// <summary>First segments of URL paths that no page may have, such as <c>assets</c>.</summary>
    public FrozenSet<string> ReservedSegments { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Element ids that the page layout uses, such as <c>sources</c>.</summary>
    public FrozenSet<string> ElementIds { get; init; } = FrozenSet<string>.Empty;
}
