using System.Text.Json;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>The boxed warning of every page with a drug, on a phone: whole, open, and near the first benefit.</summary>
public sealed class BoxedWarningTests(SharedSite shared, Chromium chromium)
{
    private const int Screen = 844;

    /// <summary>On the other pages, the warning is above every benefit.</summary>
    private static readonly string[] StateABenefitAbove = ["/about-botox", "/es/acerca-de-botox", "/es/su-visita", "/your-visit"];

    /// <summary>
    /// Everything that would hide the warning or a part of it, and the distance to its top from the top of the first text that states a
    /// benefit; null if there is none above it.
    /// </summary>
    private const string Measure = """
        () => {
          const warning = document.querySelector('.boxed-warning');
          const faults = [];
          for (let e = warning; e; e = e.parentElement) {
            const style = getComputedStyle(e);
            if (e.localName === 'details') faults.push('foldable');
            if (e.ariaHidden === 'true' || e.inert) faults.push('hidden from screen readers');
            if (e !== document.documentElement && e !== document.body
              && (style.overflowY !== 'visible' || style.maxHeight !== 'none' || style.clipPath !== 'none')) faults.push('cut off');
          }
          for (const e of [warning, ...warning.querySelectorAll('*')]) {
            const box = e.getBoundingClientRect();
            const name = e.localName;
            if (['details', 'dialog', 'template'].includes(name) || e.hidden) faults.push(`${name}: foldable`);
            if (!e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || box.width < 1 || box.height < 1)
              faults.push(`${name}: not visible`);
            if (box.left < 0 || box.right > innerWidth) faults.push(`${name}: off the screen`);
          }
          const words = new RegExp('soften|smooth|full (?:effect|result)|effects? (?:usually )?lasts?|see a change'
            + '|suaviz|alis|efecto completo|efecto (?:suele )?dura|nota un cambio', 'i');
          const benefit = [...document.querySelectorAll('main :is(h1, h2, p, li, td, dd)')].find(e => words.test(e.innerText));
          const above = benefit && !warning.contains(benefit)
            && (benefit.compareDocumentPosition(warning) & Node.DOCUMENT_POSITION_FOLLOWING);
          return JSON.stringify({
            faults,
            distance: above ? warning.getBoundingClientRect().top - benefit.getBoundingClientRect().top : null,
          });
        }
        """;

    public static TheoryData<string> PagesWithDrug =>
    [
        .. new ContentLoader(new ContentOptions { Folder = Repository.SampleContent }).Load(CancellationToken.None).Pages.Values
            .Where(page => page.FrontMatter.Drug is not null)
            .Select(page => page.Path)
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Pages_WithTheWarning_AreTheseInBothLanguages() => Assert.Equal(
        [
            "/", "/about-botox", "/es", "/es/acerca-de-botox", "/es/efectos-secundarios", "/es/preguntas", "/es/quien-le-atiende",
            "/es/su-visita", "/questions", "/side-effects", "/who-treats-you", "/your-visit",
        ],
        PagesWithDrug.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(PagesWithDrug))]
    public async Task Warning_OnAPhone_IsWholeAndWithinAScreenOfTheFirstBenefit(string path)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, path, BrowserPage.Screen(390, height: Screen));

        using var measured = JsonDocument.Parse(await opened.Page.EvaluateAsync<string>(Measure));

        Assert.Empty(measured.RootElement.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()));
        var distance = measured.RootElement.GetProperty("distance");
        Assert.Equal(StateABenefitAbove.Contains(path), distance.ValueKind == JsonValueKind.Number);
        if (distance.ValueKind == JsonValueKind.Number)
        {
            Assert.InRange(distance.GetDouble(), 0, Screen);
        }
    }
}
