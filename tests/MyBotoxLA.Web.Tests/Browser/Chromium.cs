using Microsoft.Playwright;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>
/// One Chromium for all browser tests, started by the first of them: Debian's, or the one that Playwright installed elsewhere. The
/// headless shell draws the same pages with half of the processor time that the complete browser needs.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Debian = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _started = new(Start);

    public async Task<IBrowserContext> NewContext(BrowserNewContextOptions? options = null) =>
        await (await _started.Value).Browser.NewContextAsync(options);

    public async ValueTask DisposeAsync()
    {
        if (_started.IsValueCreated)
        {
            var (playwright, browser) = await _started.Value;
            await browser.DisposeAsync();
            playwright.Dispose();
        }
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> Start()
    {
        var playwright = await Playwright.CreateAsync();
        try
        {
            var browser = await playwright.Chromium.LaunchAsync(
                new() { ExecutablePath = Array.Find(Debian, File.Exists), Args = Arguments });
            return (playwright, browser);
        }
        catch (PlaywrightException fault)
        {
            playwright.Dispose();
            throw new InvalidOperationException(
                "The browser tests need Chromium. On Debian run `apt-get install chromium-headless-shell`; "
                    + "elsewhere run `pwsh tests/MyBotoxLA.Web.Tests/bin/Debug/net10.0/playwright.ps1 install chromium`. "
                    + "Or run ./test.sh, which does it.",
                fault);
        }
    }
}
