using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>A photo has its label above it and its caption below or beside it, on every screen and on paper.</summary>
public sealed class PhotoBlockTests(Chromium chromium, PhotoBlockTests.Fixture photos) : IClassFixture<PhotoBlockTests.Fixture>
{
    private const string Body = """
        :::photo model
        ![A person in a chair](/images/room.png)

        A caption below the photo.
        :::

        :::photo nobody beside
        ![An empty room](/images/room.png)

        Some sentences beside the photo. They are as large as the text of the page.
        :::
        """;

    [Theory]
    [InlineData(320, 1, "below")]
    [InlineData(390, 1, "below")]
    [InlineData(390, 2, "below")]
    [InlineData(1280, 1, "beside")]
    [InlineData(1280, 2, "below")]
    public async Task Photo_OnAScreen_IsWholeWithItsCaption(int width, int textSize, string place)
    {
        await using var opened = await BrowserPage.Open(chromium, photos.Site, "page", BrowserPage.Screen(width));
        await opened.Page.AddStyleTagAsync(new() { Content = $"html {{ font-size: {textSize}00% !important; }}" });

        Assert.Equal(width, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal(
            ["above", "below", place],
            await opened.Page.EvaluateAsync<string[]>("""
                () => {
                  const box = (photo, part) => document.querySelectorAll('.photo')[photo].querySelector(part).getBoundingClientRect();
                  const place = (one, other) => one.bottom <= other.top ? 'above' : one.top >= other.bottom ? 'below' : 'beside';
                  return [
                    place(box(0, '.photo__model'), box(0, 'img')), place(box(0, 'figcaption'), box(0, 'img')),
                    place(box(1, 'figcaption'), box(1, 'img')),
                  ];
                }
                """));
    }

    [Theory]
    [InlineData(ColorScheme.Light, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, ForcedColors.None)]
    [InlineData(ColorScheme.Light, ForcedColors.Active)]
    public async Task Photo_InEachColorScheme_HasNoViolationAndABorderedLabel(ColorScheme scheme, ForcedColors forced)
    {
        await using var opened = await BrowserPage.Open(chromium, photos.Site, "page", BrowserPage.Screen(390, scheme, forced));

        var result = await opened.Page.RunAxe();
        var label = opened.Page.Locator(".photo__model");

        Assert.Empty(result.Violations.Select(violation => violation.Id));
        Assert.Equal("Model", await label.TextContentAsync());
        Assert.Equal("2px", await label.EvaluateAsync<string>("label => getComputedStyle(label).borderTopWidth"));
    }

    [Fact]
    public async Task Photo_OnPaper_HasItsLabelAndCaption()
    {
        await using var opened = await BrowserPage.Open(chromium, photos.Site, "page", BrowserPage.Screen(800));

        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(
            "visible,visible,visible",
            await opened.Page.EvaluateAsync<string>("""
                ['.photo__model', '.photo img', '.photo figcaption']
                  .map(part => document.querySelector(part).checkVisibility() ? 'visible' : 'hidden').join()
                """));
        Assert.Equal(
            "avoid",
            await opened.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.photo')).breakInside"));
    }

    /// <summary>A site with the two photos, for all tests of this class.</summary>
    public sealed class Fixture : IAsyncLifetime
    {
        private readonly ContentFolder _folder = ContentFolder.With("page.md", $"---\ntitle: A\ndescription: B\n---\n{Body}\n")
            .And("images/room.png", SamplePictures.Png);

        private RunningSite? _site;

        public RunningSite Site => _site ?? throw new InvalidOperationException("The site was not started.");

        public async ValueTask InitializeAsync() =>
            _site = await RunningSite.With("--Content:Path", _folder.Root, "--Content:State", _folder.State);

        public async ValueTask DisposeAsync()
        {
            if (_site is not null)
            {
                await _site.DisposeAsync();
            }

            _folder.Dispose();
        }
    }
}
