namespace MyBotoxLA.Web.Tests.Support;

/// <summary>A watcher whose events come from a test.</summary>
internal sealed class RaisedEvents(string path) : FileSystemWatcher(path)
{
    public bool IsDisposed { get; private set; }

    public void Change(params string[] names)
    {
        foreach (var name in names)
        {
            OnChanged(new FileSystemEventArgs(WatcherChangeTypes.Changed, Path, name));
        }
    }

    public void Create(string name) => OnCreated(new FileSystemEventArgs(WatcherChangeTypes.Created, Path, name));

    public void Delete(string name) => OnDeleted(new FileSystemEventArgs(WatcherChangeTypes.Deleted, Path, name));

    public void Rename(string from, string to) => OnRenamed(new RenamedEventArgs(WatcherChangeTypes.Renamed, Path, to, from));

    public void Fail(Exception fault) => OnError(new ErrorEventArgs(fault));

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
