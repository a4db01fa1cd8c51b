using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;

namespace MyBotoxLA.Content.Assembly;

/// <summary>What a load remembers for the next one, so that an edit costs only what it changes. Pages never see it.</summary>
internal sealed record LoadState
{
    public static LoadState Empty { get; } = new()
    {
        Folder = FolderContents.Empty,
        Names = PageNames.Empty,
        Pages = FrozenDictionary<string, PageState>.Empty,
        Shown = FrozenDictionary<string, Page>.Empty,
        BoxedWarnings = FrozenDictionary<string, Page>.Empty,
        Fragments = FrozenDictionary<string, FragmentState>.Empty,
        Clinic = ClinicState.Missing,
        Claims = new(Model.Claims.None, null, []),
        Figures = new(Model.Figures.None, null, []),
        Images = ImageCatalog.Empty,
        ShownImages = FrozenDictionary<string, ContentImage>.Empty,
        FragmentCatalog = FragmentCatalog.Empty,
        Now = DateTimeOffset.MinValue,
        Hidden = FrozenSet<string>.Empty,
        Redirects = FrozenDictionary<string, string>.Empty,
        Renamed = FrozenDictionary<string, string>.Empty,
        LinkDiagnostics = FrozenDictionary<string, ImmutableArray<Diagnostic>>.Empty,
    };

    /// <summary>The files as they were read.</summary>
    public required FolderContents Folder { get; init; }

    public required PageNames Names { get; init; }

    /// <summary>The pages by file name.</summary>
    public required IReadOnlyDictionary<string, PageState> Pages { get; init; }

    /// <summary>The pages that were shown, by URL path.</summary>
    public required FrozenDictionary<string, Page> Shown { get; init; }

    /// <summary>The boxed warnings that were shown, by URL path.</summary>
    public required FrozenDictionary<string, Page> BoxedWarnings { get; init; }

    /// <summary>The fragments by file name; deleted ones as long as a page shows them.</summary>
    public required FrozenDictionary<string, FragmentState> Fragments { get; init; }

    public required ClinicState Clinic { get; init; }

    public required DataFileState<Claims> Claims { get; init; }

    /// <summary>The patterns of <see cref="Claims"/>; null before the first load.</summary>
    public ClaimFinder? ClaimFinder { get; init; }

    public required DataFileState<Figures> Figures { get; init; }

    /// <summary>The file of the figures that pages show: not the current one while a page shows a figure that was deleted.</summary>
    public ContentFile? StoredFigures { get; init; }

    /// <summary>False if pages have to be parsed again, because they are checked for other claims or figures than before.</summary>
    public bool HasSameData { get; init; } = true;

    public required ImageCatalog Images { get; init; }

    /// <summary>The pictures of shown pages by URL path; that of a page in its last good version may be in no file any more.</summary>
    public required FrozenDictionary<string, ContentImage> ShownImages { get; init; }

    public required FragmentCatalog FragmentCatalog { get; init; }

    /// <summary>The time as of which pages were shown.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>URL paths, also earlier ones, of pages that were hidden.</summary>
    public required FrozenSet<string> Hidden { get; init; }

    /// <summary>Old URL paths, and the path of the page that each redirects to.</summary>
    public required FrozenDictionary<string, string> Redirects { get; init; }

    /// <summary>URL paths of pages that seemed to be renamed, and the path that each had instead.</summary>
    public required FrozenDictionary<string, string> Renamed { get; init; }

    /// <summary>The problems found in the links of pages that have any, by URL path.</summary>
    public required IReadOnlyDictionary<string, ImmutableArray<Diagnostic>> LinkDiagnostics { get; init; }

    /// <summary>The files that everything shown comes from.</summary>
    public IReadOnlyCollection<ContentFile> GoodFiles =>
    [
        .. Pages.Values.Select(page => page.Version?.File)
            .Append(Clinic.Clinic?.File)
            .Append(Claims.File)
            .Append(StoredFigures)
            .Concat(BoxedWarnings.Values.Select(warning => warning.File))
            .Concat(Fragments.Values.Select(fragment => fragment.Version))
            .OfType<ContentFile>()
            .DistinctBy(file => file.Name),
    ];

    /// <summary>The previous result of parsing a file; null if the file, one of its images, or one of its fragments has changed.</summary>
    public ParsedPage? FindUnchanged(ContentFile file, ImageCatalog images, FragmentCatalog fragments) =>
        HasSameData ? FindSameFiles(file, images, fragments) : null;

    /// <summary>
    /// A page that was parsed again because of other claims or figures. If it shows the same, it is the same object, so that only pages
    /// that show another figure are rendered again.
    /// </summary>
    public ParsedPage WithKnownPage(ParsedPage parsed, ImageCatalog images, FragmentCatalog fragments) =>
        !HasSameData
        && FindSameFiles(parsed.File, images, fragments) is { Page: { } known }
        && parsed.Page is { } page
        && page.HasSameBody(known)
            ? parsed with { Page = known }
            : parsed;

    private ParsedPage? FindSameFiles(ContentFile file, ImageCatalog images, FragmentCatalog fragments) =>
        (Pages.GetValueOrDefault(file.Name)?.Parsed ?? Fragments.GetValueOrDefault(file.Name)?.Parsed) is { } known
        && (ReferenceEquals(known.File, file) || known.File.Hash == file.Hash)
        && Folder.Files.GetValueOrDefault(file.Name)?.IsReadable == true
        && (ReferenceEquals(images, Images) || known.Images.All(images.IsUnchanged))
        && (ReferenceEquals(fragments, FragmentCatalog) || known.Fragments.All(fragments.IsUnchanged))
            ? known
            : null;
}
