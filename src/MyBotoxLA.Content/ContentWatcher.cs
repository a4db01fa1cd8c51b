using System.Threading.Channels;
using MyBotoxLA.Content.Files;

namespace MyBotoxLA.Content;

/// <summary>
/// Keeps a store in sync with its folder. File system events only tell which files to look at; their contents decide whether anything
/// has changed. The whole folder is also scanned at regular intervals, so that renames, branch switches, replaced links, and file systems
/// without events all work.
/// </summary>
/// <param name="store">The store to keep in sync.</param>
/// <param name="options">The content folder and the clock.</param>
/// <param name="poll">How often to scan the whole folder without an event.</param>
public sealed class ContentWatcher(ContentStore store, ContentOptions options, TimeSpan poll)
{
    internal static readonly TimeSpan QuietPeriod = TimeSpan.FromMilliseconds(100);

    /// <summary>How long to wait for a folder that never stops changing.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Nobody edits more files than this within <see cref="LongestWait"/>: more changes are a checkout or a copy that is not complete yet.
    /// </summary>
    private const int MostEdits = 50;

    private readonly Channel<bool> _signal =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Raised once, if the system provides no events and the folder is only polled.</summary>
    public event Action<Exception>? FellBackToPolling;

    /// <summary>Opens a watcher for a folder; tests replace it to simulate a system without events.</summary>
    internal Func<string, FileSystemWatcher> Open { get; init; } = root => new FileSystemWatcher(root);

    private (string Message, FolderScan? Scan)? _failure;
    private bool _isWholeNext = true;

    /// <summary>
    /// Runs until canceled. A failed reload is tried again, and its exception is passed to <paramref name="onError"/> once for each change
    /// of the folder and each message.
    /// </summary>
    public async Task RunAsync(Action<Exception> onError, CancellationToken cancellationToken)
    {
        using var events = new FolderEvents(Open, Wake, error => FellBackToPolling?.Invoke(error));
        var scanner = new FolderScanner(options.Folder, events);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var scan = scanner.Scan(Interlocked.Exchange(ref _isWholeNext, false));
                if (store.IsStaleAt(scan) || store.HasMissedWrite())
                {
                    (scan, var isQuiet) = await WaitUntilQuietAsync(scanner, scan, cancellationToken);
                    store.Reload(scanner, scan, isQuiet, cancellationToken);
                }

                (store.HasFailed, _failure) = (false, null);
                await WaitAsync(cancellationToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                _isWholeNext = true;
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

    /// <summary>Scans the whole folder now, without waiting for an event.</summary>
    public void Signal()
    {
        _isWholeNext = true;
        Wake();
    }

    private void Wake() => _signal.Writer.TryWrite(true);

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
        if (!_signal.Reader.TryRead(out _))
        {
            _isWholeNext = true;
        }
    }

    /// <summary>
    /// Waits until two scans in a row are equal and git is done, so that a partial checkout is never read. After one scan of the whole
    /// folder, all are. If only a few files keep changing, they are read after a while.
    /// </summary>
    /// <returns>The last scan, and whether it was equal to the one before.</returns>
    private async Task<(FolderScan? Scan, bool IsQuiet)> WaitUntilQuietAsync(
        FolderScanner scanner,
        FolderScan? before,
        CancellationToken cancellationToken)
    {
        var started = options.Time.GetTimestamp();
        while (true)
        {
            await Task.Delay(QuietPeriod, options.Time, cancellationToken);
            var now = scanner.Scan(isWhole: before is not { IsWhole: false });
            var isQuiet = FolderScan.AreEqual(now, before);
            var mayRead = isQuiet || (options.Time.GetElapsedTime(started) >= LongestWait && store.CountChanges(now) <= MostEdits);
            if (mayRead && !GitLock.IsHeld(now?.Root, options.Time.GetUtcNow()))
            {
                return (now, isQuiet);
            }

            before = now;
        }
    }
}
