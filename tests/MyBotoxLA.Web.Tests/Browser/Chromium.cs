using Microsoft.Playwright;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>One Chromium for all browser tests: Debian's, or the one that Playwright installed elsewhere.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Debian = "/usr/bin/chromium";
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

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public IBrowser Browser => _browser ?? throw new InvalidOperationException("Chromium did not start.");

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        try
        {
            _browser = await _playwright.Chromium.LaunchAsync(
                new() { ExecutablePath = File.Exists(Debian) ? Debian : null, Args = Arguments });
        }
        catch (PlaywrightException fault)
        {
            throw new InvalidOperationException(
                "The browser tests need Chromium. On Debian run `apt-get install chromium`; "
                    + "elsewhere run `pwsh tests/MyBotoxLA.Web.Tests/bin/Debug/net10.0/playwright.ps1 install chromium`. "
                    + "Or run ./test.sh, which does it.",
                fault);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
