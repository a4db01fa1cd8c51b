using MyBotoxLA.Content;
using MyBotoxLA.Web.Observability;

namespace MyBotoxLA.Web.Serving;

/// <summary>Holds the edition in force. The next one is made whole before it is put in force, so no visitor waits for a page to be rendered.</summary>
internal sealed class SiteResourceStore(ContentStore store, SiteBuilder press, Telemetry telemetry) : IDisposable
{
    private readonly Lock _making = new();
    private readonly TaskCompletionSource<SiteResources> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenSource _compressing = new();
    private SiteResources? _current;

    /// <summary>The edition in force, to be taken once per request; null until <see cref="First"/> is done.</summary>
    public SiteResources? Current => Volatile.Read(ref _current);

    public Task<SiteResources> First => _first.Task;

    /// <summary>Done when every coding of the edition in force is ready.</summary>
    public Task Compressed { get; private set; } = Task.CompletedTask;

    /// <summary>Makes the first edition, and from now on one for each change of the content.</summary>
    public void Begin()
    {
        try
        {
            store.Changed += (_, _) => Renew();
            Renew();
        }
        catch (Exception fault)
        {
            // Every request that waits for it fails with the same.
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
        lock (_making)
        {
            var snapshot = store.Current;
            var before = Current;
            if (ReferenceEquals(before?.Snapshot, snapshot))
            {
                return;
            }

            using var making = telemetry.BuildResources(snapshot);
            var next = press.Make(snapshot, before);
            SiteBuilder.Encode(next, ContentCoding.Gzip, Environment.ProcessorCount, CancellationToken.None);
            Volatile.Write(ref _current, next);
            _first.TrySetResult(next);
            Compress(next);
        }
    }

    /// <summary>Brotli at its best level takes a hundred times as long as gzip: in the background, and given up for the next edition.</summary>
    private void Compress(SiteResources edition)
    {
        _compressing.Cancel();
        _compressing.Dispose();
        _compressing = new CancellationTokenSource();
        var cancellation = _compressing.Token;
        Compressed = Task.Run(() => SiteBuilder.Encode(edition, ContentCoding.Brotli, cores: 1, cancellation), cancellation);
    }
}
