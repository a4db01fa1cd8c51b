using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Web.Sharing;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Sharing;

public sealed class PictureLibraryTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public void Library_OfThisProcess_IsInstalled() => Assert.True(site.Services.GetRequiredService<PictureLibrary>().IsInstalled);

    [Fact]
    public async Task Site_WithoutTheLibrary_ServesPagesWithoutPicturesAndLogsItOnce()
    {
        var log = new RecordedLog<PictureLibrary>();
        using var folder = ContentFolder.With("index.md", ContentFolder.Page).And("page.md", ContentFolder.Page);
        await using var factory = site.With(folder, builder => builder.ConfigureServices(services =>
            services.AddSingleton(new PictureLibrary(folder.Root, log))));
        using var client = factory.CreateClient();

        var pages = new List<string>();
        foreach (var path in new[] { "/", "/page" })
        {
            pages.Add(await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));
        }

        using var picture = await client.GetAsync(
            new Uri("/assets/share/page.0123456789.png", UriKind.Relative),
            TestContext.Current.CancellationToken);
        Assert.All(pages, page => Assert.DoesNotContain("og:image", page, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains("og:title", page, StringComparison.Ordinal));
        Assert.Equal(404, (int)picture.StatusCode);
        Assert.Matches("^Warning Found no libSkiaSharp[.a-z]+; pages are served without a picture for sharing$", Assert.Single(log.All));
    }
}
