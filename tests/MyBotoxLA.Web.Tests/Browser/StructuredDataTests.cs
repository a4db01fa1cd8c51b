using Microsoft.Playwright;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>The structured data is data: the content security policy of the page does not concern it.</summary>
public sealed class StructuredDataTests(SharedSite shared, Chromium chromium)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/questions")]
    [InlineData("/es/efectos-secundarios")]
    public async Task Data_InABrowser_ViolatesNoPolicy(string path)
    {
        var site = await shared.Started;
        await using var context = await chromium.NewContext();
        var page = await context.NewPageAsync();
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);

        await page.GotoAsync(new Uri(site.Address, path).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Equal(1, await page.Locator("script[type='application/ld+json']").CountAsync());
        Assert.Empty(messages);
    }

    /// <summary>The same way of looking finds a script.</summary>
    [Fact]
    public async Task Script_InABrowser_ViolatesThePolicy()
    {
        var site = await shared.Started;
        await using var context = await chromium.NewContext();
        var page = await context.NewPageAsync();
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add(message.Text);
        await page.RouteAsync("**/privacy", async route =>
        {
            var response = await route.FetchAsync();
            var html = (await response.TextAsync()).Replace("application/ld+json", "text/javascript", StringComparison.Ordinal);
            await route.FulfillAsync(new() { Response = response, Body = html });
        });

        await page.GotoAsync(new Uri(site.Address, "/privacy").ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Contains(messages, message => message.Contains("Content Security Policy", StringComparison.Ordinal));
    }
}
