namespace MyBotoxLA.Web.Serving;

/// <summary>
/// Background work that can take seconds. It gets a thread of its own: the thread pool has one thread for each processor at first, and
/// adds another only after half a second, so a few such tasks would make visitors wait.
/// </summary>
internal static class LongTask
{
    public static Task Run(Action work, CancellationToken cancellationToken) =>
        Task.Factory.StartNew(work, cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
