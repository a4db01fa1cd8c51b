using Microsoft.AspNetCore.Hosting;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

public sealed class HealthTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    /// <summary>Three pages with a warning each, and two faulty ones that were never good.</summary>
    [Fact]
    public async Task Ready_WithFaults_CountsErrorsAndWarnings()
    {
        const string Uncited = "---\ntitle: A\ndescription: B\nsources: [{ id: one, title: One }]\n---\nText.";
        using var folder = ContentFolder.With("a.md", Uncited).And("b.md", Uncited).And("c.md", Uncited)
            .And("d.md", "no front matter").And("e.md", "no front matter");
        var version = folder.Load().Version;
        await using var factory = site.WithWebHostBuilder(builder => builder
            .UseSetting("Content:Path", folder.Root)
            .UseSetting("Content:State", folder.State));
        using var client = factory.CreateClient();

        var report = await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(
            $$"""{"status":"Degraded","contentVersion":"{{version}}","pages":4,"lastGood":0,"unavailable":2,"errors":2,"warnings":3}""",
            report);
    }
}
