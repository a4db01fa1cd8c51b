using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Development;

public sealed class DevelopmentToolsTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Refresh_InDevelopment_SendsWhatIsWrong()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var factory = site.With(folder, builder => builder.UseEnvironment("Development"));
        using var client = factory.CreateClient();
        var home = await client.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation);
        await using var stream = await client.GetStreamAsync(new Uri("/_dev/changes", UriKind.Relative), Cancellation);
        using var events = new StreamReader(stream);

        var first = await NextEvent(events);
        folder.And("page.md", "broken");
        factory.Services.GetRequiredService<ContentStore>().Reload(Cancellation);
        var second = await NextEvent(events);

        Assert.Contains("<script src=\"/_dev/refresh.js\" defer></script>", home, StringComparison.Ordinal);
        Assert.Empty(first.GetProperty("faults").EnumerateArray());
        Assert.NotEqual(first.GetProperty("version").GetString(), second.GetProperty("version").GetString());
        Assert.Equal(
            "page.md(1,1) error MB1009",
            Assert.Single(
                second.GetProperty("faults")
                    .EnumerateArray()
                    .Select(fault => $"{fault.GetProperty("place")} {fault.GetProperty("kind")}")));
    }

    [Theory]
    [InlineData("/_dev/refresh.js")]
    [InlineData("/_dev/changes")]
    public async Task Refresh_InProduction_DoesNotExist(string path)
    {
        Assert.Equal(404, (int)(await site.Get(path)).StatusCode);
        Assert.DoesNotContain("_dev", await site.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_InDevelopment_IsATableOfThePages()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var factory = site.With(folder, builder => builder.UseEnvironment("Development"));
        using var client = factory.CreateClient();

        var page = await client.GetStringAsync(new Uri("/_dev/status", UriKind.Relative), Cancellation);

        Assert.Contains("<tr><td>page.md</td><td>en</td><td></td><td>never reviewed</td>", page, StringComparison.Ordinal);
        Assert.Equal(404, (int)(await site.Get("/_dev/status")).StatusCode);
    }

    [Fact]
    public async Task Gallery_InProduction_IsNotThere() => Assert.Equal(404, (int)(await site.Get("/_dev/gallery")).StatusCode);

    private static async Task<JsonElement> NextEvent(StreamReader events)
    {
        while (true)
        {
            var line = await events.ReadLineAsync(Cancellation) ?? throw new EndOfStreamException();
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return JsonSerializer.Deserialize<JsonElement>(line["data: ".Length..]);
            }
        }
    }
}
