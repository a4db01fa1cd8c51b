using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

public sealed partial class ServeSharePicturesTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Forever = "public, max-age=31536000, immutable";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Urls => Repository.SampleUrls;

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Picture_OfAPage_IsServedForeverAndSmall(string url)
    {
        var address = PictureOf(await site.Text(url));

        using var response = await site.Get(address);
        var bytes = await response.Content.ReadAsByteArrayAsync(Cancellation);

        Assert.Equal(
            (200, "image/png", Forever, (long?)bytes.Length),
            (
                (int)response.StatusCode,
                $"{response.Content.Headers.ContentType}",
                string.Join(", ", response.Headers.GetValues("Cache-Control")),
                response.Content.Headers.ContentLength));
        Assert.InRange(bytes.Length, 5_000, 60_000);
        using var revalidated = await Get(address, "If-None-Match", $"{response.Headers.ETag}");
        Assert.Equal(304, (int)revalidated.StatusCode);
    }

    [Theory]
    [InlineData("/assets/share/index.0123456789.png", "/")]
    [InlineData("/assets/share/es.0123456789.png", "/es")]
    [InlineData("/assets/share/es/preguntas.0123456789.png", "/es/preguntas")]
    public async Task Picture_WithAnotherFingerprint_IsTodaysForAMinute(string path, string page)
    {
        using var response = await site.Get(path);
        using var own = await site.Get(PictureOf(await site.Text(page)));

        Assert.Equal((200, "public, max-age=60"), ((int)response.StatusCode, $"{response.Headers.CacheControl}"));
        Assert.Equal(await own.Content.ReadAsByteArrayAsync(Cancellation), await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("/assets/share/nothing.0123456789.png")]
    [InlineData("/assets/share/.0123456789.png")]
    [InlineData("/assets/share/contact.012345678.png")]
    [InlineData("/assets/share/contact.0123456789.jpg")]
    [InlineData("/assets/share/contact.png")]
    [InlineData("/share/contact.0123456789.png")]
    public async Task OtherAddress_IsNotFound(string path)
    {
        using var response = await site.Get(path);

        Assert.Equal(404, (int)response.StatusCode);
    }

    [Fact]
    public async Task Picture_ThatManyAskFor_IsDrawnOnce()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var factory = site.With(folder);
        using var client = factory.CreateClient();
        var address = PictureOf(await client.GetStringAsync(new Uri("/page", UriKind.Relative), Cancellation));
        var store = factory.Services.GetRequiredService<SiteResourceStore>();
        var picture = (await store.First).FindPicture(address);
        await store.Compressed.WaitAsync(Cancellation);
        Assert.False(picture?.IsCreated);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => client.GetByteArrayAsync(new Uri(address, UriKind.Relative), Cancellation)));

        Assert.True(picture?.IsCreated);
        Assert.All(answers, bytes => Assert.Equal(picture?.Existing?.Identity.Bytes, bytes));
    }

    [Fact]
    public async Task Edit_ChangesThePictureOnlyIfTheTitleChanges()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        await using var factory = new RenderCount().In(site, folder);
        using var client = factory.CreateClient();
        var content = factory.Services.GetRequiredService<ContentStore>();
        var before = await Picture();

        folder.And("page.md", ContentFolder.Page.Replace("Some text", "Other text", StringComparison.Ordinal));
        content.Reload(Cancellation);
        var sameTitle = await Picture();
        folder.And("page.md", ContentFolder.Page.Replace("A page", "Another page", StringComparison.Ordinal));
        content.Reload(Cancellation);

        Assert.Equal(before, sameTitle);
        Assert.NotEqual(before, await Picture());
        using var old = await client.GetAsync(new Uri(before, UriKind.Relative), Cancellation);
        Assert.Equal("public, max-age=60", $"{old.Headers.CacheControl}");

        async Task<string> Picture() => PictureOf(await client.GetStringAsync(new Uri("/page", UriKind.Relative), Cancellation));
    }

    /// <summary>Twelve megabytes that no visitor of a page needs.</summary>
    [Fact]
    public async Task Library_IsLoadedForTheFirstPicture()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux lists what a process has loaded.");
        await using var running = await RunningSite.With();
        using var client = new HttpClient { BaseAddress = running.Address };

        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation);
        var before = IsLoaded();
        await client.GetByteArrayAsync(new Uri(PictureOf(page), UriKind.Relative), Cancellation);

        Assert.Equal((false, true), (before, IsLoaded()));

        bool IsLoaded() => File.ReadAllText($"/proc/{running.Id}/maps").Contains("libSkiaSharp", StringComparison.Ordinal);
    }

    private static string PictureOf(string page) => Image().Match(page).Groups[1].Value;

    private async Task<HttpResponseMessage> Get(string path, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation(header, value);
        return await site.Client().SendAsync(request, Cancellation);
    }

    [GeneratedRegex("<meta property=\"og:image\" content=\"https?://[^/]+(/[^\"]+)\">")]
    private static partial Regex Image();
}
