using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

/// <summary>Which requests the health endpoints answer.</summary>
public sealed class HealthTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Theory]
    [InlineData("GET", "/health/live", 200)]
    [InlineData("HEAD", "/health/live", 200)]
    [InlineData("GET", "/health/ready", 200)]
    [InlineData("HEAD", "/health/ready", 200)]
    [InlineData("POST", "/health/live", 405)]
    [InlineData("GET", "/health", 404)]
    [InlineData("GET", "/health/", 404)]
    [InlineData("GET", "/health/live/", 404)]
    [InlineData("GET", "/Health/Live", 404)]
    public async Task Health_AnswersGetAndHeadOfItsTwoAddressesOnly(string method, string path, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var response = await site.Client().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 200, response.Content.Headers.ContentType?.MediaType == "application/json");
        Assert.Equal(status is 200 or 404, response.Headers.CacheControl?.NoStore == true);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("/health/live", "application/json")]
    [InlineData("/health/ready", "application/json")]
    [InlineData("/robots.txt", "text/plain")]
    [InlineData("/favicon.ico", "image/x-icon")]
    public async Task Address_OfTheSite_IsNotRedirectedByAPage(string path, string type)
    {
        using var folder = ContentFolder.With("page.md", $"---\ntitle: A page\ndescription: B\nredirect_from: [{path}]\n---\nText.");
        await using var factory = site.With(folder);
        using var client = factory.CreateClient();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((200, type), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Ready_WithAStateFolderThatCannotBeWritten_IsDegraded()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var factory = site.With(folder, builder => builder
            .UseSetting("Content:State", Path.Combine(folder.Root, "page.md"))
            .UseSetting("Content:PollSeconds", "0.1"));
        using var client = factory.CreateClient();

        await Wait.Until(async () => (await Ready(client)).Contains("Degraded", StringComparison.Ordinal));
    }

    /// <summary>Three pages with a warning each, and two with errors that were never good.</summary>
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

    [Fact]
    public async Task Ready_AfterAReloadThatFailed_IsDegradedUntilTheNextThatWorks()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var factory = site.WithWebHostBuilder(builder => builder
            .UseSetting("Content:Path", folder.Root)
            .UseSetting("Content:PollSeconds", "0.1"));
        using var client = factory.CreateClient();
        var store = factory.Services.GetRequiredService<ContentStore>();
        var fails = true;
        store.Loaded += (_, _) =>
        {
            if (fails)
            {
                throw new InvalidOperationException("It failed.");
            }
        };
        Assert.Contains("Healthy", await Ready(client), StringComparison.Ordinal);

        folder.And("page.md", ContentFolder.Page + "More.");
        await Wait.Until(async () => (await Ready(client)).Contains("Degraded", StringComparison.Ordinal));

        fails = false;
        await Wait.Until(async () => (await Ready(client)).Contains("Healthy", StringComparison.Ordinal));
        Assert.Contains("More.", store.Current.Pages["/page"].Html(), StringComparison.Ordinal);
    }

    private static Task<string> Ready(HttpClient client) =>
        client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
}
