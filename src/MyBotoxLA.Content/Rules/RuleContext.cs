using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>All pages and the clinic, as the rules about the whole site see them.</summary>
internal sealed record RuleContext
{
    /// <summary>The moment whose pages are shown.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The clinic; null when there is none.</summary>
    public required Clinic? Clinic { get; init; }

    /// <summary>True when <see cref="Clinic"/> comes from the file as it is now, and not from its last good version.</summary>
    public required bool IsClinicCurrent { get; init; }

    /// <summary>The pages that are shown, by URL path.</summary>
    public required IReadOnlyDictionary<string, Page> Pages { get; init; }

    /// <summary>What the files are now: no last good versions, but also what cannot be shown.</summary>
    public required ImmutableArray<Page> Checked { get; init; }

    /// <summary>Of those, what cannot be shown, by URL path: a link to it is still checked.</summary>
    public required IReadOnlyDictionary<string, Page> Blocked { get; init; }

    /// <summary>URL paths of pages that are drafts, not yet published, or expired.</summary>
    public required FrozenSet<string> Hidden { get; init; }

    /// <summary>URL paths of all files, also of those that cannot be shown or are hidden.</summary>
    public required FrozenSet<string> Known { get; init; }

    /// <summary>Files whose names cannot be addresses.</summary>
    public required ImmutableArray<RejectedName> RejectedNames { get; init; }

    /// <summary>Pages whose drug has no boxed warning.</summary>
    public required ImmutableArray<MissingBoxedWarning> MissingWarnings { get; init; }

    /// <summary>Old URL paths, and where each leads.</summary>
    public required RedirectMap Redirects { get; init; }

    /// <summary>The pictures.</summary>
    public required ImageCatalog Images { get; init; }

    /// <summary>What the site answers itself.</summary>
    public required SiteAddresses Site { get; init; }

    /// <summary>Locates diagnostics in the files.</summary>
    public PageSources Sources { get; } = new();

    /// <summary>True when the site itself answers the URL path.</summary>
    public bool IsSiteAddress(string path) =>
        Site.Links.Contains(path) || (path == Site.SecurityText && Clinic?.Security is not null);
}
