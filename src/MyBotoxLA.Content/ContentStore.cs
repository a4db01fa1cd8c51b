using MyBotoxLA.Content.Files;

namespace MyBotoxLA.Content;

/// <summary>Stores the current snapshot, and replaces it atomically.</summary>
public sealed class ContentStore
{
    /// <summary>How many times to read a folder that changes while it is read, before giving up until later.</summary>
    private const int MaxTries = 5;

    private readonly ContentOptions _options;
    private readonly ContentLoader _loader;
    private readonly Lock _reloading = new();
    private LoadedContent _loaded;

    /// <summary>Loads the content folder.</summary>
    /// <param name="options">The content folder, and the time as of which it is shown.</param>
    /// <param name="cancellationToken">Cancels the load.</param>
    /// <exception cref="IOException">A folder cannot be listed right now.</exception>
    public ContentStore(ContentOptions options, CancellationToken cancellationToken)
    {
        _options = options;
        _loader = new ContentLoader(options);
        _loaded = _loader.Load(before: null, cancellationToken);
    }

    /// <summary>Raised after the content has changed, with the previous snapshot and the current one.</summary>
    public event Action<ContentSnapshot, ContentSnapshot>? Changed;

    /// <summary>
    /// Raised after each load of the folder, changed or not, with the result and how long it took; before the snapshot is replaced.
    /// </summary>
    public event Action<ContentSnapshot, TimeSpan>? Loaded;

    /// <summary>The current snapshot. Read it once per request.</summary>
    public ContentSnapshot Current => Volatile.Read(ref _loaded).Snapshot;

    /// <summary>
    /// True if the last attempt to look at the folder or to load it failed, so that <see cref="Current"/> may be older than the folder.
    /// </summary>
    public bool HasFailed { get; internal set; }

    /// <summary>True if the last attempt to write the state folder failed, so that a restart could lose last good versions.</summary>
    public bool HasFailedToSave { get; private set; }

    /// <summary>True if the folder has changed, a page appears or disappears by the clock, or a file could not be read.</summary>
    public bool IsStale => IsStaleAt(FolderScan.Of(_options.Folder));

    /// <summary>Loads the folder again, and replaces the snapshot if anything has changed.</summary>
    /// <returns>True if the content has changed.</returns>
    public bool Reload(CancellationToken cancellationToken)
    {
        var scanner = new FolderScanner(_options.Folder, events: null);
        return Reload(scanner, scanner.Scan(), isQuiet: true, cancellationToken);
    }

    /// <summary><see cref="IsStale"/>, with the result of a scan.</summary>
    internal bool IsStaleAt(FolderScan? scan)
    {
        var (snapshot, state) = Volatile.Read(ref _loaded);
        var now = _options.Time.GetUtcNow();
        return snapshot.NextChange <= now
            || (_options.AsOf is null && now < state.Now)
            || state.Folder.HasUnreadable
            || !FolderScan.AreEqual(scan, state.Folder.Scan);
    }

    /// <summary>True if a file was written a second time so soon after it was read that its stamp is the same.</summary>
    internal bool HasMissedWrite()
    {
        lock (_reloading)
        {
            var now = DateTime.UtcNow.Ticks;
            if (!_loaded.State.Folder.HasUncertain(now))
            {
                return false;
            }

            var folder = FolderReader.ReadUncertain(_loaded.State.Folder, now);
            Volatile.Write(ref _loaded, _loaded with { State = _loaded.State with { Folder = folder } });
            return folder.HasUncertain(now);
        }
    }

    /// <summary>The number of files that are new or have changed since the folder was loaded.</summary>
    internal int CountChanges(FolderScan? scan)
    {
        var known = Volatile.Read(ref _loaded).State.Folder.Files;
        return scan?.Files.Count(file => known.GetValueOrDefault(file.Name)?.Stamp != file.Stamp) ?? 0;
    }

    /// <summary>Loads the folder again after it was scanned, and replaces the snapshot if anything has changed.</summary>
    /// <param name="scanner">Scans the folder once more after it was read.</param>
    /// <param name="scan">The folder as it was scanned.</param>
    /// <param name="isQuiet">
    /// False if the folder never stops changing; then only the files that were read must not have changed since.
    /// </param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>True if the content has changed.</returns>
    internal bool Reload(FolderScanner scanner, FolderScan? scan, bool isQuiet, CancellationToken cancellationToken)
    {
        ContentSnapshot before, current;
        lock (_reloading)
        {
            before = Current;
            if (LoadStable(scanner, scan, isQuiet, cancellationToken) is not { } loaded)
            {
                return false;
            }

            var isSame = loaded.Snapshot.Version == before.Version && loaded.Snapshot.Diagnostics.SequenceEqual(before.Diagnostics);
            current = isSame ? before with { NextChange = loaded.Snapshot.NextChange } : loaded.Snapshot;
            Interlocked.Exchange(ref _loaded, loaded with { Snapshot = current });
            if (isSame)
            {
                return false;
            }
        }

        Changed?.Invoke(before, current);
        return true;
    }

    /// <summary>Stores the files of the current snapshot in the state folder.</summary>
    /// <exception cref="IOException">The state folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The state folder cannot be written.</exception>
    public void SaveLastGood()
    {
        try
        {
            _loader.SaveLastGood(Volatile.Read(ref _loaded));
            HasFailedToSave = false;
        }
        catch
        {
            HasFailedToSave = true;
            throw;
        }
    }

    /// <summary>Loads a folder that was the same before and after it was read; null if it is still being changed.</summary>
    private LoadedContent? LoadStable(FolderScanner scanner, FolderScan? scan, bool isQuiet, CancellationToken cancellationToken)
    {
        var started = _options.Time.GetTimestamp();
        for (var i = 0; i < MaxTries; i++)
        {
            var loaded = _loader.Load(scan, _loaded, cancellationToken);
            var after = scanner.Scan(isWhole: scan is not { IsWhole: false });
            if (FolderScan.AreEqual(after, scan) || (!isQuiet && HasReadWhole(loaded, after)))
            {
                Loaded?.Invoke(loaded.Snapshot, _options.Time.GetElapsedTime(started));
                return loaded;
            }

            scan = after;
        }

        return null;
    }

    /// <summary>True if no file has changed since it was read for this load.</summary>
    private bool HasReadWhole(LoadedContent loaded, FolderScan? after) => after is not null && after.Files.All(file =>
        loaded.State.Folder.Files.GetValueOrDefault(file.Name) is not { } read
        || read.Stamp == file.Stamp
        || ReferenceEquals(read, _loaded.State.Folder.Files.GetValueOrDefault(file.Name)));
}
