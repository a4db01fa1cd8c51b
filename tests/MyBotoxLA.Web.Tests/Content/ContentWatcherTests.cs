using System.Diagnostics;
using System.Runtime.InteropServices;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

/// <summary>Uses the real file system, and waits only for changes that must happen.</summary>
public sealed class ContentWatcherTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Never = TimeSpan.FromHours(1);

    [Fact]
    public async Task Save_InPlace_IsShown()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);

        var now = await After(folder.Store(), folder.Options, Never, () => folder.And("page.md", Changed("In place")));

        Assert.Equal("In place", now.Pages["/page"].FrontMatter.Title);
    }

    [Fact]
    public async Task Save_ByRename_IsShown()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);

        var now = await After(folder.Store(), folder.Options, Never, () =>
        {
            folder.And(".page.md.swp", Changed("Renamed"));
            File.Move(Path.Combine(folder.Root, ".page.md.swp"), Path.Combine(folder.Root, "page.md"), overwrite: true);
        });

        Assert.Equal("Renamed", now.Pages["/page"].FrontMatter.Title);
    }

    [Fact]
    public async Task NewFolder_WithAPage_IsShown()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);

        var now = await After(folder.Store(), folder.Options, Soon, () => folder.And("new/folder/page.md", Changed("Deep")));

        Assert.Equal("Deep", now.Pages["/new/folder/page"].FrontMatter.Title);
    }

    [Fact]
    public async Task FileThatNobodyReads_IsReportedAsLongAsItIsThere()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var store = folder.Store();

        var with = await After(store, folder.Options, Never, () => folder.And("new.md.txt", ContentFolder.Page));
        var without = await After(store, folder.Options, Never, () => folder.Without("new.md.txt"));

        Assert.Equal(["new.md.txt MB3078"], with.Places());
        Assert.Empty(without.Places());
    }

    /// <summary>As git-sync and Kubernetes do: the folder is a link that is atomically switched to another target.</summary>
    [Fact]
    public async Task Link_SwappedToAnotherTarget_IsFollowed()
    {
        using var one = ContentFolder.With("page.md", Changed("One"));
        using var two = ContentFolder.With("page.md", Changed("Two"));
        var link = one.Root + "-link";
        Directory.CreateSymbolicLink(link, one.Root);
        var options = new ContentOptions { Folder = link };
        var store = new ContentStore(options, TestContext.Current.CancellationToken);

        var now = await After(store, options, Soon, () =>
        {
            Directory.CreateSymbolicLink(link + "-next", two.Root);
            Assert.Equal(0, Rename(link + "-next", link));
        });

        Assert.Equal("Two", now.Pages["/page"].FrontMatter.Title);
        File.Delete(link);
    }

    [Fact]
    public async Task System_WithoutEvents_IsPolledAndReportedOnce()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var reasons = new List<string>();

        var now = await After(folder.Store(), folder.Options, Soon, () => folder.And("page.md", Changed("Polled")), watcher =>
        {
            watcher.FellBackToPolling += fault => reasons.Add(fault.Message);
            return watcher;
        }, _ => throw new IOException("The configured user limit on the number of inotify instances has been reached."));

        Assert.Equal("Polled", now.Pages["/page"].FrontMatter.Title);
        Assert.Equal(["The configured user limit on the number of inotify instances has been reached."], reasons);
    }

    [Fact]
    public async Task BranchSwitch_IsSeenWholeOrNotAtAll()
    {
        using var folder = ContentFolder.With("page.md", Changed("Main"));
        Git(folder.Root, "init", "--quiet", "--initial-branch=main");
        WriteVersion(folder, "Main");
        Commit(folder.Root);
        Git(folder.Root, "switch", "--quiet", "--create", "other");
        WriteVersion(folder, "Other");
        Commit(folder.Root);
        var store = folder.Store();
        var seen = new List<string>();
        store.Changed += (_, now) =>
            seen.Add(string.Join(',', now.Pages.Values.Where(page => page.Path != "/").Select(page => page.FrontMatter.Title).Distinct()));

        foreach (var branch in new[] { "main", "other", "main" })
        {
            await After(store, folder.Options, Soon, () => Git(folder.Root, "switch", "--quiet", branch));
        }

        Assert.Equal(["Main", "Other", "Main"], seen);
    }

    [Fact]
    public async Task Checkout_ThatHoldsTheLock_IsWaitedFor()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        folder.And(".git/index.lock", "");
        folder.And("page.md", Changed("Half"));
        var store = folder.Store();
        folder.And("page.md", Changed("Almost"));

        var now = await After(store, folder.Options, Soon, () =>
        {
            folder.And("page.md", Changed("Whole"));
            folder.Without(".git/index.lock");
        });

        Assert.Equal("Whole", now.Pages["/page"].FrontMatter.Title);
    }

    [Fact]
    public async Task Folder_ThatIsStillChanging_IsReadOnceItIsQuiet()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var time = new CountedTime();
        var options = folder.Options with { Time = time };
        var store = new ContentStore(options, TestContext.Current.CancellationToken);
        var shown = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        store.Changed += (_, now) => shown.TrySetResult(now.Pages["/page"].FrontMatter.Title);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        folder.And("page.md", Changed("Half"));
        var running = new ContentWatcher(store, options, Never).RunAsync(fault => shown.TrySetException(fault), stop.Token);
        await AtNextWait(1, () => folder.And("page.md", Changed("Almost")));
        await AtNextWait(2, () => folder.And("page.md", Changed("Whole")));
        await AtNextWait(3, () => { });

        Assert.Equal("Whole", await shown.Task.WaitAsync(Wait.Limit, stop.Token));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);

        async Task AtNextWait(int waits, Action act)
        {
            await Wait.Until(() => time.Timers >= waits);
            act();
            time.Advance(ContentWatcher.QuietPeriod);
        }
    }

    /// <summary>As an editor that saves at every keystroke: no two scans are ever equal.</summary>
    [Fact]
    public async Task File_ThatIsSavedAgainAndAgain_IsShownMeanwhile()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var store = folder.Store();
        using var shown = new CancellationTokenSource();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(shown.Token, TestContext.Current.CancellationToken);
        limit.CancelAfter(Wait.Limit);
        var saves = 0;
        var saving = Task.Run(
            async () =>
            {
                while (!limit.IsCancellationRequested)
                {
                    folder.And(".page.md.swp", Changed($"Save {++saves}"));
                    File.Move(Path.Combine(folder.Root, ".page.md.swp"), Path.Combine(folder.Root, "page.md"), overwrite: true);
                    await Task.Delay(50, CancellationToken.None);
                }
            },
            CancellationToken.None);

        var now = await After(store, folder.Options, Soon, () => { });
        await shown.CancelAsync();
        await saving;

        Assert.StartsWith("Save ", now.Pages["/page"].FrontMatter.Title, StringComparison.Ordinal);
    }

    private static void WriteVersion(ContentFolder folder, string version)
    {
        foreach (var i in Enumerable.Range(0, 200))
        {
            folder.And($"page-{i}.md", Changed(version));
        }

        folder.And("page.md", Changed(version));
    }

    private static string Changed(string title) => ContentFolder.Page.Replace("A page", title, StringComparison.Ordinal);

    /// <summary>Runs a watcher, performs an action, and returns the snapshot of the change that follows.</summary>
    private static async Task<ContentSnapshot> After(
        ContentStore store,
        ContentOptions options,
        TimeSpan poll,
        Action act,
        Func<ContentWatcher, ContentWatcher>? prepare = null,
        Func<string, FileSystemWatcher>? open = null)
    {
        var changed = new TaskCompletionSource<ContentSnapshot>(TaskCreationOptions.RunContinuationsAsynchronously);
        var watching = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Remember(ContentSnapshot before, ContentSnapshot now) => changed.TrySetResult(now);
        store.Changed += Remember;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var watcher = new ContentWatcher(store, options, poll)
        {
            Open = root =>
            {
                watching.TrySetResult();
                return open?.Invoke(root) ?? new FileSystemWatcher(root);
            },
        };
        var running = (prepare?.Invoke(watcher) ?? watcher).RunAsync(fault => changed.TrySetException(fault), stop.Token);

        await watching.Task.WaitAsync(Wait.Limit, stop.Token);
        act();
        if (poll == Never)
        {
            // Events may have been enabled just after the action; a scan finds what they missed.
            watcher.Signal();
        }

        var now = await changed.Task.WaitAsync(Wait.Limit, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        store.Changed -= Remember;
        return now;
    }

    private static void Commit(string folder)
    {
        Git(folder, "add", "--all");
        Git(folder, "-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "Change every page");
    }

    private static void Git(string folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder })
            ?? throw new InvalidOperationException("git did not start.");
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    /// <summary>rename(2) replaces a link atomically; .NET has no such call for a link to a folder.</summary>
    [DllImport("libc", EntryPoint = "rename", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(string from, string to);
}
