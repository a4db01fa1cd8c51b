using ImageMagick;
using Microsoft.Playwright;
using MyBotoxLA.Web.Tests.Images;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>A photo from a phone, after the tool, as a browser loads and shows it.</summary>
public sealed class PhotoTests(Chromium chromium)
{
    private const int FirstViewBudget = 60_000;

    [Fact]
    public async Task Screen_LoadsTheWidthThatItShows()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + "\n\n![Door](/images/door.jpg)")
            .And("images/door.jpg", Encode(SamplePicture.Photo(2400, 1800)));
        ImagesRun.Fix(folder);
        await using var site = await Start(folder);

        foreach (var (width, density, expected) in new[] { (390, 3, "1080"), (390, 2, "720"), (1280, 2, "1440") })
        {
            await using var opened = await Open(site, width, density);
            var source = await opened.Page.EvaluateAsync<string>("document.querySelector('main img').currentSrc");

            Assert.Matches($@"/images/widths/door\.[0-9a-f]{{10}}\.{expected}\.[0-9a-f]{{10}}\.webp$", source);
        }
    }

    /// <summary>Lazily loaded pictures are laid out by their attributes alone, so nothing moves when they arrive.</summary>
    [Fact]
    public async Task PhotoBelowTheFold_IsNotPartOfTheFirstView()
    {
        var text = string.Concat(Enumerable.Repeat("\n\nA paragraph of text.", 200));
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}{text}\n\n## Photo\n\n![Door](/images/door.jpg)")
            .And("images/door.jpg", Encode(SamplePicture.Photo(2400, 1800)));
        ImagesRun.Fix(folder);
        await using var site = await Start(folder);
        await using var context = await chromium.NewContext(Phone(390, 3));
        var page = await context.NewPageAsync();
        var requests = new List<IRequest>();
        page.Request += (_, request) => requests.Add(request);

        await page.GotoAsync(new Uri(site.Address, "/page").ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
        var sizes = await Task.WhenAll(requests.Select(request => request.SizesAsync()));
        var before = await page.EvaluateAsync<double>("document.querySelector('main img').getBoundingClientRect().height");
        await page.EvaluateAsync("document.querySelector('main img').scrollIntoView()");
        await page.WaitForFunctionAsync("() => document.querySelector('main img').complete");
        var after = await page.EvaluateAsync<double>("document.querySelector('main img').getBoundingClientRect().height");

        Assert.DoesNotContain(requests.Take(sizes.Length), request => request.ResourceType == "image" && request.Url.Contains("door"));
        Assert.InRange(sizes.Sum(size => size.ResponseBodySize), 1, FirstViewBudget);
        Assert.Contains(requests, request => request.Url.Contains(".1080.", StringComparison.Ordinal));
        Assert.Equal(before, after);
        Assert.InRange(after, 200, 300);
    }

    /// <summary>Before the tool as well: browsers turn a picture by its EXIF data, and the page reserves the space for it.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TurnedPhoto_StandsUpright(bool isFixed)
    {
        using var picture = SamplePicture.Quarters(400, 300);
        picture.Rotate(270);
        picture.ResetPage();
        picture.Orientation = Orientation.RightTop;
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.Orientation, (ushort)6);
        picture.SetProfile(exif);
        using var folder = ContentFolder.With("page.md", ContentFolder.Page + "\n\n![Door](/images/door.jpg)")
            .And("images/door.jpg", picture.ToByteArray(MagickFormat.Jpeg));
        if (isFixed)
        {
            ImagesRun.Fix(folder);
        }

        await using var site = await Start(folder);
        await using var opened = await Open(site, 390, 1);
        var shown = await opened.Page.Locator("main img").ScreenshotAsync();

        Assert.Equal("RGBW", SamplePicture.ColorsOf(shown));
        Assert.Equal(4.0 / 3, new MagickImageInfo(shown) is var info ? (double)info.Width / info.Height : 0, tolerance: 0.01);
    }

    private static Task<RunningSite> Start(ContentFolder folder) =>
        RunningSite.With("--Content:Path", folder.Root, "--Content:State", folder.State);

    private Task<BrowserPage> Open(RunningSite site, int width, int density) =>
        BrowserPage.Open(chromium, site, "/page", Phone(width, density));

    private static BrowserNewContextOptions Phone(int width, int density)
    {
        var options = BrowserPage.Screen(width);
        options.DeviceScaleFactor = density;
        return options;
    }

    private static byte[] Encode(MagickImage picture)
    {
        using (picture)
        {
            return picture.ToByteArray(MagickFormat.Jpeg);
        }
    }
}
