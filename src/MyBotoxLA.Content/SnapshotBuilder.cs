using System.Collections.Frozen;
using System.Collections.Immutable;
using MyBotoxLA.Content.Assembly;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content;

/// <summary>
/// Builds a snapshot from files that have been read: parses them, decides what is shown, and runs the rules about the whole site.
/// </summary>
internal sealed class SnapshotBuilder(ContentOptions options, LastGoodFolder lastGoodFolder, LoadState previous)
{
    /// <summary>Each held file takes one of the handles that the process may have; others are opened when they are wanted.</summary>
    private const int MaxHeldImages = 32;

    private readonly Lazy<Figures?> _storedFigures = new(
        () => DataFileState<Figures>.Read(lastGoodFolder.Read(ContentPath.FiguresFile), FiguresReader.Read));

    private LoadState _before = previous;

    private readonly Visibility _visibility = new(options.AsOf ?? options.Time.GetUtcNow(), options.ShowDrafts);

    /// <summary>Builds the snapshot, and the state for the next load.</summary>
    /// <param name="scan">The folder as it was scanned.</param>
    /// <param name="files">Its files, in ordinal order.</param>
    /// <param name="folderDiagnostics">The problems with the folder itself.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public LoadedContent Build(
        FolderScan? scan,
        ImmutableArray<FileState> files,
        IEnumerable<Diagnostic> folderDiagnostics,
        CancellationToken cancellationToken)
    {
        var diagnostics = new List<Diagnostic>(folderDiagnostics);
        var claims = SelectData(files, ContentPath.ClaimsFile, _before.Claims, ClaimsReader.Read, Claims.None);
        var finder = ReferenceEquals(claims, _before.Claims) && _before.ClaimFinder is { } known ? known : new ClaimFinder(claims.Data);
        var figures = SelectData(files, ContentPath.FiguresFile, _before.Figures, FiguresReader.Read, Figures.None);
        var comparable = ReferenceEquals(figures.Data, Figures.None) && !figures.Diagnostics.IsEmpty ? Figures.Unread : figures.Data;
        var images = ReadImages(files, diagnostics);
        diagnostics.AddRange(images.Diagnostics);
        var names = PageNames.Of(files, options.Site, _before.Names);
        var fragments = SelectFragments(files, images, finder, comparable);
        var catalog = FragmentCatalog.Of(
            [
                .. fragments.Select(
                    fragment => new Fragment(fragment.Key, fragment.Value.Version, Exists: fragment.Value.Parsed is not null)),
            ],
            _before.FragmentCatalog);
        var parser = new PageParser(options.Site, images, catalog, options.BodyRules)
        {
            Claims = finder,
            Figures = comparable,
            StoredFigures = _storedFigures,
        };
        var versions = new LastGoodVersions(_before, lastGoodFolder, parser, _visibility);
        var parsed = InParallel.Select(
            [.. files.Where(file => names.Accepted.Contains(file.File.Name))],
            file => file.IsReadable ? _before.FindUnchanged(file.File, images, catalog) : null,
            file => _before.WithKnownPage(Parse(file, parser), images, catalog),
            cancellationToken);
        var clinic = versions.SelectClinic(files.FirstOrDefault(file => file.File.Name == ContentPath.SiteFile));
        var selected = versions.SelectPages(parsed, cancellationToken);
        var warnings = BoxedWarnings.Resolve(selected, versions);
        var pages = warnings.Apply(selected);

        var shown = pages.Select(page => page.Shown).OfType<Page>().ToFrozenDictionary(page => page.Path);
        var shownImages = SelectImages(shown.Values.Concat(warnings.ByPath.Values), images);
        var overdue = shown.Values.Where(_visibility.IsReviewOverdue).Select(page => page.Path).ToFrozenSet();
        ImmutableArray<Page> current = [.. pages.Select(page => page.Parsed.Page).OfType<Page>()];
        var redirects = new RedirectBuilder(names, options.Site, images).Build(shown.Values);
        var hidden = FindHidden(pages).Where(path => !shown.ContainsKey(path) && !redirects.Targets.ContainsKey(path)).ToFrozenSet();
        var checkedPages = hidden.Count == 0
            ? current
            : [.. pages.Where(page => page.IsChecked).Select(page => page.Parsed.Page).OfType<Page>()];
        var usedFragments = FindUsed(pages);
        ParsedPage[] parsedFragments = [.. fragments.Values.Select(fragment => fragment.Parsed).OfType<ParsedPage>()];
        var context = new RuleContext
        {
            Now = _visibility.Now,
            Clinic = clinic.Clinic,
            ClinicName = clinic.Name,
            Claims = finder,
            Figures = figures.Data,
            FiguresFile = figures.Diagnostics.IsEmpty ? figures.File : null,
            ShownFigures =
            [
                .. parsed.Concat(parsedFragments).SelectMany(page => page.Figures),
                .. pages.Select(page => page.Version).OfType<Page>().SelectMany(page => page.Drawn).Select(figure => figure.Id),
            ],
            IsClinicCurrent = clinic.IsCurrent,
            Pages = shown,
            Current = current,
            BoxedWarnings =
            [
                .. pages.Where(page => page.IsBoxedWarning).Select(page => page.Shown).OfType<Page>().Union(warnings.ByPath.Values),
            ],
            Checked = checkedPages,
            Blocked = pages.Where(page => !page.IsCurrent).Select(page => page.Parsed.Page).OfType<Page>().ToDictionary(page => page.Path),
            Hidden = hidden,
            Known = names.Addresses,
            Addresses = names.Index,
            RejectedNames = names.Rejected,
            MissingWarnings = warnings.Missing,
            Redirects = redirects,
            Renamed = RenamedPages.Find(checkedPages, names.Addresses, redirects.Targets),
            Fragments = fragments.Where(fragment => fragment.Value.Parsed is not null).Select(fragment => fragment.Key).ToFrozenSet(),
            UsedFragments = usedFragments,
            Images = images,
            UnusedImages = scan is { Closed: [] }
                ? UnusedImages.Find(
                    images,
                    files,
                    [.. pages.Select(page => page.Parsed), .. parsedFragments],
                    pages.Select(page => page.Version).OfType<Page>().Concat(warnings.ByPath.Values))
                : [],
            Site = options.Site,
        };
        var links = new LinkDiagnostics(context, names, _before).Check(pages);
        diagnostics.AddRange(claims.Diagnostics);
        diagnostics.AddRange(figures.Diagnostics);
        diagnostics.AddRange(clinic.Diagnostics);
        diagnostics.AddRange(pages.Where(page => !page.Parsed.Diagnostics.IsEmpty).SelectMany(page => page.Parsed.Diagnostics));
        diagnostics.AddRange(links.Values.SelectMany(found => found));
        diagnostics.AddRange(parsedFragments.SelectMany(fragment => fragment.Diagnostics));
        diagnostics.AddRange(parsedFragments.Select(fragment => fragment.Page).OfType<Page>()
            .SelectMany(fragment => LinkDiagnostics.CheckPage(fragment, context)));
        diagnostics.AddRange(options.SiteRules.SelectMany(rule => Check(rule, context)));

        var translations = new Lazy<TranslationMap>(() => new TranslationMap(shown));
        var shownClinic = _visibility.Show(clinic.Clinic);
        var snapshot = new ContentSnapshot
        {
            Version = SnapshotVersion.Of(files, pages, hidden, overdue, fragments, figures.File, shownClinic),
            Clinic = shownClinic,
            Pages = shown,
            BoxedWarnings = warnings.ByPath,
            Hidden = hidden,
            OverdueReviews = overdue,
            Redirects = redirects.Targets,
            Images = shownImages,
            Unavailable = pages.Where(page => page.Status == PageStatus.Unavailable).Select(page => page.Path).ToFrozenSet(),
            LastGood = pages.Where(page => page.Status == PageStatus.LastGood).Select(page => page.Path).ToFrozenSet(),
            Diagnostics = [.. Diagnostic.Sort(diagnostics)],
            NextChange = options.AsOf is null
                ? _visibility.NextChange([.. pages.Select(page => page.Version).OfType<Page>()], clinic.Clinic)
                : null,
            Count = pages.Length,
            IsFragmentLastGood = fragments.Any(fragment => !fragment.Value.IsCurrent && usedFragments.Contains(fragment.Key)),
            IsFigureLastGood = figures.HasErrors && shown.Values.Concat(warnings.ByPath.Values).Any(page => !page.Drawn.IsEmpty),
            IsClinicLastGood = !clinic.IsCurrent && clinic.Diagnostics.Length > 0,
            Translations = translations,
            Similar = new Lazy<SimilarPages>(() => new SimilarPages(shown.Values, translations.Value)),
        };
        var state = new LoadState
        {
            Folder = new FolderContents(scan, scan?.Root, files.ToDictionary(file => file.File.Name)),
            Names = names,
            Pages = pages.ToDictionary(page => page.Parsed.File.Name),
            Shown = shown,
            BoxedWarnings = warnings.ByPath,
            Fragments = fragments.Where(fragment => fragment.Value.Parsed is not null || usedFragments.Contains(fragment.Key))
                .ToFrozenDictionary(),
            Clinic = clinic,
            Claims = claims,
            ClaimFinder = finder,
            Figures = figures,
            StoredFigures = pages.Any(page => page.Version is { Drawn.IsEmpty: false } version && ShowsRemoved(version, figures.Data))
                ? _before.StoredFigures ?? lastGoodFolder.Read(ContentPath.FiguresFile)
                : figures.File,
            Images = images,
            ShownImages = shownImages,
            FragmentCatalog = catalog,
            Now = _visibility.Now,
            Hidden = hidden,
            Redirects = redirects.Targets,
            Renamed = context.Renamed,
            LinkDiagnostics = links,
        };
        return new LoadedContent(snapshot, state);
    }

    /// <summary>Every page is compared with the data, so it is parsed again when they change.</summary>
    private DataFileState<T> SelectData<T>(
        ImmutableArray<FileState> files,
        string name,
        DataFileState<T> known,
        Func<YamlFields, T> read,
        T none)
        where T : class
    {
        var state = DataFileState<T>.Select(files.FirstOrDefault(file => file.File.Name == name), known, lastGoodFolder, read, none);
        if (!ReferenceEquals(_before, LoadState.Empty) && known.File?.Hash != state.File?.Hash)
        {
            _before = _before with { HasSameData = false };
        }

        return state;
    }

    private FrozenDictionary<string, FragmentState> SelectFragments(
        ImmutableArray<FileState> files,
        ImageCatalog images,
        ClaimFinder claims,
        Figures figures)
    {
        var parser = new PageParser(options.Site, images, FragmentCatalog.Empty, options.BodyRules)
        {
            Claims = claims,
            Figures = figures,
            StoredFigures = _storedFigures,
        };
        return new LastGoodFragments(_before, lastGoodFolder, parser).Select(files, images);
    }

    /// <summary>The URL paths of hidden pages, with their earlier ones.</summary>
    private static IEnumerable<string> FindHidden(ImmutableArray<PageState> pages) => pages
        .Where(page => page.Status == PageStatus.Hidden)
        .SelectMany(page => (page.Version?.FrontMatter.RedirectFrom ?? []).Select(old => UrlPath.Decode(old) ?? old).Prepend(page.Path));

    /// <summary>The fragments of the shown pages, and those that a page includes but does not show.</summary>
    private static FrozenSet<string> FindUsed(ImmutableArray<PageState> pages) =>
    [
        .. pages.Where(page => !page.Parsed.Fragments.IsEmpty).SelectMany(page => page.Parsed.Fragments)
            .SelectMany(reference => new[] { reference.File, reference.Nearest ?? "" }),
        .. pages.Where(page => page.Version is { Fragments.IsEmpty: false }).SelectMany(page => page.Version?.Fragments ?? [])
            .Select(file => file.Name),
    ];

    /// <summary>True for a page in its last good version, with a picture of a figure that was deleted.</summary>
    private static bool ShowsRemoved(Page page, Figures figures) => page.Drawn.Any(figure => figures.FindDrawable(figure.Id) is null);

    /// <summary>An image that cannot be read keeps its previous version.</summary>
    private ImageCatalog ReadImages(ImmutableArray<FileState> files, List<Diagnostic> diagnostics)
    {
        FileState[] images =
            [.. files.Where(file => ContentImage.IsImage(file.File.Name) || ContentImage.IsUnsupported(file.File.Name))];
        diagnostics.AddRange(images.Where(file => !file.IsReadable).Select(file => UnreadableFile.At(file.File.Name)));
        var usable = images.Where(file => file.IsReadable || file.File.Stored is not null).Select(file => file.File);
        return ImageCatalog.Of([.. usable], _before.Images);
    }

    /// <summary>The pictures that pages show; no other is served.</summary>
    private FrozenDictionary<string, ContentImage> SelectImages(IEnumerable<Page> shown, ImageCatalog images)
    {
        var used = shown.SelectMany(page => page.Images).ToHashSet();
        ContentImage[] known = [.. images.ByUrl.Values.Concat(_before.ShownImages.Values).DistinctBy(image => image.Url)];
        ContentImage[] selected = [.. known.Where(image => used.Contains(image.Url))];
        foreach (var image in known.Except(selected.Take(MaxHeldImages)))
        {
            image.File.Stored?.Release();
        }

        foreach (var image in selected.Take(MaxHeldImages))
        {
            image.File.Stored?.Hold();
        }

        return selected.ToFrozenDictionary(image => image.Url);
    }

    /// <summary>An exception costs the messages of one rule, nothing else.</summary>
    private static IReadOnlyCollection<Diagnostic> Check(ISiteRule rule, RuleContext context)
    {
        try
        {
            return [.. rule.Check(context)];
        }
        catch (Exception error) when (ProgramFault.CanBeFenced(error))
        {
            return [ProgramFault.InRule(rule.GetType().Name, file: "", error)];
        }
    }

    private static ParsedPage Parse(FileState file, PageParser parser) => file.Status switch
    {
        ReadStatus.Read => parser.Parse(file.File),
        ReadStatus.Unreadable => new ParsedPage(file.File, Page: null, [UnreadableFile.At(file.File.Name)], []),

        // Already reported with the folder.
        _ => new ParsedPage(file.File, Page: null, [], []),
    };
}
