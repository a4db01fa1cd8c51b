namespace MyBotoxLA.Content.Files;

/// <summary>File system events for one folder at a time; optional, because some systems have none.</summary>
internal sealed class FolderEvents(Func<string, FileSystemWatcher> open, Action onEvent, Action<Exception> onUnavailable) : IDisposable
{
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
        if (root is null)
        {
            return;
        }

        try
        {
            _watcher = open(root);
            _watcher.IncludeSubdirectories = true;
            _watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
            _watcher.Changed += (_, _) => onEvent();
            _watcher.Created += (_, _) => onEvent();
            _watcher.Deleted += (_, _) => onEvent();
            _watcher.Renamed += (_, _) => onEvent();
            _watcher.Error += (_, error) => Fail(error.GetException());
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception fault) when (fault is IOException or PlatformNotSupportedException or ArgumentException)
        {
            Fail(fault);
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
}
