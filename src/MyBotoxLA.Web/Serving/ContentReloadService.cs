using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Serving;

/// <summary>Reloads the content when its folder changes while the site runs, and logs each new diagnostic once.</summary>
internal sealed class ContentReloadService(
    ContentStore store,
    ContentOptions options,
    ContentFolderOptions folder,
    ILogger<ContentReloadService> logger)
    : BackgroundService
{
    private string? _lastSaveFault;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first snapshot is already being served; nothing below may delay the start.
        await LongTask.Run(
            () =>
            {
                LogFaults([], store.Current.Diagnostics);
                Save();
            },
            stoppingToken);
        store.Changed += OnChanged;
        var watcher = new ContentWatcher(store, options, folder.PollInterval);
        watcher.FellBackToPolling += fault => Log.FellBackToPolling(logger, fault.Message);
        try
        {
            await watcher.RunAsync(fault => Log.FailedToReload(logger, fault), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program is stopping. If it stops because it could not start, the host would report this exception as well.
        }
    }

    private void OnChanged(ContentSnapshot before, ContentSnapshot now)
    {
        Log.Reloaded(logger, now.Pages.Count, now.Version);
        LogFaults(before.Diagnostics, now.Diagnostics);
        Save();
    }

    private void LogFaults(IEnumerable<Diagnostic> before, IEnumerable<Diagnostic> now)
    {
        var known = before.ToHashSet();
        foreach (var found in now.Where(found => !known.Contains(found)))
        {
            Log.FoundFault(logger, found.ToString(), found.Message, found.Hint);
        }
    }

    /// <summary>Without a writable state folder only the last good versions are lost at a restart.</summary>
    private void Save()
    {
        try
        {
            store.SaveLastGood();
            _lastSaveFault = null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (_lastSaveFault != fault.Message)
            {
                Log.FailedToSave(logger, options.State ?? "", fault.Message);
            }

            _lastSaveFault = fault.Message;
        }
    }
}
