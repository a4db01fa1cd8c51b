using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

public sealed class SiteResourceStoreTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    /// <summary>A caller that awaits the first resources and then their compression must not get an unrelated completed task.</summary>
    [Fact]
    public async Task First_IsAnnounced_AfterCompressionIsStoredAndMeasurementHasEnded()
    {
        var telemetry = site.Services.GetRequiredService<Telemetry>();
        await site.Services.GetRequiredService<SiteResourceStore>().First;
        using var store = new SiteResourceStore(
            site.Services.GetRequiredService<ContentStore>(),
            site.Services.GetRequiredService<SiteBuilder>(),
            telemetry);
        using var isMeasured = new ManualResetEventSlim();
        var wasAnnounced = false;
        var compressed = store.Compressed;
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, meters) =>
        {
            if (instrument.Meter == telemetry.Meter && instrument.Name == "mybotoxla.resources.build.duration")
            {
                meters.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((_, _, _, _) =>
        {
            // The builder waits here: whatever it published before the measurement ends is visible now.
            wasAnnounced = store.First.IsCompleted || store.Current is not null;
            compressed = store.Compressed;
            isMeasured.Set();
        });
        listener.Start();

        store.Begin();
        await store.First;

        Assert.True(isMeasured.IsSet);
        Assert.False(wasAnnounced);
        Assert.NotSame(Task.CompletedTask, compressed);
        Assert.Same(store.Compressed, compressed);
    }
}
