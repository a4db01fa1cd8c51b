using Microsoft.Extensions.Time.Testing;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Rules;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

public sealed class ContentStoreTests
{
    [Fact]
    public void Reload_AfterAnEdit_PutsTheNewSnapshotInForce()
    {
        using var folder = ContentFolder.With("a.md", ContentFolder.Page);
        var store = folder.Store();
        var before = store.Current;

        folder.And("a.md", ContentFolder.Page.Replace("A page", "Another title", StringComparison.Ordinal));
        var changed = store.Reload(TestContext.Current.CancellationToken);

        Assert.True(changed);
        Assert.Equal("Another title", store.Current.Pages["/a"].FrontMatter.Title);
        Assert.Equal("A page", before.Pages["/a"].FrontMatter.Title);
    }

    [Fact]
    public void Reload_NothingChanged_KeepsThePages()
    {
        using var folder = ContentFolder.With("a.md", ContentFolder.Page);
        var store = folder.Store();
        var before = store.Current;

        var changed = store.Reload(TestContext.Current.CancellationToken);

        Assert.False(changed);
        Assert.Same(before.Pages, store.Current.Pages);
    }

    /// <summary>What was scanned is not what is read.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Reload_EditedSinceTheScan_ShowsTheEdit(bool isQuiet)
    {
        using var folder = ContentFolder.With("a.md", ContentFolder.Page);
        var store = folder.Store();
        var scanner = new FolderScanner(folder.Root, events: null);
        var scan = scanner.Scan();

        folder.And("a.md", Titled("Another title"));

        Assert.True(store.Reload(scanner, scan, isQuiet, TestContext.Current.CancellationToken));
        Assert.Equal("Another title", store.Current.Pages["/a"].FrontMatter.Title);
        Assert.False(store.Reload(scanner, scanner.Scan(), isQuiet, TestContext.Current.CancellationToken));
    }

    /// <summary>Another file is saved during each load. If the folder is never quiet, the files that were read whole are enough.</summary>
    [Theory]
    [InlineData(true, "A page")]
    [InlineData(false, "Another title")]
    public void Reload_WhileAnotherFileIsSaved_ShowsTheEditIfItIsNeverQuiet(bool isQuiet, string shown)
    {
        using var folder = ContentFolder.With("a.md", ContentFolder.Page);
        var other = Path.Combine(folder.Root, "other.md");
        folder.And("other.md", ContentFolder.Page);

        // A stamp of the future cannot be that of a later write.
        File.SetLastWriteTimeUtc(other, DateTime.UtcNow.AddHours(1));
        var saving = new SavingRule(() => { });
        var store = folder.Store(options => options with { SiteRules = [.. options.SiteRules, saving] });
        folder.And("a.md", Titled("Another title"));
        var scanner = new FolderScanner(folder.Root, events: null);
        saving.Save = () => File.AppendAllText(other, "More.\n");

        store.Reload(scanner, scanner.Scan(), isQuiet, TestContext.Current.CancellationToken);

        Assert.Equal(shown, store.Current.Pages["/a"].FrontMatter.Title);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Reload_WhileTheEditedFileIsSaved_WaitsUntilItIsWhole(bool isQuiet)
    {
        using var folder = ContentFolder.With("a.md", ContentFolder.Page);
        var saving = new SavingRule(() => { });
        var store = folder.Store(options => options with { SiteRules = [.. options.SiteRules, saving] });
        var scanner = new FolderScanner(folder.Root, events: null);
        folder.And("a.md", Titled("Half"));
        saving.Save = () => File.AppendAllText(Path.Combine(folder.Root, "a.md"), "More.\n");

        Assert.False(store.Reload(scanner, scanner.Scan(), isQuiet, TestContext.Current.CancellationToken));
        Assert.Equal("A page", store.Current.Pages["/a"].FrontMatter.Title);
        saving.Save = () => { };
        Assert.True(store.Reload(scanner, scanner.Scan(), isQuiet, TestContext.Current.CancellationToken));
        Assert.Equal("Half", store.Current.Pages["/a"].FrontMatter.Title);
    }

    [Fact]
    public void CountChanges_CountsNewAndEditedFiles()
    {
        using var folder = ContentFolder.With("a.md", ContentFolder.Page).And("b.md", ContentFolder.Page);
        var store = folder.Store();

        folder.And("a.md", Titled("Another title")).And("new.md", ContentFolder.Page).And("also.md", ContentFolder.Page).Without("b.md");

        Assert.Equal(3, store.CountChanges(FolderScan.Of(folder.Root)));
        Assert.Equal(0, store.CountChanges(null));
    }

    [Fact]
    public void Reload_TellsWhatItLoadedAndWhatChanged()
    {
        using var folder = ContentFolder.With("a.md", ContentFolder.Page);
        var store = folder.Store();
        var loads = new List<ContentSnapshot>();
        var changes = new List<(ContentSnapshot Before, ContentSnapshot Now)>();
        store.Loaded += (snapshot, _) => loads.Add(snapshot);
        store.Changed += (before, now) => changes.Add((before, now));
        var first = store.Current;

        store.Reload(TestContext.Current.CancellationToken);
        folder.And("a.md", Titled("Another title"));
        store.Reload(TestContext.Current.CancellationToken);

        Assert.Equal(2, loads.Count);
        Assert.Equal((first.Version, store.Current), (changes.Single().Before.Version, changes.Single().Now));
        Assert.Same(store.Current, loads[1]);
    }

    /// <summary>As long as the clock stands still, no page appears or disappears.</summary>
    [Fact]
    public void IsStale_OnlyAsOfNowIfTheClockIsSetBack()
    {
        using var folder = ContentFolder.With("a.md", ContentFolder.Page);
        var clock = new FakeTimeProvider(Repository.Today);
        var now = folder.Store(options => options with { Time = clock });
        var preview = folder.Store(options => options with { Time = clock, AsOf = Repository.Today });

        Assert.Equal((false, false), (now.IsStale, preview.IsStale));
        clock.AdjustTime(Repository.Today.AddHours(-1));
        Assert.Equal((true, false), (now.IsStale, preview.IsStale));
    }

    [Fact]
    public void SaveLastGood_ThatFails_IsRememberedUntilItSucceeds()
    {
        using var folder = ContentFolder.With("a.md", ContentFolder.Page);
        var store = folder.Store();
        File.WriteAllText(folder.State, "a file where the folder should be");

        Assert.ThrowsAny<IOException>(store.SaveLastGood);
        Assert.True(store.HasFailedToSave);
        File.Delete(folder.State);
        store.SaveLastGood();
        Assert.False(store.HasFailedToSave);
        Assert.Equal(ContentFolder.Page, File.ReadAllText(Path.Combine(folder.State, "a.md")));
    }

    private static string Titled(string title) => ContentFolder.Page.Replace("A page", title, StringComparison.Ordinal);

    /// <summary>Somebody who saves a file during each load.</summary>
    private sealed class SavingRule(Action save) : ISiteRule
    {
        public Action Save { get; set; } = save;

        public IEnumerable<Diagnostic> Check(RuleContext context)
        {
            Save();
            return [];
        }
    }
}
