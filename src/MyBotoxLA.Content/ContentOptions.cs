using System.Collections.Immutable;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;

namespace MyBotoxLA.Content;

/// <summary>The content folder, and the time as of which it is shown.</summary>
public sealed record ContentOptions
{
    /// <summary>Path of the content folder.</summary>
    public required string Folder { get; init; }

    /// <summary>Path of the folder that stores the last good version of every file across restarts; null to store nothing.</summary>
    public string? State { get; init; }

    /// <summary>The ids and URL paths that the site itself uses.</summary>
    public SiteAddresses Site { get; init; } = new();

    /// <summary>True to show drafts, for a preview.</summary>
    public bool ShowDrafts { get; init; }

    /// <summary>The time as of which pages are shown, for a preview; null for now.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The rules about one page's Markdown; tests add one that throws.</summary>
    internal ImmutableArray<IBodyRule> BodyRules { get; init; } = RuleCatalog.Body;

    /// <summary>The rules about all pages; tests add one that throws.</summary>
    internal ImmutableArray<ISiteRule> SiteRules { get; init; } = RuleCatalog.Site;
}
