using System.Text;
using Microsoft.Extensions.Time.Testing;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Export;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Export;

public sealed class WatchedFolderTests : IDisposable
{
    private readonly string _place = Directory.CreateTempSubdirectory("export-").FullName;
    private readonly FakeTimeProvider _time = new(Repository.Today);

    private string Target => Path.Combine(_place, "site");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_place, recursive: true);

    [Fact]
    public void Write_WritesOnlyWhatChangedAndLinksTheRest()
    {
        using var folder = Folder();
        var (same, old) = (Page("same"), Page("old"));

        var first = folder.Write(Files(("a.html", same), ("b/c.html", old)), Cancellation);
        var inode = Inode("a.html");
        var second = folder.Write(Files(("a.html", same), ("b/c.html", Page("new"))), Cancellation);

        Assert.Equal((2, 1), (first, second));
        Assert.Equal(["a.html same", "b/c.html new"], Current());
        Assert.Equal(inode, Inode("a.html"));
        Assert.Equal("states/000002", LinkTarget);
    }

    /// <summary>A process that was ended before it renamed the link leaves it.</summary>
    [Fact]
    public void Write_WithAnUnfinishedLink_ReplacesIt()
    {
        Directory.CreateDirectory(Target);
        var unfinished = File.CreateSymbolicLink(Path.Combine(Target, "current.new"), "states/000009");
        using var folder = Folder();

        folder.Write(Files(("a.html", Page("text"))), Cancellation);

        Assert.Equal(["a.html text"], Current());
        Assert.Null(new FileInfo(unfinished.FullName).LinkTarget);
    }

    /// <summary>A folder in the place of the link, as a copy of the export by hand leaves it.</summary>
    [Fact]
    public void Write_ThatCannotReplaceTheLink_LeavesNoState()
    {
        Directory.CreateDirectory(Path.Combine(Target, "current"));
        using var folder = Folder();

        Assert.Throws<IOException>(() => folder.Write(Files(("a.html", Page("text"))), Cancellation));

        Assert.Empty(States());
    }

    [Fact]
    public void Write_ManyTimes_KeepsTheLastStatesAndReusesTheirFolders()
    {
        using var folder = Folder();
        var same = Page("same");
        var inodes = new List<ulong>();

        for (var edit = 1; edit <= 9; edit++)
        {
            // The ninth state is made from the fifth, which has the folder.
            var file = edit is 2 or 5 or 6 ? "guide/page.html" : "page.html";
            Assert.Equal(edit == 1 ? 2 : 1, folder.Write(Files(("same.html", same), (file, Page($"{edit}"))), Cancellation));
            inodes.Add(Inode("same.html"));
        }

        Assert.Equal(["page.html 9", "same.html same"], Current());
        Assert.Equal(["000006", "000007", "000008", "000009"], States());
        Assert.Single(inodes.Distinct());
        Assert.False(Directory.Exists(Path.Combine(Target, "current", "guide")));
    }

    /// <summary>A path that is a file and a folder, as on a disk with a fault; also for root, who may write everywhere.</summary>
    [Fact]
    public void Write_ThatFails_LeavesTheLastStateAndCanBeRepeated()
    {
        using var folder = Folder();
        folder.Write(Files(("a.html", Page("old"))), Cancellation);

        Assert.ThrowsAny<IOException>(() => folder.Write(Files(("a.html", Page("new")), ("a.html/b.html", Page("new"))), Cancellation));
        var (after, states, isIntact) = (Current(), States(), folder.IsIntact);
        folder.Write(Files(("a.html", Page("new"))), Cancellation);

        Assert.Equal(["a.html old"], after);
        Assert.Equal(["000001"], states);
        Assert.True(isIntact);
        Assert.Equal(["a.html new"], Current());
    }

    [Fact]
    public void Write_AfterTheFolderWasRemoved_WritesItAgain()
    {
        using var folder = Folder();
        var page = Page("text");
        folder.Write(Files(("a.html", page)), Cancellation);
        Directory.Delete(Target, recursive: true);
        var isIntact = folder.IsIntact;

        var written = folder.Write(Files(("a.html", page)), Cancellation);

        Assert.Equal((false, 1), (isIntact, written));
        Assert.Equal(["a.html text"], Current());
    }

    [Fact]
    public void Write_WhileTheFolderIsAFile_FailsUntilItIsGone()
    {
        using var folder = Folder();
        folder.Write(Files(("a.html", Page("old"))), Cancellation);
        Directory.Delete(Target, recursive: true);
        File.WriteAllText(Target, "mine");

        Assert.ThrowsAny<IOException>(() => folder.Write(Files(("a.html", Page("new"))), Cancellation));
        var text = File.ReadAllText(Target);
        File.Delete(Target);
        folder.Write(Files(("a.html", Page("new"))), Cancellation);

        Assert.Equal("mine", text);
        Assert.Equal(["a.html new"], Current());
    }

    [Fact]
    public void Lock_OfASecondExport_IsRefused()
    {
        using var first = Folder();
        using var second = new WatchedFolder(Target, _time);
        var isLocked = second.TryLock();
        first.Dispose();

        Assert.Equal((false, true), (isLocked, second.TryLock()));
    }

    /// <summary>Also removes what a killed process left.</summary>
    [Fact]
    public void Write_OfANewProcess_ContinuesFromTheCurrentState()
    {
        using (var before = Folder())
        {
            before.Write(Files(("a.html", Page("same")), ("b.html", Page("old"))), Cancellation);
            before.Write(Files(("a.html", Page("same")), ("b.html", Page("old"))), Cancellation);
        }

        Directory.CreateDirectory(Path.Combine(Target, "states", "000003.new"));
        using var folder = Folder();

        var written = folder.Write(Files(("a.html", Page("same")), ("b.html", Page("new"))), Cancellation);

        Assert.Equal(1, written);
        Assert.Equal(["a.html same", "b.html new"], Current());
        Assert.Equal(["000002", "000003"], States());
    }

    [Fact]
    public void Write_ManyTimesByANewProcess_DeletesTheStateOfTheEarlierOne()
    {
        using (var before = Folder())
        {
            before.Write(Files(("a.html", Page("0"))), Cancellation);
        }

        using var folder = Folder();
        for (var edit = 1; edit <= 5; edit++)
        {
            folder.Write(Files(("a.html", Page($"{edit}"))), Cancellation);
        }

        Assert.Equal(["000003", "000004", "000005", "000006"], States());
        Assert.Equal(["a.html 5"], Current());
    }

    /// <summary>Files with holes, which take no room on the disk: 400 MB in all.</summary>
    [Fact]
    public void Write_WithEarlierAssetsOf400Megabytes_DeletesTheOldest()
    {
        using var folder = Folder();
        var earlier = Directory.CreateDirectory(Path.Combine(Target, "earlier"));
        foreach (var (name, megabytes, hours) in new[] { ("old.css", 200, 3), ("new.css", 100, 1), ("middle.css", 100, 2) })
        {
            var file = Path.Combine(earlier.FullName, name);
            using (var stream = File.Create(file))
            {
                stream.SetLength(megabytes * 1024L * 1024);
            }

            File.SetLastWriteTimeUtc(file, _time.GetUtcNow().UtcDateTime.AddHours(-hours));
        }

        folder.Write(Files(("a.html", Page("text"))), Cancellation);

        Assert.Equal(["middle.css", "new.css"], earlier.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WriteBeside_WritesAFileOnlyIfItsBytesDiffer()
    {
        using var folder = Folder();
        var file = Path.Combine(Target, "nginx.conf");

        folder.WriteBeside("nginx.conf", "one"u8.ToArray());
        var first = InodeOf(file);
        folder.WriteBeside("nginx.conf", "one"u8.ToArray());
        var same = InodeOf(file);
        folder.WriteBeside("nginx.conf", "two"u8.ToArray());

        Assert.Equal((first, "two"), (same, File.ReadAllText(file)));
        Assert.False(File.Exists(file + ".new"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Write_WithoutAnAsset_AddsItToTheEarlierOnesForTwoDays(bool isNewProcess)
    {
        var folder = Folder();
        folder.Write(Files(("assets/site.0123456789.css", Compressed("old")), ("a.html", Page("old"))), Cancellation);
        if (isNewProcess)
        {
            folder.Dispose();
            folder = Folder();
        }

        folder.Write(Files(("assets/site.9876543210.css", Compressed("new")), ("b.html", Page("new"))), Cancellation);
        var earlier = Texts("earlier");
        _time.Advance(TimeSpan.FromDays(2));
        folder.Write(Files(("b.html", Page("new"))), Cancellation);
        var later = Texts("earlier");
        _time.Advance(TimeSpan.FromSeconds(1));
        folder.Write(Files(("b.html", Page("new"))), Cancellation);
        folder.Dispose();

        Assert.Equal(["assets/site.0123456789.css", "assets/site.0123456789.css.gz"], earlier.Select(file => file.Split(' ')[0]));
        Assert.Equal("assets/site.0123456789.css old", earlier[0]);
        Assert.Equal(4, later.Length);
        Assert.Equal(
            ["assets/site.9876543210.css", "assets/site.9876543210.css.gz"],
            Texts("earlier").Select(file => file.Split(' ')[0]));
    }

    /// <summary>nginx and Caddy compute the ETag from the time and the length.</summary>
    [Fact]
    public void FileTime_DependsOnlyOnTheBytes()
    {
        using var folder = Folder();
        folder.Write(Files(("a.html", Page("1")), ("b.html", Page("1")), ("c.html", Page("2"))), Cancellation);

        var current = Path.Combine(Target, "current");
        DateTime[] times = [.. "abc".Select(name => File.GetLastWriteTimeUtc(Path.Combine(current, $"{name}.html")))];

        Assert.Equal(times[0], times[1]);
        Assert.NotEqual(times[0], times[2]);
        Assert.All(times, time => Assert.InRange(time, DateTime.UnixEpoch, new DateTime(2038, 1, 20, 0, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public void FindError_AcceptsOnlyAnOwnOrEmptyFolder()
    {
        using var folder = new WatchedFolder(Target, _time);
        var content = Path.Combine(_place, "content");
        var missing = folder.FindError(content);
        Directory.CreateDirectory(Target);
        var empty = folder.FindError(content);
        File.WriteAllText(Path.Combine(Target, "thesis.txt"), "mine");
        var foreign = folder.FindError(content);
        folder.TryLock();

        Assert.Equal((null, null, null), (missing, empty, folder.FindError(content)));
        Assert.Equal(
            $"{Target} is not empty and not an earlier export --watch, so nothing in it was touched. Name another folder, "
                + "or empty it first.",
            foreign);
    }

    private WatchedFolder Folder()
    {
        var folder = new WatchedFolder(Target, _time);
        Assert.True(folder.TryLock());
        return folder;
    }

    private static Dictionary<string, Resource> Files(params (string Name, Resource Resource)[] files) =>
        files.ToDictionary(file => file.Name, file => file.Resource);

    private static Resource Page(string text) => Resource.Page($"/{text}", MediaTypes.Html, Encoding.UTF8.GetBytes(text));

    private static Resource Compressed(string text) => Page(text).Add(ContentCoding.Gzip);

    private string? LinkTarget => new FileInfo(Path.Combine(Target, "current")).LinkTarget;

    private string[] Current() => Texts("current");

    private string[] States() =>
    [
        .. Directory.EnumerateDirectories(Path.Combine(Target, "states"))
            .Select(state => Path.GetFileName(state))
            .Order(StringComparer.Ordinal),
    ];

    private string[] Texts(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Target, folder), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(Path.Combine(Target, folder), file)} {File.ReadAllText(file)}"),
    ];

    private ulong Inode(string file) => InodeOf(Path.Combine(Target, "current", file));

    private static ulong InodeOf(string path) => LinuxFileStatus.TryRead(path, out var status) ? (ulong)status.Stamp.Inode : 0;
}
