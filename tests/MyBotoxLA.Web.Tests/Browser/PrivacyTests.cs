using Microsoft.Playwright;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>What a browser fetches and stores.</summary>
public sealed class PrivacyTests(SharedSite shared, Chromium chromium)
{
    private const int FirstViewBudget = 60_000;

    public static TheoryData<string> Urls => Repository.SampleUrls;

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_InABrowser_RequestsOnlyItsOriginAndStoresNothing(string url)
    {
        var site = await shared.Started;
        await using var context = await chromium.NewContext(BrowserPage.Screen(360));
        var page = await context.NewPageAsync();
        var requests = new List<IRequest>();
        page.Request += (_, request) => requests.Add(request);

        await page.GotoAsync(new Uri(site.Address, url).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.All(requests, request => Assert.StartsWith(site.Address.ToString(), request.Url, StringComparison.Ordinal));
        Assert.DoesNotContain(requests, request => request.ResourceType == "script");
        Assert.Empty(await context.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        var sizes = await Task.WhenAll(requests.Select(request => request.SizesAsync()));
        Assert.InRange(sizes.Sum(size => size.ResponseBodySize), 1, FirstViewBudget);
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_WithoutScript_HasTheSameText(string url)
    {
        var with = BrowserPage.Screen(360);
        var without = BrowserPage.Screen(360);
        without.JavaScriptEnabled = false;
        await using var one = await BrowserPage.Open(chromium, shared, url, with);
        await using var other = await BrowserPage.Open(chromium, shared, url, without);

        Assert.Equal(await one.Page.Locator("body").InnerTextAsync(), await other.Page.Locator("body").InnerTextAsync());
    }

    [Fact]
    public async Task Link_UnderThePointer_IsPrefetched()
    {
        var site = await shared.Started;
        await using var context = await chromium.NewContext(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address.ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });

        var prefetch = await page.RunAndWaitForRequestAsync(
            () => page.GetByRole(AriaRole.Link, new() { Name = "Your visit" }).First.HoverAsync(),
            request => request.Url.EndsWith("/your-visit", StringComparison.Ordinal));

        Assert.Equal("prefetch", (await prefetch.AllHeadersAsync()).GetValueOrDefault("sec-purpose"));
    }
}
