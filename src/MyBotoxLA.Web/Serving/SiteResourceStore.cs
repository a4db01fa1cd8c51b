using MyBotoxLA.Content;
using MyBotoxLA.Web.Observability;

namespace MyBotoxLA.Web.Serving;

/// <summary>
/// Holds the current resources. New ones replace them at once: what is not rendered yet is rendered for the first visitor who asks, and
/// everything else in the background.
/// </summary>
internal sealed class SiteResourceStore(
    ContentStore store,
    SiteBuilder builder,
    Telemetry telemetry,
    ContentOptions options,
    IHostApplicationLifetime lifetime,
    ILogger<SiteResourceStore> logger) : IDisposable
{
    /// <summary>How often to try to build the first resources before the program ends, so that its supervisor starts it again.</summary>
    public const int MaxTries = 5;

    public static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(2);

    /// <summary>At least half of the processors are left to visitors, if there are two.</summary>
    private static readonly int BackgroundCores = Math.Max(1, Environment.ProcessorCount / 2);

    private readonly Lock _building = new();
    private readonly TaskCompletionSource<SiteResources> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenSource _completing = new();
    private SiteResources? _current;
    private string? _fault;
    private int _tries;
    private bool _willRetry;

    /// <summary>The current resources, to be read once per request; null until <see cref="First"/> has completed.</summary>
    public SiteResources? Current => Volatile.Read(ref _current);

    /// <summary>
    /// True if the last build failed, so that <see cref="Current"/> is older than the content, or if a page could not be rendered.
    /// </summary>
    public bool HasFailed => _fault is not null || Current is { HasFailures: true };

    /// <summary>Completes when visitors can be served; fails if they never will be.</summary>
    public Task<SiteResources> First => _first.Task;

    /// <summary>Completes when the current resources are available in every coding.</summary>
    public Task Compressed { get; private set; } = Task.CompletedTask;

    /// <summary>Builds the first resources, and from now on new ones for each change of the content.</summary>
    public void Begin()
    {
        store.Changed += (_, _) => Renew();
        Renew();
    }

    public void Dispose()
    {
        _completing.Cancel();
        _completing.Dispose();
    }

    private void Renew()
    {
        lock (_building)
        {
            var snapshot = store.Current;
            if (ReferenceEquals(Current?.Snapshot, snapshot) || First.IsFaulted)
            {
                return;
            }

            try
            {
                // Published last: a caller that sees the resources also finds their completion task and their measurement.
                var next = Build(snapshot);
                Complete(next);
                Volatile.Write(ref _current, next);
                _fault = null;
                _first.TrySetResult(next);
            }
            catch (Exception fault)
            {
                Fail(fault);
            }
        }
    }

    private SiteResources Build(ContentSnapshot snapshot)
    {
        using var timing = telemetry.BuildResources(snapshot);
        var resources = builder.Build(snapshot, Current);
        return Current is not null || resources.CanServe()
            ? resources
            : throw new InvalidOperationException("None of the most wanted pages could be rendered.");
    }

    /// <summary>Logged once for each fault; tried again until it works or, if nothing is served yet, until the tries are used up.</summary>
    private void Fail(Exception fault)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return;
        }

        if (_fault != fault.Message)
        {
            Log.FailedToBuild(logger, fault);
        }

        _fault = fault.Message;
        if (Current is null && ++_tries == MaxTries)
        {
            _first.TrySetException(fault);
            lifetime.StopApplication();
        }
        else if (!_willRetry)
        {
            _willRetry = true;
            _ = RetryAsync(lifetime.ApplicationStopping);
        }
    }

    private async Task RetryAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(RetryDelay, options.Time, cancellationToken);
        lock (_building)
        {
            _willRetry = false;
            Renew();
        }
    }

    /// <summary>The next version cancels the work, and continues with what is not done once the step in progress has ended.</summary>
    private void Complete(SiteResources resources)
    {
        _completing.Cancel();
        _completing.Dispose();
        _completing = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
        Compressed = CompleteAsync(resources, Compressed, _completing.Token);
    }

    private static async Task CompleteAsync(SiteResources resources, Task previous, CancellationToken cancellationToken)
    {
        await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await LongTask.Run(() => Encode(resources, cancellationToken), cancellationToken);
    }

    /// <summary>Brotli last: it takes a hundred times as long as gzip.</summary>
    private static void Encode(SiteResources resources, CancellationToken cancellationToken)
    {
        SiteBuilder.Encode(resources, ContentCoding.Gzip, BackgroundCores, cancellationToken);
        SiteBuilder.Encode(resources, ContentCoding.Brotli, cores: 1, cancellationToken);
    }
}
