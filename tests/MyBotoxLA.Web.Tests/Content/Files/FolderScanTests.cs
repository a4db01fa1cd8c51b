using MyBotoxLA.Content;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Files;

/// <summary>Content folders behind links, as switched by git-sync and manual releases.</summary>
public sealed class FolderScanTests
{
    private static readonly DateTime Stamp = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Two commits in which every file has the same length and time.</summary>
    [Fact]
    public void Switch_ToATreeWithTheSameStamps_ShowsItsTexts()
    {
        using var trees = ContentFolder.Empty();
        Write(trees, "one", "One");
        Write(trees, "two", "Two");
        Link(trees, "current", "one");
        var store = Store(trees, "current");

        Link(trees, "current", "two");
        store.Reload(TestContext.Current.CancellationToken);

        Assert.Equal("<p>Two</p>", store.Current.Pages["/"].Html());
    }

    /// <summary>Removed, and created again elsewhere, with no scan in between.</summary>
    [Fact]
    public void Switch_ByWayOfAnEmptyTree_ShowsItsTexts()
    {
        using var trees = ContentFolder.Empty();
        Write(trees, "one", "One");
        Directory.CreateDirectory(Path.Combine(trees.Root, "two"));
        Link(trees, "current", "one");
        var store = Store(trees, "current");

        Link(trees, "current", "two");
        store.Reload(TestContext.Current.CancellationToken);
        Write(trees, "two", "Two");
        store.Reload(TestContext.Current.CancellationToken);

        Assert.Equal("<p>Two</p>", store.Current.Pages["/"].Html());
    }

    /// <summary>
    /// <c>served/content</c>, where <c>served</c> points to <c>volume/current/repository</c>, and <c>current</c> is a link itself.
    /// </summary>
    [Fact]
    public void LinkToAPathThroughALink_IsResolvedWhole()
    {
        using var trees = ContentFolder.Empty();
        Write(trees, "volume/one/repository/content", "One");
        Write(trees, "volume/two/repository/content", "Two");
        File.CreateSymbolicLink(Path.Combine(trees.Root, "volume/one/repository/content/inside.md"), "index.md");
        File.CreateSymbolicLink(Path.Combine(trees.Root, "volume/two/repository/content/inside.md"), "../content/index.md");
        Link(trees, "volume/current", "one");
        Link(trees, "served", "./volume/../volume/current/repository");
        var store = Store(trees, "served/content");

        Assert.Empty(store.Current.Places());
        Assert.Equal("<p>One</p>", store.Current.Pages["/inside"].Html());

        Link(trees, "volume/current", "two");
        store.Reload(TestContext.Current.CancellationToken);

        Assert.Empty(store.Current.Places());
        Assert.Equal("<p>Two</p>", store.Current.Pages["/inside"].Html());
    }

    [Fact]
    public void LinksInACircle_AreNoFolderAndNoFile()
    {
        using var trees = ContentFolder.Empty();
        Write(trees, "one", "One");
        Link(trees, "here", "there");
        Link(trees, "there", "here");
        Link(trees, "one/self.md", "self.md");

        Assert.Equal(["self.md MB1023"], Store(trees, "one").Current.Places());
        Assert.Equal([" MB1001"], Store(trees, "here").Current.Places());
    }

    [Fact]
    public void Links_OfTheFileSystem_AreFollowedInsideTheFolderOnly()
    {
        using var outside = ContentFolder.Empty().And("secret.md", ContentFolder.Page).And("folder/secret.md", ContentFolder.Page);
        using var folder = ContentFolder.With("..data/real.md", ContentFolder.Page);
        File.CreateSymbolicLink(Path.Combine(folder.Root, "inside.md"), Path.Combine("..data", "real.md"));
        File.CreateSymbolicLink(Path.Combine(folder.Root, "secret.md"), Path.Combine(outside.Root, "secret.md"));
        File.CreateSymbolicLink(Path.Combine(folder.Root, "dangling.md"), "nothing.md");
        Directory.CreateSymbolicLink(Path.Combine(folder.Root, "linked"), Path.Combine(outside.Root, "folder"));

        var snapshot = folder.Load();

        Assert.Equal(["/", "/inside"], snapshot.Pages.Keys.Order());
        Assert.Equal(["dangling.md MB1023", "linked MB1023", "secret.md MB1023"], snapshot.Places());
    }

