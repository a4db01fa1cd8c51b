namespace MyBotoxLA.Content.Files;

/// <summary>
/// Scans a content folder again and again. As long as events name every file that has changed, only those files are looked at.
/// </summary>
/// <param name="folder">Path of the content folder.</param>
/// <param name="events">The events of the folder; null for none.</param>
internal sealed class FolderScanner(string folder, FolderEvents? events)
{
    private FolderScan? _last;
    private DateTime _gitChanged;

    /// <summary>The folder as it is now; null if there is none.</summary>
    /// <param name="isWhole">True to look at every file, whether or not an event has named it.</param>
    /// <exception cref="IOException">A folder cannot be listed right now.</exception>
    public FolderScan? Scan(bool isWhole = true)
    {
        var root = RealPath.Find(folder);
        events?.Watch(root);

        // Taken before the files are looked at, so that a later change is named by the next events.
        var names = events?.Take();
        var known = HasGitChanged(root) || isWhole || names is null || _last?.Root != root ? null : _last;

        // The names are lost if the scan fails, so the next one is of the whole folder.
        _last = null;
        _last = known?.Update(names ?? []) ?? (root is null ? null : FolderScan.OfRoot(root));
        return _last;
    }

    /// <summary>True if git has worked in the repository since the last scan: its events can be late, so every file is looked at.</summary>
    private bool HasGitChanged(string? root)
    {
        var before = _gitChanged;
        _gitChanged = GitLock.LastChange(root);
        return _gitChanged != before;
    }
}
