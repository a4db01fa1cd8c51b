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
    public bool IsStale
    {
        get
        {
            var (snapshot, state) = Volatile.Read(ref _loaded);
            return snapshot.NextChange <= _options.Time.GetUtcNow()
                || state.Folder.HasUnreadable
                || !FolderScan.AreEqual(FolderScan.Of(_options.Folder), state.Folder.Scan);
        }
    }

    /// <summary>Loads the folder again, and replaces the snapshot if anything has changed.</summary>
    /// <returns>True if the content has changed.</returns>
    public bool Reload(CancellationToken cancellationToken)
    {
        ContentSnapshot before, current;
        lock (_reloading)
        {
            before = Current;
            if (LoadStable(cancellationToken) is not { } loaded)
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
    private LoadedContent? LoadStable(CancellationToken cancellationToken)
    {
        var started = _options.Time.GetTimestamp();
        var scan = FolderScan.Of(_options.Folder);
        for (var i = 0; i < MaxTries; i++)
        {
            var loaded = _loader.Load(scan, _loaded, cancellationToken);
            var after = FolderScan.Of(_options.Folder);
            if (FolderScan.AreEqual(after, scan))
            {
                Loaded?.Invoke(loaded.Snapshot, _options.Time.GetElapsedTime(started));
                return loaded;
            }

            scan = after;
        }

        return null;
    }
}
