using System.Threading.Channels;
using MyBotoxLA.Content.Files;

namespace MyBotoxLA.Content;

/// <summary>
/// Keeps a store in step with its folder. Events of the file system only make it look sooner: whether something has
/// changed is told by looking, so it follows renames, branch switches, swapped links and file systems without events alike.
/// </summary>
/// <param name="store">The store to keep in step.</param>
/// <param name="options">Where the content lies, and the clock.</param>
/// <param name="poll">How often to look without an event.</param>
public sealed class ContentWatcher(ContentStore store, ContentOptions options, TimeSpan poll)
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(100);

    /// <summary>A git lock older than this was left behind by a git that died.</summary>
    private static readonly TimeSpan StaleLock = TimeSpan.FromSeconds(30);

    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Opens the system's events for a folder; a test puts a system without events in its place.</summary>
    internal Func<string, FileSystemWatcher> Open { get; init; } = root => new FileSystemWatcher(root);

    /// <summary>Raised once, where the system gives no events and the folder is only looked at now and then.</summary>
    public event Action<Exception>? FellBackToPolling;

    /// <summary>Runs until cancelled. A fault of one reload is raised to the caller through <paramref name="onFault"/> and does not end it.</summary>
    public async Task RunAsync(Action<Exception> onFault, CancellationToken cancellationToken)
    {
        using var events = new FolderEvents(Open, Signal, fault => FellBackToPolling?.Invoke(fault));
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                events.Watch(FolderScan.Of(options.Folder)?.Root);
                if (store.IsStale)
                {
                    await SettleAsync(cancellationToken);
                    store.Reload(cancellationToken);
                }

                await WaitAsync(cancellationToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                onFault(fault);
                await Task.Delay(poll, options.Time, cancellationToken);
            }
        }
    }

    /// <summary>Looks now, without waiting for an event.</summary>
    public void Signal() => _signal.Writer.TryWrite(true);

    /// <summary>Waits for an event, for the next page that appears or goes by the clock, or for the time to look anyway.</summary>
    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        var untilChange = store.Current.NextChange - options.Time.GetUtcNow() ?? poll;
        var time = untilChange < poll ? untilChange : poll;
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pause = Task.Delay(time > TimeSpan.Zero ? time : TimeSpan.Zero, options.Time, waiting.Token);
        await Task.WhenAny(pause, _signal.Reader.WaitToReadAsync(waiting.Token).AsTask());
        await waiting.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        _signal.Reader.TryRead(out _);
    }

    /// <summary>Waits until two looks in a row see the same and git is done, so that half a checkout is never read.</summary>
    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        var before = FolderScan.Of(options.Folder);
        while (true)
        {
            await Task.Delay(Settling, options.Time, cancellationToken);
            var now = FolderScan.Of(options.Folder);
            if (FolderScan.AreSame(now, before) && !IsGitBusy(now?.Root))
            {
                return;
            }

            before = now;
        }
    }

    private bool IsGitBusy(string? root)
    {
        for (var folder = root; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var held = new FileInfo(Path.Combine(folder, ".git", "index.lock"));
            if (held.Exists)
            {
                return options.Time.GetUtcNow() - held.LastWriteTimeUtc < StaleLock;
            }
        }

        return false;
    }
}
