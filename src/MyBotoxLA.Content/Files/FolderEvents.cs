namespace MyBotoxLA.Content.Files;

/// <summary>
/// File system events for one folder at a time, by the names of the files; optional, because some systems have none.
/// </summary>
internal sealed class FolderEvents(Func<string, FileSystemWatcher> open, Action onEvent, Action<Exception> onUnavailable) : IDisposable
{
    /// <summary>A scan of the whole folder is faster than a look at more files than these, one by one.</summary>
    private const int MaxNames = 256;

    private readonly Lock _noting = new();
    private HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>False if there were changes without an event, or may have been.</summary>
    private bool _isComplete;
    private FileSystemWatcher? _watcher;
    private string? _root;
    private bool _isUnavailable;

    /// <summary>Watches a folder instead of the previous one.</summary>
    public void Watch(string? root)
    {
        if (root == _root || _isUnavailable)
        {
            return;
        }

        Dispose();
        _root = root;
        NoteLoss();
        if (root is null)
        {
            return;
        }

        try
        {
            _watcher = open(root);
            _watcher.IncludeSubdirectories = true;
            _watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
            _watcher.Changed += (_, file) => Note(file.Name);
            _watcher.Created += (_, file) => Note(file.Name);
            _watcher.Deleted += (_, file) => Note(file.Name);
            _watcher.Renamed += (_, file) => Note(file.OldName, file.Name);
            _watcher.Error += (_, error) => Fail(error.GetException());
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception fault) when (fault is IOException or PlatformNotSupportedException or ArgumentException)
        {
            Fail(fault);
        }
    }

    /// <summary>The names of the files that have changed since the last call; null if others may have changed too.</summary>
    public IReadOnlyCollection<string>? Take()
    {
        lock (_noting)
        {
            var names = _isComplete ? _names : null;
            (_names, _isComplete) = (new(StringComparer.Ordinal), !_isUnavailable);
            return names;
        }
    }

    public void Dispose()
    {
        _watcher?.Dispose();
        _watcher = null;
    }

    /// <summary>Usually the limit on inotify watches: https://github.com/dotnet/runtime/issues/22903.</summary>
    private void Fail(Exception fault)
    {
        NoteLoss();
        if (fault is InternalBufferOverflowException)
        {
            onEvent();
            return;
        }

        if (!_isUnavailable)
        {
            _isUnavailable = true;
            onUnavailable(fault);
        }
    }

    private void Note(params ReadOnlySpan<string?> names)
    {
        lock (_noting)
        {
            foreach (var name in names)
            {
                _isComplete &= name is not null && _names.Count < MaxNames;
                if (_isComplete)
                {
                    _names.Add(name ?? "");
                }
            }
        }

        onEvent();
    }

    private void NoteLoss()
    {
        lock (_noting)
        {
            _isComplete = false;
        }
    }
}
