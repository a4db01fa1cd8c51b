using MyBotoxLA.Content.Files;

namespace MyBotoxLA.Content;

/// <summary>Holds the current snapshot and swaps it in one exchange.</summary>
public sealed class ContentStore
{
    /// <summary>How often a folder that changes under the reader is read before it is left for later.</summary>
    private const int Tries = 5;

    private readonly ContentLoader _loader;
    private readonly Lock _reloading = new();
    private ContentSnapshot _current;

    /// <summary>Begins with a snapshot.</summary>
    /// <param name="loader">Reads the content folder.</param>
    /// <param name="first">The snapshot to begin with.</param>
    public ContentStore(ContentLoader loader, ContentSnapshot first)
    {
        _loader = loader;
        _current = first;
    }

    /// <summary>Raised after a swap, with the snapshot before and the one now in force.</summary>
    public event Action<ContentSnapshot, ContentSnapshot>? Changed;

    /// <summary>Raised after each load of the folder, changed or not, with what was loaded and how long it took; before the swap.</summary>
    public event Action<ContentSnapshot, TimeSpan>? Loaded;

    /// <summary>The snapshot in force; take it once per request.</summary>
    public ContentSnapshot Current => Volatile.Read(ref _current);

    /// <summary>True where the folder, or the clock, no longer agrees with the snapshot, or a file of it could not be read.</summary>
    public bool IsStale =>
        Current is var now && (now.NextChange <= _loader.Options.Time.GetUtcNow() || now.Loaded.HasUnread || !IsScanOf(now));

    /// <summary>Loads the folder again and puts the new snapshot in force, unless nothing has changed.</summary>
    /// <returns>True where the content has changed.</returns>
    public bool Reload(CancellationToken cancellationToken)
    {
        ContentSnapshot before, next;
        lock (_reloading)
        {
            before = Current;
            if (LoadSettled(before, cancellationToken) is not { } loaded)
            {
                return false;
            }

            var isSame = loaded.Version == before.Version && loaded.Diagnostics.SequenceEqual(before.Diagnostics);
            next = isSame ? before with { Loaded = loaded.Loaded, NextChange = loaded.NextChange } : loaded;
            Interlocked.Exchange(ref _current, next);
            if (isSame)
            {
                return false;
            }
        }

        Changed?.Invoke(before, next);
        return true;
    }

    /// <summary>A snapshot of a folder that was the same before and after it was read; null while somebody is still writing, and the store stays stale.</summary>
    private ContentSnapshot? LoadSettled(ContentSnapshot before, CancellationToken cancellationToken)
    {
        var started = _loader.Options.Time.GetTimestamp();
        var scan = FolderScan.Of(_loader.Options.Folder);
        for (var i = 0; i < Tries; i++)
        {
            var loaded = _loader.Load(scan, before, cancellationToken);
            var after = FolderScan.Of(_loader.Options.Folder);
            if (FolderScan.AreSame(after, scan))
            {
                Loaded?.Invoke(loaded, _loader.Options.Time.GetElapsedTime(started));
                return loaded;
            }

            scan = after;
        }

        return null;
    }

    /// <summary>Keeps the files of the current snapshot in the state folder.</summary>
    /// <exception cref="IOException">The state folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public void SaveLastGood() => _loader.SaveLastGood(Current);

    private bool IsScanOf(ContentSnapshot snapshot) =>
        FolderScan.AreSame(FolderScan.Of(_loader.Options.Folder), snapshot.Loaded.Scan);
}
