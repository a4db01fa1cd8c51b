using MyBotoxLA.Content;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Watching;

namespace MyBotoxLA.Web.Serving;

/// <summary>Keeps the content in step with its folder while the site runs, and logs each fault once per change.</summary>
internal sealed class ContentReload(ContentStore store, ContentOptions options, IConfiguration configuration, ILogger<ContentReload> logger) : BackgroundService
{
    private const double DefaultPollSeconds = 2;

    private string? _lastSaveFault;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first snapshot is served already; nothing below may delay the start.
        await Task.Yield();
        LogFaults([], store.Current.Diagnostics);
        Save();
        store.Changed += OnChanged;
        var watcher = new ContentWatcher(store, options, TimeSpan.FromSeconds(configuration.GetValue("Content:PollSeconds", DefaultPollSeconds)));
        watcher.FellBackToPolling += fault => Log.FellBackToPolling(logger, fault.Message);
        await watcher.RunAsync(fault => Log.FailedToReload(logger, fault), stoppingToken);
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
