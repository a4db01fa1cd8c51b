using MyBotoxLA.Content.Files;

namespace MyBotoxLA.Content;

/// <summary>Holds the current snapshot, and replaces it in one exchange.</summary>
public sealed class ContentStore
{
    /// <summary>How often a folder that changes while it is read is read again before it is left for later.</summary>
    private const int MaxTries = 5;

    private readonly ContentOptions _options;
    private readonly ContentLoader _loader;
    private readonly Lock _reloading = new();
    private LoadedContent _loaded;

    /// <summary>Loads the content folder.</summary>
    /// <param name="options">Where the content is, and as of when it is shown.</param>
    /// <param name="cancellationToken">Ends the load early.</param>
    /// <exception cref="IOException">A folder cannot be listed at the moment.</exception>
    public ContentStore(ContentOptions options, CancellationToken cancellationToken)
    {
        _options = options;
        _loader = new ContentLoader(options);
        _loaded = _loader.Load(before: null, cancellationToken);
    }

    /// <summary>Raised after the content has changed, with the snapshot before and the current one.</summary>
    public event Action<ContentSnapshot, ContentSnapshot>? Changed;

    /// <summary>
    /// Raised after each load of the folder, changed or not, with what was loaded and how long it took; before the exchange.
    /// </summary>
    public event Action<ContentSnapshot, TimeSpan>? Loaded;

    /// <summary>The current snapshot; to be taken once per request.</summary>
    public ContentSnapshot Current => Volatile.Read(ref _loaded).Snapshot;

    /// <summary>True when the folder, or the clock, no longer agrees with the snapshot, or a file could not be read.</summary>
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

    /// <summary>Loads the folder again, and replaces the snapshot unless nothing has changed.</summary>
    /// <returns>True when the content has changed.</returns>
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

    /// <summary>Stores the files behind the current snapshot in the state folder.</summary>
    /// <exception cref="IOException">The state folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public void SaveLastGood() => _loader.SaveLastGood(Volatile.Read(ref _loaded));

    /// <summary>The content of a folder that was the same before and after it was read; null while somebody is still writing.</summary>
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
