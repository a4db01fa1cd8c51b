namespace MyBotoxLA.Content;

/// <summary>Holds the current snapshot and swaps it in one exchange.</summary>
/// <param name="loader">Reads the content folder.</param>
/// <param name="first">The snapshot to begin with.</param>
public sealed class ContentStore(ContentLoader loader, ContentSnapshot first)
{
    private ContentSnapshot _current = first;

    /// <summary>The snapshot in force; take it once per request.</summary>
    public ContentSnapshot Current => Volatile.Read(ref _current);

    /// <summary>Loads the folder again and puts the new snapshot in force, unless nothing has changed.</summary>
    /// <returns>True where the content has changed.</returns>
    public bool Reload(CancellationToken cancellationToken)
    {
        var before = Current;
        var next = loader.Load(before, cancellationToken);
        if (next.Version == before.Version)
        {
            return false;
        }

        Interlocked.Exchange(ref _current, next);
        return true;
    }
}