    /// <summary>What <c>cp -p</c> and <c>rsync --times --inplace</c> do: the same length and time of the last write.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Edit_WithTheSameLengthAndTime_IsSeen(bool isRenamed)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux says when a file was changed.");
        using var trees = ContentFolder.Empty();
        Write(trees, "one", "One");
        var store = Store(trees, "one");
        await WaitUntilReliable(store);

        var path = Path.Combine(trees.Root, "one/index.md");
        var target = isRenamed ? path + ".new" : path;
        File.WriteAllText(target, File.ReadAllText(path).Replace("One", "Two", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(target, Stamp);
        File.Move(target, path, overwrite: true);

        Assert.True(store.IsStale);
        Assert.True(store.Reload(TestContext.Current.CancellationToken));
        Assert.Equal("<p>Two</p>", store.Current.Pages["/"].Html());
    }

    [Fact]
    public async Task Names_ThatTwoFilesSwap_AreSeen()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux says which file has a name.");
        using var trees = ContentFolder.Empty();
        Write(trees, "one", "One");
        trees.And("one/other.md", ContentFolder.Page.Replace("Some text.", "Two", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(Path.Combine(trees.Root, "one/other.md"), Stamp);
        var store = Store(trees, "one");
        await WaitUntilReliable(store);

        File.Move(Path.Combine(trees.Root, "one/index.md"), Path.Combine(trees.Root, "away"));
        File.Move(Path.Combine(trees.Root, "one/other.md"), Path.Combine(trees.Root, "one/index.md"));
        File.Move(Path.Combine(trees.Root, "away"), Path.Combine(trees.Root, "one/other.md"));
        store.Reload(TestContext.Current.CancellationToken);

        Assert.Equal(["<p>Two</p>", "<p>One</p>"], [store.Current.Pages["/"].Html(), store.Current.Pages["/other"].Html()]);
    }

    [Theory]
    [InlineData("page.md", true)]
    [InlineData("new.md", true)]
    [InlineData("notes.txt", true)]
    [InlineData("old.txt", true)]
    [InlineData("texts", false)]
    [InlineData(".new.md.swp", true)]
    [InlineData("gone.txt", true)]
    [InlineData("deleted.md", false)]
    [InlineData("deleted", false)]
    [InlineData("folder", false)]
    public void Update_OfOneFile_FindsWhatAScanOfTheWholeFolderFinds(string name, bool isEnough)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux says when a file was changed.");
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And("deleted.md", ContentFolder.Page)
            .And("deleted/page.md", ContentFolder.Page).And("folder/page.md", ContentFolder.Page)
            .And("old.txt", "Text").And("texts/old.txt", "Text");
        var scan = FolderScan.Of(folder.Root);
        folder.And("page.md", "Changed").And("new.md", "New").And("notes.txt", "Text").And(".new.md.swp", "New");
        folder.Without("deleted.md").Without("deleted/page.md").Without("old.txt").Without("texts/old.txt");
        Directory.Delete(Path.Combine(folder.Root, "deleted"));
        Directory.Delete(Path.Combine(folder.Root, "texts"));

        var updated = scan?.Update([name]);

        Assert.Equal(isEnough, updated is not null);
        Assert.Equal(name == "new.md", updated?.Files.Any(file => file.Name == "new.md") == true);
        var page = FolderScan.Of(folder.Root)?.Files.Single(file => file.Name == "page.md");
        Assert.Equal(name == "page.md", updated?.Files.Contains(page.GetValueOrDefault()) == true);
        string[] others = name switch
        {
            "notes.txt" => ["notes.txt", "old.txt", "texts/old.txt"],
            "old.txt" => ["texts/old.txt"],
            _ => ["old.txt", "texts/old.txt"],
        };
        Assert.Equal(isEnough ? others : null, updated?.OtherFiles);
    }

    [Theory]
    [InlineData("page.md")]
    [InlineData("nothing.md")]
    public void Update_OfAFolderWithLinks_NeedsAWholeScan(string target)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        File.CreateSymbolicLink(Path.Combine(folder.Root, "link.md"), target);

        Assert.Null(FolderScan.Of(folder.Root)?.Update(["page.md"]));
    }

