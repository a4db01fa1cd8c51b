using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>
/// Runs axe on every page: WCAG 2.2 AA and best practices, in light, dark, and forced colors, on a phone and a desktop screen.
/// </summary>
public sealed class AxeTests(SharedSite shared, Chromium chromium)
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },

        // Describing what is right as well takes as long again.
        ResultTypes = [ResultType.Violations],
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    };

    /// <summary>The rules whose result depends on colors: the others find the same in every color scheme.</summary>
    private static readonly AxeRunOptions ColorOptions = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    private static readonly (string Name, ColorScheme Scheme, ForcedColors Forced, AxeRunOptions Options)[] Looks =
    [
        ("light", ColorScheme.Light, ForcedColors.None, Options),
        ("dark", ColorScheme.Dark, ForcedColors.None, ColorOptions),
        ("forced colors", ColorScheme.Light, ForcedColors.Active, ColorOptions),
    ];

    public static TheoryData<string> Urls =>
        [.. Repository.SampleUrls.Select(row => row.Data), .. Language.All.Select(language => language.Below("nothing"))];

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_InEveryColorScheme_HasNoViolation(string url)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, url, BrowserPage.Screen(360));
        var found = new List<string>();

        foreach (var (name, scheme, forced, options) in Looks)
        {
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
            foreach (var width in new[] { 360, 1280 })
            {
                await opened.Page.SetViewportSizeAsync(width, 800);
                var result = await opened.Page.RunAxe(options);
                found.AddRange(
                    result.Violations.Select(
                        violation => $"{name} {width}: {violation.Id} {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
            }
        }

        Assert.Equal("", string.Join('\n', found));
    }

    /// <summary>The same way of looking finds a violation.</summary>
    [Fact]
    public async Task PageWithoutALanguage_HasAViolation()
    {
        await using var opened = await BrowserPage.Open(chromium, shared, "/privacy", BrowserPage.Screen(360));
        await opened.Page.EvaluateAsync("document.documentElement.removeAttribute('lang')");

        var result = await opened.Page.RunAxe(Options);

        Assert.Equal(["html-has-lang"], result.Violations.Select(violation => violation.Id));
    }

    [Fact]
    public async Task TextAsDarkAsADarkPage_HasAViolation()
    {
        await using var opened = await BrowserPage.Open(chromium, shared, "/privacy", BrowserPage.Screen(360, ColorScheme.Dark));
        await opened.Page.AddStyleTagAsync(new() { Content = "h1 { color: #222 !important; }" });

        var result = await opened.Page.RunAxe(ColorOptions);

        Assert.Equal(["color-contrast"], result.Violations.Select(violation => violation.Id));
    }
}
