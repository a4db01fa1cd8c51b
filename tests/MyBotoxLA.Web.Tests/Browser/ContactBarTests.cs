using Microsoft.Playwright;
using MyBotoxLA.Web.Tests.Support;
using UglyToad.PdfPig;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>The way to the clinic, which is always at hand: the bar, the menu, and the sidebar.</summary>
public sealed class ContactBarTests(SharedSite shared, Chromium chromium)
{
    private const string Bar = ".contact-bar__link";

    public static TheoryData<string> Urls => Repository.SampleUrls;

    [Theory]
    [InlineData("/side-effects", "Call (213) 555-0142", "Book on another site", "911 When to call")]
    [InlineData("/es/contacto", "Llámenos (213) 555-0142", "Haga cita en otro sitio", "911 Cuándo llamar")]
    public async Task Bar_OnAPhone_StaysAtTheBottomEdge(string url, params string[] expected)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, url, BrowserPage.Screen(390, height: 844));
        foreach (var position in new[] { 0, 1_000, 100_000 })
        {
            await opened.Page.EvaluateAsync($"scrollTo(0, {position})");

            Assert.Equal(844, await opened.Page.EvaluateAsync<double>(
                "document.querySelector('.contact-bar').getBoundingClientRect().bottom"));
        }

        var links = opened.Page.Locator(Bar);
        Assert.Equal(expected, (await links.AllInnerTextsAsync()).Select(text => string.Join(' ', text.Split())));
        Assert.False(await opened.Page.Locator(".emergency").IsVisibleAsync());
        Assert.InRange(await opened.Page.EvaluateAsync<double>("""
            document.querySelector('.contact-bar').getBoundingClientRect().top
              - document.querySelector('footer').getBoundingClientRect().bottom
            """), 0, 20);
    }

    [Theory]
    [InlineData(844, 390)]
    [InlineData(1440, 900)]
    public async Task Bar_OnALowOrWideScreen_IsInTheHeader(int width, int height)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, "/side-effects", BrowserPage.Screen(width, height: height));

        Assert.Equal("static", await opened.Page.EvaluateAsync<string>(
            "getComputedStyle(document.querySelector('.contact-bar')).position"));
        var visible = await Task.WhenAll((await opened.Page.Locator(Bar).AllAsync()).Select(link => link.IsVisibleAsync()));
        Assert.Equal([true, true, false], visible);
        Assert.True(await opened.Page.Locator(".emergency").IsVisibleAsync());
    }

    /// <summary>So that the button can close it again.</summary>
    [Theory]
    [InlineData("/es/efectos-secundarios")]
    [InlineData("/")]
    public async Task Menu_OfAPhone_OpensBelowItsButton(string url)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, url, BrowserPage.Screen(360, height: 640));

        await opened.Page.Locator(".menu-button").ClickAsync();

        Assert.Equal(
            await opened.Page.EvaluateAsync<double>("document.querySelector('.menu-button').getBoundingClientRect().bottom"),
            await opened.Page.EvaluateAsync<double>("document.querySelector('#menu').getBoundingClientRect().top"));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Bar_InForcedColors_HasEdgesAndReadableLinks(int width)
    {
        var screen = BrowserPage.Screen(width, ColorScheme.Light, ForcedColors.Active);
        await using var opened = await BrowserPage.Open(chromium, shared, "/side-effects", screen);

        var distinct = await opened.Page.EvaluateAsync<bool[]>("""
            [...document.querySelectorAll('.contact-bar__link, .menu-button, .sidebar .button')].filter(e => e.checkVisibility()).map(e => {
              const style = getComputedStyle(e);
              const bar = getComputedStyle(e.closest('.contact-bar') ?? e);
              const edge = style.borderTopWidth !== '0px' || bar.borderTopWidth !== '0px' || style.textDecorationLine === 'underline';
              return style.color !== style.backgroundColor && edge;
            })
            """);

        Assert.Equal([true, true, true, true], distinct);
    }

    [Fact]
    public async Task Page_Printed_HasNoBarMenuOrSidebar()
    {
        await using var opened = await BrowserPage.Open(chromium, shared, "/about-botox", BrowserPage.Screen(390));

        using var sheet = PdfDocument.Open(await opened.Page.PdfAsync(new() { Format = "Letter" }));
        var text = string.Concat(sheet.GetPages().SelectMany(page => page.Text).Where(character => !char.IsWhiteSpace(character)));

        Assert.DoesNotContain("onanothersite", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Onthispage", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Menu", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/side-effects")]
    [InlineData("/es/efectos-secundarios")]
    [InlineData("/contact")]
    public async Task Sidebar_OnAWideScreen_StaysBesideTheText(string url)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, url, BrowserPage.Screen(1440, height: 900));
        await opened.Page.EvaluateAsync("scrollTo(0, document.querySelector('.article').getBoundingClientRect().bottom - innerHeight)");

        var outside = await opened.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.sidebar a')].filter(e => e.getBoundingClientRect().top < 0
              || e.getBoundingClientRect().bottom > innerHeight).map(e => e.innerText)
            """);

        Assert.Equal([], outside);
        Assert.Equal(2, await opened.Page.Locator(".sidebar .button").CountAsync());
    }

    [Fact]
    public async Task Menu_OnAPhone_OpensAndClosesByKeyboard()
    {
        await using var opened = await BrowserPage.Open(chromium, shared, "/", BrowserPage.Screen(390));
        var link = opened.Page.Locator(".site-nav").GetByRole(AriaRole.Link, new() { Name = "Botox for wrinkles" });
        Assert.False(await link.IsVisibleAsync());

        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true }).PressAsync("Enter");
        Assert.True(await link.IsVisibleAsync());
        await opened.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Botox for wrinkles", await opened.Page.EvaluateAsync<string>("document.activeElement.innerText"));

        await opened.Page.Keyboard.PressAsync("Escape");
        Assert.False(await link.IsVisibleAsync());
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task PhoneNumber_OnAnyScreen_IsOnOneLine(string url)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, url, BrowserPage.Screen(320));
        foreach (var width in new[] { 320, 360, 390, 768, 1440 })
        {
            await opened.Page.SetViewportSizeAsync(width, 800);

            var broken = await opened.Page.EvaluateAsync<string[]>("""
                () => {
                  const broken = [];
                  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  for (let node; (node = texts.nextNode());) {
                    for (const match of node.data.matchAll(/\(?\b\d{3}\)?[ -]+\d{3}-\d{4}|1-800-[\dA-Z-]+/g)) {
                      const range = document.createRange();
                      range.setStart(node, match.index);
                      range.setEnd(node, match.index + match[0].length);
                      if (new Set([...range.getClientRects()].map(box => box.top)).size > 1) broken.push(match[0]);
                    }
                  }
                  return broken;
                }
                """);

            Assert.Equal([], broken);
        }
    }
}
