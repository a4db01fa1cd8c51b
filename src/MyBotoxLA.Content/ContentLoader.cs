using System.Collections.Immutable;
using MyBotoxLA.Content.Assembly;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content;

/// <summary>Reads a content folder into a snapshot.</summary>
/// <param name="options">The content folder, and the time as of which it is shown.</param>
public sealed class ContentLoader(ContentOptions options)
{
    private readonly LastGoodFolder _lastGood = new(options.State);

    /// <summary>
    /// Reads and parses every file. A file that cannot be shown keeps its last good version from the state folder, if there is one.
    /// </summary>
    /// <exception cref="IOException">A folder cannot be listed right now.</exception>
    public ContentSnapshot Load(CancellationToken cancellationToken) => Load(before: null, cancellationToken).Snapshot;

    /// <summary>Parses a single file as a page; null if it cannot be shown.</summary>
    /// <param name="file">The page.</param>
    /// <param name="others">The fragments and the <c>figures.yml</c> that it shows.</param>
    public static Page? Preview(ContentFile file, params ReadOnlySpan<ContentFile> others)
    {
        var fragments = others.ToArray().Where(other => ContentPath.IsFragment(other.Name));
        var figures = others.ToArray().FirstOrDefault(other => other.Name == ContentPath.FiguresFile);
        var catalog = new FragmentCatalog([.. fragments.Select(fragment => new Fragment(fragment.Name, fragment, Exists: true))]);
        var parser = new PageParser(new SiteAddresses(), ImageCatalog.Empty, catalog, RuleCatalog.Body)
        {
            Figures = DataFileState<Figures>.Read(figures, FiguresReader.Read) ?? Figures.None,
        };
        return parser.Parse(file) is { CanBeShown: true, Page: var page } ? page : null;
    }

    /// <summary>Reads every file whose stamp has changed since the previous load, and parses those whose bytes have changed.</summary>
    internal LoadedContent Load(LoadedContent? before, CancellationToken cancellationToken) =>
        Load(FolderScan.Of(options.Folder), before, cancellationToken);

    /// <summary>Loads a folder that was already scanned.</summary>
    internal LoadedContent Load(FolderScan? scan, LoadedContent? before, CancellationToken cancellationToken)
    {
        var remembered = Remembered(scan, before);
        var names = remembered.Select(file => file.File.Name).Concat(scan?.Files.Select(file => file.Name) ?? []);
        var diagnostics = FolderDiagnostics.Check(options.Folder, scan, names);
        if (before is not null && !names.Any(ContentPath.IsPage))
        {
            // A missing folder, or one without any page, is treated as an accident, not as a decision to delete every page.
            return WithoutFolder(before, scan, diagnostics, options.Time.GetUtcNow());
        }

        var state = before?.State ?? LoadState.Empty;
        var read = scan is null ? [] : FolderReader.Read(scan, state.Folder, cancellationToken);
        var files = remembered.IsEmpty && scan is null or { LinkedOutside: [] } ? read : Sort([.. read, .. remembered]);
        return new SnapshotBuilder(options, _lastGood, state).Build(scan, files, diagnostics, cancellationToken);
    }

    /// <summary>Stores the files that are shown in the state folder, so that they survive a restart while one of them is broken.</summary>
    /// <exception cref="IOException">The state folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The state folder cannot be written.</exception>
    internal void SaveLastGood(LoadedContent content) => _lastGood.Save(content.State.GoodFiles);

    private static ImmutableArray<FileState> Sort(ImmutableArray<FileState> files) =>
        files.Sort((one, other) => string.CompareOrdinal(one.File.Name, other.File.Name));

    /// <summary>The files in folders that cannot be read, as they were last read; after a restart, from the state folder.</summary>
    private ImmutableArray<FileState> Remembered(FolderScan? scan, LoadedContent? before)
    {
        if (scan is null or { Closed: [] })
        {
            return [];
        }

        var seen = before?.State.Folder.Files.Values
            ?? _lastGood.ReadAll().Select(file => new FileState(file, default, ReadStatus.Read, IsStampReliable: false));
        return [.. seen.Where(file => scan.IsClosed(file.File.Name))];
    }

    /// <summary>The same pages, if the folder itself is missing or has no pages.</summary>
    private static LoadedContent WithoutFolder(
        LoadedContent before,
        FolderScan? scan,
        IEnumerable<Diagnostic> diagnostics,
        DateTimeOffset now)
    {
        var known = before.Snapshot.Diagnostics.Where(found => !FolderDiagnostics.IsAboutFolder(found));
        return new LoadedContent(
            before.Snapshot with { Diagnostics = [.. diagnostics, .. known] },
            before.State with { Folder = before.State.Folder with { Scan = scan }, Now = now });
    }
}
