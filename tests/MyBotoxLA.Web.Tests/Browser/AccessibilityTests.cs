using Microsoft.Playwright;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>What automatic rules do not check: reflow, spacing, the keyboard, contrast, layout shifts.</summary>
public sealed class AccessibilityTests(SharedSite shared, Chromium chromium)
{
    /// <summary>The spacing that text must tolerate by WCAG 2.2, 1.4.12.</summary>
    private const string RaisedSpacing = """
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-block-end: 2em !important; }
        """;

    public static TheoryData<string> Urls => Repository.SampleUrls;

    /// <summary>A small phone, a tall one, and a desktop screen.</summary>
    public static TheoryData<string, int, int> Screens => Rows(Repository.SampleUrls, (360, 640), (390, 844), (1280, 800));

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_At320PixelsWithRaisedSpacing_DoesNotScrollSideways(string url)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, url, BrowserPage.Screen(320));

        Assert.Equal(320, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await opened.Page.AddStyleTagAsync(new() { Content = RaisedSpacing });

        Assert.Equal(320, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    /// <summary>With text twice as large (WCAG 2.2, 1.4.4), in a narrow window and on a phone.</summary>
    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_WithTextAtTwiceItsSize_DoesNotScrollSideways(string url)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, url, BrowserPage.Screen(390));
        await opened.Page.AddStyleTagAsync(new() { Content = "html { font-size: 200% !important; }" });
        foreach (var width in new[] { 390, 640, 1280 })
        {
            await opened.Page.SetViewportSizeAsync(width, 800);

            Assert.Equal(width, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    /// <summary>Targets that are not part of a sentence (WCAG 2.2, 2.5.8).</summary>
    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Link_ToASource_IsAtLeast24PixelsHigh(string url)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, url, BrowserPage.Screen(412));

        var low = await opened.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.sources li > a')].filter(a => a.getBoundingClientRect().height < 24).map(a => a.outerHTML)
            """);

        Assert.Equal([], low);
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Page_ByKeyboard_ShowsEveryFocusOutline(string url, int width, int height)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, url, BrowserPage.Screen(width, height: height));
        var expected = await opened.Page.EvaluateAsync<int>("""
            [...document.querySelectorAll('a[href], button, summary, [tabindex="0"]')]
              .filter(e => e.tabIndex >= 0 && e.checkVisibility()).length
            """);
        var stops = new List<string>();

        for (var i = 0; i < expected; i++)
        {
            await opened.Page.Keyboard.PressAsync("Tab");
            stops.Add(await opened.Page.EvaluateAsync<string>("""
                () => {
                  // A card's link draws its outline around the entire card.
                  const e = document.activeElement, box = e.getClientRects()[0];
                  const style = getComputedStyle(e, e.closest('.cards') && !e.closest('.cite') ? '::after' : null);
                  const bar = document.querySelector('.contact-bar'), edge = bar.getBoundingClientRect();
                  const isFixed = getComputedStyle(bar).position === 'fixed' && !bar.contains(e);
                  // The middle of what is on the screen.
                  const [top, end] = [Math.max(box.top, 0), Math.min(box.bottom, isFixed ? edge.top : innerHeight)];
                  const at = document.elementFromPoint(box.x + box.width / 2, (top + end) / 2);
                  // A table that scrolls can be taller than the screen.
                  const clear = !isFixed || box.bottom <= edge.top || box.height > edge.top - 80;
                  const seen = at && (e.contains(at) || at.contains(e)) && clear;
                  return parseFloat(style.outlineWidth) >= 3 && style.outlineStyle !== 'none' && seen
                    ? 'ok'
                    : `${e.outerHTML} outline ${style.outlineWidth} covered by ${at?.outerHTML.slice(0, 80)}`;
                }
                """));
        }

        Assert.True(expected > 10, $"Only {expected} stops were found.");
        Assert.Equal([], stops.Where(stop => stop != "ok"));
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_InLightAndDark_HasBodyTextOfSevenToOne(string url)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, url, BrowserPage.Screen(360));
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme });

            var lowest = await opened.Page.EvaluateAsync<double>("""
                () => {
                  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
                  const context = canvas.getContext('2d', { willReadFrequently: true });
                  const rgb = color => {
                    context.clearRect(0, 0, 1, 1);
                    context.fillStyle = color;
                    context.fillRect(0, 0, 1, 1);
                    return [...context.getImageData(0, 0, 1, 1).data];
                  };
                  const linear = v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
                  const luminance = ([r, g, b]) =>
                    0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
                  const surface = e => {
                    for (; e; e = e.parentElement) {
                      const color = rgb(getComputedStyle(e).backgroundColor);
                      if (color[3] === 255) return color;
                    }
                    return [255, 255, 255, 255];
                  };
                  const contrast = e => {
                    const both = [luminance(rgb(getComputedStyle(e).color)), luminance(surface(e))];
                    return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
                  };
                  const selector = 'main p, main li, main dd, main td, main th, main h1, main h2, footer p';
                  const texts = [...document.querySelectorAll(selector)];
                  return Math.min(...texts.filter(e => e.checkVisibility() && !e.querySelector('.button')).map(contrast));
                }
                """);

            Assert.True(lowest >= 7, $"{scheme}: {lowest:0.00}");
        }
    }

    /// <summary>
    /// Without the display font: on a busy machine it can come after the first paint, and moves the text by up to 0.01, a tenth of what
    /// counts as a good page.
    /// </summary>
    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_WhileItLoads_HasNoLayoutShift(string url)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, url, BrowserPage.Screen(360));
        await opened.Page.RouteAsync("**/*.woff2", route => route.AbortAsync());
        await opened.Page.ReloadAsync();

        var shift = await opened.Page.EvaluateAsync<double>("""
            () => new Promise(done => {
              let sum = 0;
              const observer = new PerformanceObserver(list => {
                for (const entry of list.getEntries()) sum += entry.value;
              });
              observer.observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
            })
            """);

        Assert.Equal(0, shift);
    }

    /// <summary>What is far below the screen is not laid out yet when the browser jumps to it.</summary>
    [Theory]
    [InlineData("/side-effects", 390)]
    [InlineData("/side-effects", 1440)]
    [InlineData("/es/acerca-de-botox", 390)]
    public async Task Target_OfALink_IsAtTheTopOfTheScreen(string url, int width)
    {
        var screen = BrowserPage.Screen(width);
        screen.ReducedMotion = ReducedMotion.NoPreference;
        await using var opened = await BrowserPage.Open(chromium, shared, url, screen);
        var address = (await shared.Started).Address;
        var ids = await opened.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.article > h2, .care > h3')].map(e => e.id)");
        var missed = new List<string>();

        foreach (var id in ids)
        {
            await opened.Page.GotoAsync(new Uri(address, $"{url}?{id}#{id}").ToString());
            missed.Add(await opened.Page.EvaluateAsync<string>("""
                () => new Promise(done => setTimeout(() => {
                  const top = document.querySelector(':target').getBoundingClientRect().top;
                  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
                  done(top >= 0 && (top < 60 || isAtEnd) ? '' : `${location.hash} at ${top}`);
                }, 100))
                """));
        }

        Assert.True(ids.Length > 5, $"Only {ids.Length} targets were found.");
        Assert.Equal([], missed.Where(id => id.Length > 0));
    }

    [Theory]
    [InlineData("/side-effects", "1-800-FDA-1088")]
    [InlineData("/es/acerca-de-botox", "patas de gallo")]
    public async Task Text_FarBelowTheScreen_IsFound(string url, string text)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, url, BrowserPage.Screen(390));

        Assert.True(await opened.Page.EvaluateAsync<bool>("text => find(text)", text));
        Assert.InRange(
            await opened.Page.EvaluateAsync<double>("getSelection().getRangeAt(0).getBoundingClientRect().top"),
            0,
            800);
    }

    [Fact]
    public async Task EmergencyCard_FromTheTop_IsOneTapAway()
    {
        await using var opened = await BrowserPage.Open(chromium, shared, "/side-effects", BrowserPage.Screen(360));

        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "911 When to call", Exact = true }).ClickAsync();

        Assert.Equal("#call-911", await opened.Page.EvaluateAsync<string>("location.hash"));
        var heading = opened.Page.GetByRole(AriaRole.Heading, new() { Name = "Call 911 or go to the emergency room" });
        Assert.True(await heading.IsVisibleAsync());
        Assert.InRange(await opened.Page.EvaluateAsync<double>("document.getElementById('call-911').getBoundingClientRect().top"), 0, 400);
    }

    private static TheoryData<string, int, int> Rows(TheoryData<string> urls, params (int Width, int Height)[] screens) =>
        [.. urls.SelectMany(url => screens.Select(screen => (url.Data, screen.Width, screen.Height)))];
}
