using Microsoft.Playwright;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>A page in a browser context with its own settings; disposing it closes both.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private BrowserPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    public IBrowserContext Context => _context;

    public static async Task<BrowserPage> Open(Chromium chromium, SharedSite shared, string path, BrowserNewContextOptions options) =>
        await Open(chromium, await shared.Started, path, options);

    public static async Task<BrowserPage> Open(Chromium chromium, RunningSite site, string path, BrowserNewContextOptions options)
    {
        var context = await chromium.NewContext(options);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, path).ToString(), new() { WaitUntil = WaitUntilState.Load });
        return new BrowserPage(context, page);
    }

    public static BrowserNewContextOptions Screen(
        int width,
        ColorScheme scheme = ColorScheme.Light,
        ForcedColors forced = ForcedColors.None,
        int height = 800) => new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            ForcedColors = forced,
            ReducedMotion = ReducedMotion.Reduce,
            BypassCSP = true,
        };

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
