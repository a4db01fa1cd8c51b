using MyBotoxLA.Content;
using MyBotoxLA.Web.Observability;

namespace MyBotoxLA.Web.Serving;

/// <summary>
/// Holds the current resources. The next ones are complete before they replace them, so no visitor waits for a page to be
/// rendered.
/// </summary>
internal sealed class SiteResourceStore(ContentStore store, SiteBuilder builder, Telemetry telemetry) : IDisposable
{
    private readonly Lock _building = new();
    private readonly TaskCompletionSource<SiteResources> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenSource _compressing = new();
    private SiteResources? _current;

    /// <summary>The current resources, to be read once per request; null until <see cref="First"/> has completed.</summary>
    public SiteResources? Current => Volatile.Read(ref _current);

    /// <summary>True if the last build failed, so that <see cref="Current"/> is older than the content.</summary>
    public bool HasFailed { get; private set; }

    public Task<SiteResources> First => _first.Task;

    /// <summary>Completes when the current resources are available in every coding.</summary>
    public Task Compressed { get; private set; } = Task.CompletedTask;

    /// <summary>Builds the first resources, and from now on new ones for each change of the content.</summary>
    public void Begin()
    {
        try
        {
            store.Changed += (_, _) => Renew();
            Renew();
        }
        catch (Exception fault)
        {
            // Every request that waits for the first resources fails with the same exception.
            _first.TrySetException(fault);
            throw;
        }
    }

    public void Dispose()
    {
        _compressing.Cancel();
        _compressing.Dispose();
    }

    private void Renew()
    {
        lock (_building)
        {
            var snapshot = store.Current;
            if (ReferenceEquals(Current?.Snapshot, snapshot))
            {
                return;
            }

            // Published last: a caller that sees the resources also finds their compression task and their measurement.
            HasFailed = true;
            var next = Build(snapshot);
            Volatile.Write(ref _current, next);
            HasFailed = false;
            _first.TrySetResult(next);
        }
    }

    private SiteResources Build(ContentSnapshot snapshot)
    {
        using var timing = telemetry.BuildResources(snapshot);
        var resources = builder.Build(snapshot, Current);
        SiteBuilder.Encode(resources, ContentCoding.Gzip, Environment.ProcessorCount, CancellationToken.None);
        Compress(resources);
        return resources;
    }

    /// <summary>
    /// Brotli at its best level takes a hundred times as long as gzip, so it runs in the background, and the next build cancels
    /// it.
    /// </summary>
    private void Compress(SiteResources resources)
    {
        _compressing.Cancel();
        _compressing.Dispose();
        _compressing = new CancellationTokenSource();
        var cancellation = _compressing.Token;
        Compressed = Task.Run(() => SiteBuilder.Encode(resources, ContentCoding.Brotli, cores: 1, cancellation), cancellation);
    }
}