    /// <summary>Events can be late: what a checkout has changed is then found without them.</summary>
    [Fact]
    public void Scan_AfterGitHasWorked_IsOfTheWholeFolder()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux says when a file was changed.");
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And(".git/index", "");
        using var events = new FolderEvents(_ => new FileSystemWatcher(folder.State), () => { }, _ => { });
        Directory.CreateDirectory(folder.State);
        var scanner = new FolderScanner(folder.Root, events);
        scanner.Scan();

        Assert.False(scanner.Scan(isWhole: false)?.IsWhole);
        Directory.SetLastWriteTimeUtc(Path.Combine(folder.Root, ".git"), Stamp);
        Assert.True(scanner.Scan(isWhole: false)?.IsWhole);
        Assert.False(scanner.Scan(isWhole: false)?.IsWhole);
    }

    [Theory]
    [InlineData(-29, true)]
    [InlineData(-31, false)]
    [InlineData(3600, false)]
    public void GitLock_TooOldOrOfAnotherClock_IsIgnored(int seconds, bool isHeld)
    {
        using var folder = ContentFolder.With(".git/index.lock", "");
        var now = DateTimeOffset.UtcNow;
        File.SetLastWriteTimeUtc(Path.Combine(folder.Root, ".git/index.lock"), now.AddSeconds(seconds).UtcDateTime);

        Assert.Equal(isHeld, GitLock.IsHeld(folder.Root, now));
    }

    [Theory]
    [InlineData(-3.0, 0.5, 1UL, true)]
    [InlineData(-0.2, 0.5, 1UL, true)]
    [InlineData(-0.05, 0.5, 1UL, false)]
    [InlineData(-1.0, 0.0, 1UL, false)]
    [InlineData(-1.0, 0.5, 0UL, false)]
    [InlineData(3.0, 0.5, 1UL, true)]
    public void Stamp_IsReliable_OnceALaterWriteWouldDiffer(double before, double fraction, ulong inode, bool isReliable)
    {
        var changed = Stamp.Ticks + (long)(fraction * TimeSpan.TicksPerSecond);
        var stamp = new FileStamp(Length: 1, changed, changed, inode);

        Assert.Equal(isReliable, stamp.IsReliable(changed - (long)(before * TimeSpan.TicksPerSecond)));
    }

    /// <summary>A stamp is trusted two seconds after the last change of the file; what was read before is read again.</summary>
    private static async Task WaitUntilReliable(ContentStore store)
    {
        await Task.Delay(TimeSpan.FromSeconds(2.1), TestContext.Current.CancellationToken);
        store.Reload(TestContext.Current.CancellationToken);
        Assert.False(store.IsStale);
    }

    private static ContentStore Store(ContentFolder trees, string path) =>
        new(new ContentOptions { Folder = Path.Combine(trees.Root, path) }, TestContext.Current.CancellationToken);

    [Fact]
    public void Scans_OfAFolderThatDoesNotChange_AreEqual()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And("prices.docx", "Prices");

        Assert.True(FolderScan.AreEqual(FolderScan.Of(folder.Root), FolderScan.Of(folder.Root)));
        Assert.False(FolderScan.AreEqual(FolderScan.Of(folder.Root), FolderScan.Of(folder.Without("prices.docx").Root)));
    }

    private static void Write(ContentFolder trees, string tree, string word)
    {
        trees.And($"{tree}/site.yml", ContentFolder.SiteYml).And(
            $"{tree}/index.md",
            ContentFolder.Page.Replace("Some text.", word, StringComparison.Ordinal));
        foreach (var name in new[] { "site.yml", "index.md" })
        {
            File.SetLastWriteTimeUtc(Path.Combine(trees.Root, tree, name), Stamp);
        }
    }

    private static void Link(ContentFolder trees, string path, string target)
    {
        var link = Path.Combine(trees.Root, path);
        File.Delete(link);
        Directory.CreateSymbolicLink(link, target);
    }
}
