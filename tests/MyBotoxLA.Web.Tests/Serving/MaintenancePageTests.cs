using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

public sealed class MaintenancePageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BrokenClinic_NeverSeenGood_Answers503InBothLanguages()
    {
        using var folder = ContentFolder.With("site.yml", "name: [");
        await using var factory = site.With(folder);
        using var client = factory.CreateClient();

        using var page = await client.GetAsync(new Uri("/", UriKind.Relative), Cancellation);
        var text = await page.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal((503, "120"), ((int)page.StatusCode, page.Headers.RetryAfter?.ToString()));
        Assert.Contains("We will be back soon", text, StringComparison.Ordinal);
        Assert.Contains("Volveremos pronto", text, StringComparison.Ordinal);
        Assert.Equal((503, "Unhealthy", 1, 0, 0, 1), await ReadyReport.Of(client));
    }
}
