using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

[Collection(typeof(Alone))]
public sealed class RequestMemoryTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const int Requests = 1500;

    /// <summary>The runtime's own memory also grows, but irregularly; memory retained by requests grows in every round.</summary>
    [Fact]
    public async Task QueryStringsAndUnknownPaths_UseNoMemory()
    {
        using var client = site.Client();
        await SendRequests(client, 0);
        var store = site.Services.GetRequiredService<SiteResourceStore>();
        await store.First;
        await store.Compressed;
        var sizes = new List<long> { GC.GetTotalMemory(forceFullCollection: true) };

        for (var round = 1; round <= 5; round++)
        {
            await SendRequests(client, round);
            sizes.Add(GC.GetTotalMemory(forceFullCollection: true));
        }

        // The shortest string takes more than 20 bytes.
        Assert.InRange(sizes.Zip(sizes.Skip(1), (before, after) => after - before).Min(), long.MinValue, Requests * 20);
    }

    private static async Task SendRequests(HttpClient client, int round)
    {
        var cancellation = TestContext.Current.CancellationToken;
        for (var i = 0; i < Requests; i++)
        {
            using var page = await client.GetAsync(new Uri($"/?{round}-{i}", UriKind.Relative), cancellation);
            using var nothing = await client.GetAsync(new Uri($"/nothing-{round}-{i}", UriKind.Relative), cancellation);
            Assert.Equal((200, 404), ((int)page.StatusCode, (int)nothing.StatusCode));
        }
    }
}
