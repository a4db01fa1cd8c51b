using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;

namespace MyBotoxLA.Web.Serving;

/// <summary>Keeps the content in step with its folder while the site runs, and logs each fault once per change.</summary>
internal sealed class ContentReloadService(ContentStore store, ContentOptions options, IConfiguration configuration, ILogger<ContentReloadService> logger) : BackgroundService
{
    private string? _lastSaveFault;
    private string? _lastReloadFault;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first snapshot is served already; nothing below may delay the start.
        await Task.Yield();
        LogFaults([], store.Current.Diagnostics);
        Save();
        store.Changed += OnChanged;
        var watcher = new ContentWatcher(store, options, Settings.Poll(configuration));
        watcher.FellBackToPolling += fault => Log.FellBackToPolling(logger, fault.Message);
        try
        {
            await watcher.RunAsync(LogReloadFault, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops. Where it could not even start, the host would call this a failure of its own.
        }
    }

    private void OnChanged(ContentSnapshot before, ContentSnapshot now)
    {
        _lastReloadFault = null;
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

    /// <summary>Once, however often the same is tried again.</summary>
    private void LogReloadFault(Exception fault)
    {
        if (_lastReloadFault != fault.Message)
        {
            Log.FailedToReload(logger, fault);
        }

        _lastReloadFault = fault.Message;
    }

    /// <summary>A state folder that cannot be written costs the last good version after a restart, and nothing else.</summary>
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
