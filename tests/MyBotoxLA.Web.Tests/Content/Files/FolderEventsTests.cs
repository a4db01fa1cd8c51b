using MyBotoxLA.Content.Files;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Files;

public sealed class FolderEventsTests
{
    /// <summary>Systems have few watchers, and a folder that is a link is switched at every release.</summary>
    [Fact]
    public void Watch_OfAnotherFolder_EndsTheFirstWatcher()
    {
        using var one = ContentFolder.Empty();
        using var two = ContentFolder.Empty();
        var watchers = new List<Watcher>();
        using var events = new FolderEvents(Open, () => { }, fault => Assert.Fail(fault.Message));

        events.Watch(one.Root);
        events.Watch(one.Root);
        events.Watch(two.Root);

        Assert.Equal([(one.Root, true), (two.Root, false)], watchers.Select(watcher => (watcher.Path, watcher.IsDisposed)));

        Watcher Open(string root)
        {
            watchers.Add(new Watcher(root));
            return watchers[^1];
        }
    }

    private sealed class Watcher(string path) : FileSystemWatcher(path)
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
