using System.Threading.Channels;
using MyBotoxLA.Content.Files;

namespace MyBotoxLA.Content;

/// <summary>
/// Keeps a store in sync with its folder. File system events only trigger an earlier scan; the scan decides whether anything has
/// changed, so renames, branch switches, replaced links, and file systems without events all work.
/// </summary>
/// <param name="store">The store to keep in sync.</param>
/// <param name="options">The content folder and the clock.</param>
/// <param name="poll">How often to scan without an event.</param>
public sealed class ContentWatcher(ContentStore store, ContentOptions options, TimeSpan poll)
{
    private static readonly TimeSpan QuietPeriod = TimeSpan.FromMilliseconds(100);

    private readonly Channel<bool> _signal =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Raised once, if the system provides no events and the folder is only polled.</summary>
    public event Action<Exception>? FellBackToPolling;

    /// <summary>Opens a watcher for a folder; tests replace it to simulate a system without events.</summary>
    internal Func<string, FileSystemWatcher> Open { get; init; } = root => new FileSystemWatcher(root);

    private (string Message, FolderScan? Scan)? _failure;

    /// <summary>
    /// Runs until canceled. A failed reload does not end it: it is tried again, and passed to <paramref name="onError"/> once for each
    /// change of the folder and each message.
    /// </summary>
    public async Task RunAsync(Action<Exception> onError, CancellationToken cancellationToken)
    {
        using var events = new FolderEvents(Open, Signal, error => FellBackToPolling?.Invoke(error));
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                events.Watch(FolderScan.Of(options.Folder)?.Root);
                if (store.IsStale)
                {
                    await WaitUntilQuietAsync(cancellationToken);
                    store.Reload(cancellationToken);
                }

                (store.HasFailed, _failure) = (false, null);
                await WaitAsync(cancellationToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                Fail(error, onError);
                await Task.Delay(poll, options.Time, cancellationToken);
            }
        }
    }

    private void Fail(Exception error, Action<Exception> onError)
    {
        store.HasFailed = true;
        var scan = TryScan();
        if (_failure is not { } before || before.Message != error.Message || !FolderScan.AreEqual(before.Scan, scan))
        {
            onError(error);
        }

        _failure = (error.Message, scan);
    }

    private FolderScan? TryScan()
    {
        try
        {
            return FolderScan.Of(options.Folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Scans now, without waiting for an event.</summary>
    public void Signal() => _signal.Writer.TryWrite(true);

    /// <summary>Waits for an event, for the next page that appears or disappears by the clock, or for the next poll.</summary>
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

    /// <summary>Waits until two scans in a row are equal and git is done, so that a partial checkout is never read.</summary>
    private async Task WaitUntilQuietAsync(CancellationToken cancellationToken)
    {
        var before = FolderScan.Of(options.Folder);
        while (true)
        {
            await Task.Delay(QuietPeriod, options.Time, cancellationToken);
            var now = FolderScan.Of(options.Folder);
            if (FolderScan.AreEqual(now, before) && !GitLock.IsHeld(now?.Root, options.Time.GetUtcNow()))
            {
                return;
            }

            before = now;
        }
    }
}
