using System.Runtime.InteropServices;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Export;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Cli;

/// <summary><c>export --watch</c>: runs until SIGTERM or Ctrl+C.</summary>
internal sealed class ExportWatchRun(ConsoleContext console, WebApplication app)
{
    public int Run(string target, bool compresses)
    {
        if (OperatingSystem.IsWindows())
        {
            return Reject("export --watch needs Linux or macOS, because Windows cannot replace a symbolic link in one step.");
        }

        var options = app.Services.GetRequiredService<ContentOptions>();
        using var folder = new WatchedFolder(Path.GetFullPath(target, console.WorkingDirectory), options.Time);
        try
        {
            return folder.FindError(Path.GetFullPath(options.Folder)) is { } error ? Reject(error)
                : !folder.TryLock() ? Reject($"Another export --watch is writing to {target}. Stop it first, or name another folder.")
                : app.HasContent(console.Errors) ? Watch(folder, compresses)
                : ExitCodes.WrongUsage;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            console.Errors.WriteLine($"{target} cannot be written: {fault.Message}");
            return ExitCodes.Errors;
        }
    }

    private int Reject(string error)
    {
        console.Errors.WriteLine(error);
        return ExitCodes.WrongUsage;
    }

    private int Watch(WatchedFolder folder, bool compresses)
    {
        console.WarnOfLocalAddress(app.Services);
        using var stopping = new CancellationTokenSource();
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        WatchAsync(folder, compresses, stopping.Token).GetAwaiter().GetResult();
        return ExitCodes.Good;

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stopping.Cancel();
        }
    }

    private async Task WatchAsync(WatchedFolder folder, bool compresses, CancellationToken cancellationToken)
    {
        var services = app.Services;
        var poll = services.GetRequiredService<ContentFolderOptions>().PollInterval;
        var reloads = services.GetServices<IHostedService>().OfType<ContentReloadService>().Single();
        var export = ActivatorUtilities.CreateInstance<ExportWatch>(services);
        var exporting = Task.Run(() => export.RunAsync(folder, compresses, poll, cancellationToken), CancellationToken.None);
        await reloads.StartAsync(cancellationToken);
        try
        {
            await exporting;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The program is stopping, and the folder has its last complete state.
        }
        finally
        {
            await reloads.StopAsync(CancellationToken.None);
        }
    }
}
