using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Files;

/// <summary>Only the files that events name are looked at, as long as that is enough.</summary>
public sealed class FolderScannerTests : IDisposable
{
    private readonly ContentFolder _folder = ContentFolder.With("a.md", ContentFolder.Page).And("b.md", ContentFolder.Page);
    private readonly List<RaisedEvents> _watchers = [];
    private readonly FolderEvents _events;

    public FolderScannerTests()
    {
        Directory.CreateDirectory(_folder.State);
        _events = new FolderEvents(Open, () => { }, _ => { });
    }

    public void Dispose()
    {
        _events.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Scan_AfterEvents_LooksAtTheFilesThatTheyName()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux says when a file was changed.");
        var scanner = new FolderScanner(_folder.Root, _events);
        var first = scanner.Scan();

        _folder.And("a.md", "A").And("b.md", "B");
        _watchers[0].Change("a.md");
        var named = scanner.Scan(isWhole: false);
        var again = scanner.Scan(isWhole: false);
        var whole = scanner.Scan();

        Assert.Equal(["a.md"], Changed(first, named));
        Assert.Same(named, again);
        Assert.Equal(["b.md"], Changed(again, whole));
        Assert.Equal((true, false, true), (first?.IsWhole, named?.IsWhole, whole?.IsWhole));
    }

    [Fact]
    public void Scan_AfterLostEvents_IsOfTheWholeFolder()
    {
        var scanner = new FolderScanner(_folder.Root, _events);
        var first = scanner.Scan();

        _folder.And("a.md", "A").And("b.md", "B");
        _watchers[0].Fail(new InternalBufferOverflowException());

        Assert.Equal(["a.md", "b.md"], Changed(first, scanner.Scan(isWhole: false)));
    }

    [Fact]
    public void Scan_WithoutEvents_IsAlwaysOfTheWholeFolder()
    {
        var scanner = new FolderScanner(_folder.Root, events: null);
        var first = scanner.Scan(isWhole: false);

        _folder.And("a.md", "A");

        Assert.Equal(["a.md"], Changed(first, scanner.Scan(isWhole: false)));
    }

    [Fact]
    public void Scan_OfALinkToAnotherFolder_IsOfTheWholeOtherOne()
    {
        using var other = ContentFolder.With("c.md", ContentFolder.Page);
        var link = Path.Combine(_folder.State, "current");
        Directory.CreateSymbolicLink(link, _folder.Root);
        var scanner = new FolderScanner(link, _events);
        scanner.Scan();

        File.Delete(link);
        var gone = scanner.Scan(isWhole: false);
        Directory.CreateSymbolicLink(link, other.Root);
        var second = scanner.Scan(isWhole: false);

        Assert.Null(gone);
        Assert.Equal(["c.md", "index.md", "site.yml"], second?.Files.Select(file => file.Name));
        Assert.Equal(2, _watchers.Count);
    }

    /// <summary>The lock of a repository above the content folder counts.</summary>
    [Fact]
    public void GitLock_OfTheRepositoryAbove_IsHeld()
    {
        using var repository = ContentFolder.Empty().And(".git/index.lock", "").And("site/content/index.md", ContentFolder.Page);
        var content = Path.Combine(repository.Root, "site/content");
        var now = DateTimeOffset.UtcNow;

        Assert.True(GitLock.IsHeld(content, now));
        Assert.Equal(Directory.GetLastWriteTimeUtc(Path.Combine(repository.Root, ".git")), GitLock.LastChange(content));
        repository.Without(".git/index.lock");
        Assert.False(GitLock.IsHeld(content, now));
        Assert.Equal((false, default), (GitLock.IsHeld(null, now), GitLock.LastChange(null)));
    }

    /// <summary>Of the state folder, in which nothing happens: the events are those of the test.</summary>
    private RaisedEvents Open(string root)
    {
        _watchers.Add(new RaisedEvents(_folder.State));
        return _watchers[^1];
    }

    private static IEnumerable<string>? Changed(FolderScan? before, FolderScan? after) =>
        after?.Files.Except(before?.Files ?? []).Select(file => file.Name);
}
