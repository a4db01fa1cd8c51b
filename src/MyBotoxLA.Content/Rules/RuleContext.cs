using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>The input of the rules about the whole site: all pages and the clinic.</summary>
internal sealed record RuleContext
{
    private readonly Dictionary<Page, NameIndex> _anchorsByPage = new(ReferenceEqualityComparer.Instance);

    /// <summary>The time as of which pages are shown.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The clinic; null if there is none.</summary>
    public required Clinic? Clinic { get; init; }

    /// <summary>The clinic's name, also if <c>site.yml</c> has an error elsewhere; null if it is not known.</summary>
    public required string? ClinicName { get; init; }

    /// <summary>The phrases that no text may say.</summary>
    public required ClaimFinder Claims { get; init; }

    /// <summary>The checked figures.</summary>
    public required Figures Figures { get; init; }

    /// <summary>The file of <see cref="Figures"/>; null if there is none, or if it shows its last good version.</summary>
    public required ContentFile? FiguresFile { get; init; }

    /// <summary>The ids of the figures that pages and fragments show.</summary>
    public required FrozenSet<string> ShownFigures { get; init; }

    /// <summary>True if <see cref="Clinic"/> comes from the current file, not from its last good version.</summary>
    public required bool IsClinicCurrent { get; init; }

    /// <summary>The pages that are shown, by URL path.</summary>
    public required IReadOnlyDictionary<string, Page> Pages { get; init; }

    /// <summary>The pages as their files are now, including those that cannot be shown; no last good versions.</summary>
    public required ImmutableArray<Page> Checked { get; init; }

    /// <summary>The pages as their files are now, including drafts and those that cannot be shown.</summary>
    public required ImmutableArray<Page> Current { get; init; }

    /// <summary>The boxed warnings that are shown or would be, each once, including last good versions of deleted files.</summary>
    public required ImmutableArray<Page> BoxedWarnings { get; init; }

    /// <summary>Those of <see cref="Checked"/> that cannot be shown, by URL path; links to them are still checked.</summary>
    public required IReadOnlyDictionary<string, Page> Blocked { get; init; }

    /// <summary>URL paths, also earlier ones, of pages that are drafts, not yet published, or expired.</summary>
    public required FrozenSet<string> Hidden { get; init; }

    /// <summary>URL paths of all files, including those that cannot be shown or are hidden.</summary>
    public required FrozenSet<string> Known { get; init; }

    /// <summary><see cref="Known"/> by language.</summary>
    public required AddressIndex Addresses { get; init; }

    /// <summary>Files whose names cannot be addresses.</summary>
    public required ImmutableArray<RejectedName> RejectedNames { get; init; }

    /// <summary>Pages whose drug has no boxed warning.</summary>
    public required ImmutableArray<MissingBoxedWarning> MissingWarnings { get; init; }

    /// <summary>The redirects.</summary>
    public required RedirectMap Redirects { get; init; }

    /// <summary>URL paths of pages that seem to have been renamed without <c>redirect_from</c>, and the path that each has now.</summary>
    public required FrozenDictionary<string, string> Renamed { get; init; }

    /// <summary>The files of the fragments.</summary>
    public required FrozenSet<string> Fragments { get; init; }

    /// <summary>Those of <see cref="Fragments"/> that a page includes, or seems to mean, shown or not.</summary>
    public required FrozenSet<string> UsedFragments { get; init; }

    /// <summary>The images.</summary>
    public required ImageCatalog Images { get; init; }

    /// <summary>The names of the images that nobody uses, also of those in formats that cannot be shown.</summary>
    public required ImmutableArray<string> UnusedImages { get; init; }

    /// <summary>The ids and URL paths that the site itself uses.</summary>
    public required SiteAddresses Site { get; init; }

    /// <summary>Locates diagnostics in the files.</summary>
    public PageSources Sources { get; } = new();

    /// <summary>The names of the files that can be originals of translations, without <c>.md</c>.</summary>
    public NameIndex Originals => Addresses.Originals;

    /// <summary>URL paths of all files in a language, in ordinal order.</summary>
    public ImmutableArray<string> PagesIn(Language language) => Addresses.PagesIn(language);

    /// <summary>The page of a language whose URL path is nearest to a misspelled one; null if none is close.</summary>
    public string? FindNearestPage(string path, Language language) => Addresses.FindNearestPage(path, language);

    /// <summary>The anchor of a page that is nearest to a misspelled one; null if none is close.</summary>
    public string? FindNearestAnchor(string anchor, Page page)
    {
        if (!_anchorsByPage.TryGetValue(page, out var anchors))
        {
            _anchorsByPage[page] = anchors = new NameIndex(page.Headings.Select(heading => heading.Id).Where(id => id.Length > 0));
        }

        return anchors.Find(anchor);
    }

    /// <summary>True if the site itself serves the URL path.</summary>
    public bool IsSiteAddress(string path) =>
        Site.Links.Contains(path) || (path == Site.SecurityText && Clinic?.Security is not null);
}
