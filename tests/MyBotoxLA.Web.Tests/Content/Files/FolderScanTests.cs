using MyBotoxLA.Content;
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
        Link(trees, "served", "volume/current/repository");
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

    /// <summary>A stamp is trusted two seconds after the last change of the file; what was read before is read again.</summary>
    private static async Task WaitUntilReliable(ContentStore store)
    {
        await Task.Delay(TimeSpan.FromSeconds(2.1), TestContext.Current.CancellationToken);
        store.Reload(TestContext.Current.CancellationToken);
        Assert.False(store.IsStale);
    }

    private static ContentStore Store(ContentFolder trees, string path) =>
        new(new ContentOptions { Folder = Path.Combine(trees.Root, path) }, TestContext.Current.CancellationToken);

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
