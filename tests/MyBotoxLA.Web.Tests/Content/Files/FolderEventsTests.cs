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
        var watchers = new List<RaisedEvents>();
        using var events = new FolderEvents(Open, () => { }, fault => Assert.Fail(fault.Message));

        events.Watch(one.Root);
        events.Watch(one.Root);
        events.Watch(two.Root);

        Assert.Equal([(one.Root, true), (two.Root, false)], watchers.Select(watcher => (watcher.Path, watcher.IsDisposed)));

        RaisedEvents Open(string root)
        {
            watchers.Add(new RaisedEvents(root));
            return watchers[^1];
        }
    }

    [Fact]
    public void Watch_IsOfTheWholeTreeAndOfWhatChangesTexts()
    {
        using var watched = new Watched();
        using var other = ContentFolder.Empty();
        const NotifyFilters Texts = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;

        Assert.Equal(
            (true, true, Texts),
            (watched.Watcher.IncludeSubdirectories, watched.Watcher.EnableRaisingEvents, watched.Watcher.NotifyFilter));
        watched.Events.Take();
        Assert.Equal([], watched.Events.Take());
        watched.Events.Watch(other.Root);
        Assert.Null(watched.Events.Take());
    }

    [Fact]
    public void Watch_ThatCannotBegin_IsReportedOnce()
    {
        using var folder = ContentFolder.Empty();
        var faults = new List<string>();
        using var events = new FolderEvents(
            _ => throw new IOException("No instances are left."), () => { }, fault => faults.Add(fault.Message));

        events.Watch(folder.Root);
        events.Watch(folder.State);

        Assert.Equal(["No instances are left."], faults);
        Assert.Null(events.Take());
    }

    /// <summary>Before the first call, files may have changed without an event.</summary>
    [Fact]
    public void Take_NamesEveryFileOnce()
    {
        using var watched = new Watched();

        var before = watched.Events.Take();
        watched.Watcher.Change("a.md", "a.md", "b.md");
        watched.Watcher.Create("c.md");
        watched.Watcher.Delete("d.md");
        watched.Watcher.Rename("e.md", "f.md");
        var names = watched.Events.Take();

        Assert.Null(before);
        Assert.Equal(["a.md", "b.md", "c.md", "d.md", "e.md", "f.md"], names?.Order());
        Assert.Equal([], watched.Events.Take());
        Assert.Equal(6, watched.Count);
    }

    [Theory]
    [InlineData(256, 256)]
    [InlineData(257, null)]
    public void Take_OfTooManyNames_IsOfTheWholeFolder(int changes, int? names)
    {
        using var watched = new Watched();
        watched.Events.Take();

        watched.Watcher.Change([.. Enumerable.Range(1, changes).Select(number => $"{number}.md")]);

        Assert.Equal(names, watched.Events.Take()?.Count);
        Assert.Equal([], watched.Events.Take());
    }

    [Fact]
    public void LostEvents_AreOfTheWholeFolderOnce()
    {
        using var watched = new Watched();
        watched.Events.Take();

        watched.Watcher.Change("a.md");
        watched.Watcher.Fail(new InternalBufferOverflowException());

        Assert.Null(watched.Events.Take());
        Assert.Equal([], watched.Events.Take());
        Assert.Equal(2, watched.Count);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public void WatcherThatFails_IsReportedOnceAndNeverAskedAgain()
    {
        using var watched = new Watched();
        using var other = ContentFolder.Empty();
        watched.Events.Take();

        watched.Watcher.Fail(new IOException("No watches are left."));
        watched.Watcher.Fail(new IOException("No watches are left, again."));
        watched.Events.Watch(other.Root);

        Assert.Equal([null, null], [watched.Events.Take(), watched.Events.Take()]);
        Assert.Equal(["No watches are left."], watched.Faults);
        Assert.Equal((watched.Folder.Root, 0), (watched.Watcher.Path, watched.Count));
    }

    [Fact]
    public void FolderThatIsGone_IsNotWatched()
    {
        using var watched = new Watched();
        watched.Events.Take();

        watched.Events.Watch(null);

        Assert.True(watched.Watcher.IsDisposed);
        Assert.Null(watched.Events.Take());
    }

    /// <summary>A folder, its events, and what they called.</summary>
    private sealed class Watched : IDisposable
    {
        private RaisedEvents? _watcher;

        public Watched()
        {
            Events = new FolderEvents(root => _watcher = new RaisedEvents(root), () => Count++, fault => Faults.Add(fault.Message));
            Events.Watch(Folder.Root);
        }

        public ContentFolder Folder { get; } = ContentFolder.Empty();

        public FolderEvents Events { get; }

        public RaisedEvents Watcher => _watcher ?? throw new InvalidOperationException("Nothing is watched.");

        public int Count { get; private set; }

        public List<string> Faults { get; } = [];

        public void Dispose()
        {
            Events.Dispose();
            Folder.Dispose();
        }
    }
}
