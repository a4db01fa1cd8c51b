using System.Globalization;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>What a patient with a phone sees of the medical review of a page, in each state and language.</summary>
public sealed class ReviewStateTests(Chromium chromium)
{
    private const string Measure = """
        () => {
          const review = document.querySelector('.review');
          const box = review.getBoundingClientRect();
          return [
            review.innerText.trim().replace(/\s+/g, ' '),
            box.left >= 0 && box.right <= innerWidth && document.documentElement.scrollWidth <= innerWidth,
            [...review.querySelectorAll('span')].every(e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true })),
          ].join('|');
        }
        """;

    [Fact]
    public async Task State_OfEachPage_IsSeenOnAPhone()
    {
        var soon = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(7);
        using var folder = Site.ReviewStateTests.WithEveryState().And("due.md", ContentFolder.Page).Reviewed("due.md", soon);
        await using var site = await RunningSite.With("--Content:Path", folder.Root, "--Content:State", folder.State);
        var seen = new List<string>();
        string[] names = ["never", "reviewed", "changed", "overdue"];
        foreach (var path in names.Select(name => $"/{name}").Append("/due").Concat(names.Select(name => $"/es/{name}")))
        {
            await using var opened = await BrowserPage.Open(chromium, site, path, BrowserPage.Screen(390));
            seen.Add(await opened.Page.EvaluateAsync<string>(Measure));
        }

        Assert.Equal(
            [
                "These pages are not yet medically reviewed.|true|true",
                "Reviewed by Elizabeth Blackwell, MD. Last reviewed: May 12, 2026. Next review: May 12, 2099.|true|true",
                "This page has changed since its last medical review. Reviewed by Elizabeth Blackwell, MD. Last reviewed: May 12, 2026. "
                    + "Next review: May 12, 2099.|true|true",
                "Reviewed by Elizabeth Blackwell, MD. Last reviewed: May 12, 2026. The next medical review is overdue.|true|true",
                "Reviewed by Elizabeth Blackwell, MD. Last reviewed: May 12, 2026. "
                    + string.Create(CultureInfo.InvariantCulture, $"Next review: {soon:MMMM d, yyyy}.|true|true"),
                "Estas páginas todavía no han tenido una revisión médica.|true|true",
                "Revisado por Elizabeth Blackwell, MD. Última revisión: 12 de mayo de 2026. "
                    + "Próxima revisión: 12 de mayo de 2099.|true|true",
                "Esta página ha cambiado desde su última revisión médica. Revisado por Elizabeth Blackwell, MD. "
                    + "Última revisión: 12 de mayo de 2026. Próxima revisión: 12 de mayo de 2099.|true|true",
                "Revisado por Elizabeth Blackwell, MD. Última revisión: 12 de mayo de 2026. "
                    + "La próxima revisión médica está atrasada.|true|true",
            ],
            seen);
    }
}
