using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

public sealed class CorePageTests(SharedSite shared, Chromium chromium)
{
    [Theory]
    [InlineData("/about-botox", 360)]
    [InlineData("/about-botox", 1280)]
    [InlineData("/side-effects", 360)]
    [InlineData("/side-effects", 1280)]
    public async Task Page_InChromium_FitsTheScreenAndLogsNothing(string path, int width)
    {
        var site = await shared.Started;
        await using var context = await chromium.NewContext(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, fault) => messages.Add(fault);

        var response = await page.GotoAsync(
            new Uri(site.Address, path).ToString(),
            new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        Assert.Equal(200, response?.Status);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(messages);
    }
}
