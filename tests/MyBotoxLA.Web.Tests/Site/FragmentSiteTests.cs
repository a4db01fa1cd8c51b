using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>A fragment as visitors and search engines see it: on pages, and nowhere else.</summary>
public sealed class FragmentSiteTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fragment_IsOnThePageItsMarkdownAndItsPrintSheet_AndHasNoAddress()
    {
        using var folder = Site();
        await using var factory = site.With(folder);
        using var client = factory.CreateClient();

        var page = await Text(client, "/page");
        var markdown = await Text(client, "/page.md");

        Assert.Equal(2, page.Split("You cannot breathe.").Length - 1);
        Assert.Contains("<li id=\"source-two\">", page, StringComparison.Ordinal);
        Assert.Contains("- You cannot breathe.[^two]\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n[^two]: Two\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("fragments", await Text(client, "/sitemap.xml"), StringComparison.Ordinal);
        foreach (var address in (string[])["/fragments/call", "/fragments/call.md", "/fragments"])
        {
            using var response = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task EditOfAFragment_WhileRunning_IsOnThePage()
    {
        using var folder = Site();
        await using var factory = site.With(folder);
        using var client = factory.CreateClient();
        var before = await Text(client, "/page");

        folder.And("fragments/call.md", "You can call.\n");
        factory.Services.GetRequiredService<ContentStore>().Reload(Cancellation);

        Assert.DoesNotContain("You can call.", before, StringComparison.Ordinal);
        Assert.Contains("<p>You can call.</p>", await Text(client, "/page"), StringComparison.Ordinal);
    }

    private static ContentFolder Site() => ContentFolder.With("page.md", ContentFolder.Page + "\n\n## When\n\n:::include call\n:::\n")
        .And(
            "fragments/call.md",
            "---\nsources: [ { id: two, title: Two } ]\n---\n\n:::care-911\n### Call 911\n\n- You cannot breathe.[^two]\n:::\n");

    private static Task<string> Text(HttpClient client, string path) =>
        client.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation);
}
