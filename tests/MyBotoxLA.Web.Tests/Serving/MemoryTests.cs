using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

/// <summary>Not in parallel with other tests, whose memory would be counted too.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task QueryStringsAndUnknownPaths_FillNoMemory()
    {
        using var client = site.Client();
        await Ask(client, 0, 200);
        await site.Services.GetRequiredService<SiteResourceStore>().Compressed;
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await Ask(client, 200, 10_000);

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 1_000_000);
    }

    private static async Task Ask(HttpClient client, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            using var page = await client.GetAsync(new Uri($"/?{i}", UriKind.Relative), Cancellation);
            using var nothing = await client.GetAsync(new Uri($"/nothing-{i}", UriKind.Relative), Cancellation);
            Assert.Equal((200, 404), ((int)page.StatusCode, (int)nothing.StatusCode));
        }
    }
}
