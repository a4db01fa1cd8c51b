using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Observability;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

public sealed class ContentGaugesTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string TwoPages = "mybotoxla.content.pages {} 2";

    [Fact]
    public async Task Gauges_BeforeTheFirstResources_AreOfTheContent()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var factory = site.With(folder);
        using var resources = ActivatorUtilities.CreateInstance<SiteResourceStore>(factory.Services);
        using var recorder = new TelemetryRecorder();

        _ = new ContentGauges(factory.Services.GetRequiredService<Telemetry>(), folder.Store(), resources);

        Assert.Null(resources.Current);
        Assert.Contains(TwoPages, recorder.Gauges(factory.Services));
    }

    [Fact]
    public async Task Gauges_OfContentThatIsNotServedYet_AreOfWhatVisitorsSee()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        using var newer = ContentFolder.With("page.md", ContentFolder.Page).And("other.md", ContentFolder.Page);
        await using var factory = site.With(folder);
        var resources = factory.Services.GetRequiredService<SiteResourceStore>();
        await resources.First.WaitAsync(TestContext.Current.CancellationToken);
        using var recorder = new TelemetryRecorder();

        _ = new ContentGauges(factory.Services.GetRequiredService<Telemetry>(), newer.Store(), resources);

        Assert.Contains(TwoPages, recorder.Gauges(factory.Services));
    }
}
