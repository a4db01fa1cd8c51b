using System.Diagnostics;
using System.Text;
using System.Threading.Channels;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Export;

/// <summary>Keeps a folder current with the content.</summary>
internal sealed class ExportWatch(
    ContentStore store,
    SiteBuilder builder,
    IHostEnvironment environment,
    SiteOptions site,
    ContentOptions options,
    ILogger<ExportWatch> logger)
{
    private SiteResources? _resources;
    private Dictionary<string, Resource> _files = [];

    /// <summary>True if <see cref="_files"/> are not written yet.</summary>
    private bool _isPending;

    /// <summary>Why the last export failed; null if it did not.</summary>
    public string? Failure { get; private set; }

    /// <summary>Runs until canceled. What cannot be written is tried again after each <paramref name="poll"/>.</summary>
    public async Task RunAsync(WatchedFolder folder, bool compresses, TimeSpan poll, CancellationToken cancellationToken)
    {
        var changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        changed.Writer.TryWrite(true);
        store.Changed += OnChanged;
        try
        {
            while (true)
            {
                var isChanged = changed.Reader.TryRead(out _);
                if (isChanged || _isPending || !folder.IsIntact)
                {
                    Update(folder, compresses, isChanged, cancellationToken);
                }

                await WaitAsync(changed.Reader, poll, cancellationToken);
            }
        }
        finally
        {
            store.Changed -= OnChanged;
        }

        void OnChanged(ContentSnapshot before, ContentSnapshot now) => changed.Writer.TryWrite(true);
    }

    private async Task WaitAsync(ChannelReader<bool> changed, TimeSpan poll, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pause = Task.Delay(poll, options.Time, waiting.Token);
        await Task.WhenAny(pause, changed.WaitToReadAsync(waiting.Token).AsTask());
        await waiting.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }

    private void Update(WatchedFolder folder, bool compresses, bool isChanged, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        if ((isChanged || _resources is null) && !TryBuild(compresses, cancellationToken))
        {
            Fail("No page could be made.");
            return;
        }

        _isPending = true;
        try
        {
            var written = folder.Write(_files, cancellationToken);
            WriteConfigs(folder);
            Log.Exported(logger, PageCount, Version, written, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            (_isPending, Failure) = (false, null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Fail(fault.Message);
        }
    }

    private int PageCount => _resources?.Snapshot.Pages.Count ?? 0;

    private string Version => _resources?.Snapshot.Version ?? "";

    /// <summary>The resources of the current content in every coding, as files; false if there is no page among them.</summary>
    private bool TryBuild(bool compresses, CancellationToken cancellationToken)
    {
        var resources = builder.Build(store.Current, _resources);
        if (!resources.Addresses.Values.Any(resource => resource is { ContentType: MediaTypes.Html, Status: StatusCodes.Status200OK }))
        {
            return false;
        }

        foreach (var coding in compresses ? new[] { ContentCoding.Gzip, ContentCoding.Brotli } : [])
        {
            SiteBuilder.Encode(resources, coding, Environment.ProcessorCount, cancellationToken);
        }

        var hostFiles = new HostFiles(new HostRules(resources, environment, site)).All.Select(file => KeyValuePair.Create(
            file.Key,
            new Resource(file.Key, MediaTypes.Text, CacheControls.Never, file.Value).ReuseIfEqual(_files.GetValueOrDefault(file.Key))));
        _files = StaticFiles.Resources(resources).Concat(hostFiles).ToDictionary();
        _resources = resources;
        return true;
    }

    private void WriteConfigs(WatchedFolder folder)
    {
        if (_resources is { } resources)
        {
            var rules = new HostRules(resources, environment, site);
            folder.WriteBeside(NginxConfig.File, Encoding.UTF8.GetBytes(NginxConfig.Of(rules)));
            folder.WriteBeside(CaddyConfig.File, Encoding.UTF8.GetBytes(CaddyConfig.Of(rules)));
        }
    }

    /// <summary>The same reason is logged once, however often it is tried again.</summary>
    private void Fail(string reason)
    {
        if (Failure != reason)
        {
            Log.FailedToExport(logger, reason);
        }

        Failure = reason;
    }
}
