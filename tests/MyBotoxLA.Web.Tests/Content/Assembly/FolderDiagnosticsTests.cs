using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Tests.Docs;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Assembly;

/// <summary>Files that cannot be read do not count as deleted.</summary>
public sealed class FolderDiagnosticsTests
{
    private const string SpanishPage = ContentFolder.Page + "\n\n![Una puerta](door.png)\n";

    [Fact]
    public void ClosedFolder_KeepsItsFilesAndIsReported()
    {
        using var folder = Filled();
        var before = folder.Load();
        folder.And("es/page.md", SpanishPage.Replace("Some", "Edited", StringComparison.Ordinal));

        var closed = LoadClosed(folder, "es", before);
        var again = LoadClosed(folder, "es", closed);
        var open = folder.Load(again);

        foreach (var snapshot in new[] { closed, again })
        {
            Assert.Equal(["es MB1025"], snapshot.Places());
            Assert.Equal(before.Version, snapshot.Version);
            Assert.Equal(before.Images.Keys, snapshot.Images.Keys);
            Assert.Same(before.Pages["/es/page"], snapshot.Pages["/es/page"]);
            Assert.True(snapshot.IsDegraded);
        }

        Assert.Equal("The folder es cannot be read; its files stay as they were last read.", closed.Diagnostics[0].Message);
        Assert.Empty(open.Places());
        Assert.Contains("<p>Edited text.", open.Pages["/es/page"].Html(), StringComparison.Ordinal);
        Assert.False(open.IsDegraded);
    }

    [Fact]
    public void ClosedFolders_EachKeepTheirFiles()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = Filled().And("more/page.md", ContentFolder.Page);
        var before = folder.Load();
        var more = Path.Combine(folder.Root, "more");
        var mode = File.GetUnixFileMode(more);

        File.SetUnixFileMode(more, UnixFileMode.None);
        ContentSnapshot closed;
        using (new ClosedTo(folder, "es"))
        {
            closed = folder.Load(before);
        }

        File.SetUnixFileMode(more, mode);
        Assert.Equal(["es MB1025", "more MB1025"], closed.Places());
        Assert.Equal(before.Pages.Keys.Order(), closed.Pages.Keys.Order());
    }

    [Fact]
    public void ClosedFolder_AfterARestart_HasItsLastGoodPages()
    {
        using var folder = Filled();
        var loader = folder.Loader();
        loader.SaveLastGood(loader.Load(null, TestContext.Current.CancellationToken));

        var restarted = LoadClosed(folder, "es", null, mayHaveNoPicture: true);
        loader.SaveLastGood(restarted);

        Assert.Equal(["/", "/es/page", "/page"], restarted.Pages.Keys.Order());
        Assert.True(File.Exists(Path.Combine(folder.State, "es", "page.md")));
    }

    [Fact]
    public void ClosedContentFolder_KeepsEverything()
    {
        using var folder = Filled();
        var before = folder.Load();

        var closed = LoadClosed(folder, "", before);

        Assert.Equal([" MB1025"], closed.Places());
        Assert.Equal(
            $"The folder {folder.Root} cannot be read; its files stay as they were last read.",
            closed.Diagnostics[0].Message);
        Assert.Equal(before.Pages.Keys.Order(), closed.Pages.Keys.Order());
        Assert.True(closed.CanStart);
        Assert.False(LoadClosed(folder, "", null).CanStart);
        Assert.Empty(folder.Load(closed).Places());
    }

    /// <summary>A file with a wrong name is a page all the same, whose message would be lost with the program.</summary>
    [Fact]
    public void ClosedFolder_BesideAPageWithAWrongName_LetsTheProgramStart()
    {
        using var folder = ContentFolder.Empty().And("site.yml", ContentFolder.SiteYml)
            .And("My page.md", ContentFolder.Page)
            .And("es/page.md", ContentFolder.Page);
        using var closed = new ClosedTo(folder, "es");

        var snapshot = folder.Load();

        Assert.Equal(["My page.md MB1019", "es MB1025"], snapshot.Places());
        Assert.Equal((0, true, true), (snapshot.Count, snapshot.CanStart, snapshot.IsDegraded));
    }

    /// <summary>What was reported about a folder in it is not known any more.</summary>
    [Fact]
    public void MissingContentFolder_AfterAClosedFolder_IsReportedAlone()
    {
        using var folder = Filled();
        var closed = LoadClosed(folder, "es", folder.Load());
        Directory.Delete(folder.Root, recursive: true);

        Assert.Equal(["es MB1025"], closed.Places());
        Assert.Equal([" MB1001"], folder.Load(closed).Places());
    }

    [Fact]
    public void UnreadablePicture_StaysAsItWas()
    {
        using var folder = Filled();
        var before = folder.Load();
        var picture = Path.Combine(folder.Root, "es", "door.png");
        File.SetLastWriteTimeUtc(picture, DateTime.UtcNow);

        // A file that is held open cannot be locked from the same program.
        before.Images.Values.Single().File.Stored?.Release();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        ContentSnapshot locked;
        using (new FileStream(picture, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            locked = folder.Load(before);
        }

        Assert.Equal(["es/door.png MB1004"], locked.Places());
        Assert.Equal(before.Images.Keys, locked.Images.Keys);
        Assert.Empty(locked.LastGood);
        Assert.True(locked.IsDegraded);
        Assert.Empty(folder.Load(locked).Places());
    }

    /// <summary>Permissions and file handles do not change a file's stamp, so only another attempt can tell.</summary>
    [Fact]
    public void UnreadableFile_IsTriedAgain()
    {
        using var folder = Filled();
        var page = Path.Combine(folder.Root, "page.md");
        var store = folder.Store();
        File.SetLastWriteTimeUtc(page, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        using (new FileStream(page, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            store.Reload(TestContext.Current.CancellationToken);
            Assert.Equal(["/page"], store.Current.LastGood);
        }

        Assert.True(store.IsStale);
        store.Reload(TestContext.Current.CancellationToken);

        Assert.Empty(store.Current.LastGood);
        Assert.False(store.IsStale);
    }

    private static ContentFolder Filled() => ContentFolder.With("page.md", ContentFolder.Page)
        .And("es/page.md", SpanishPage)
        .And("es/door.png", DocSite.Png);

    private static ContentSnapshot LoadClosed(ContentFolder folder, string name, ContentSnapshot? previous, bool mayHaveNoPicture = false)
    {
        using var closed = new ClosedTo(folder, name);
        var snapshot = folder.Load(previous);
        Assert.True(mayHaveNoPicture || snapshot.Diagnostics.Length == 1);
        return snapshot;
    }
}
