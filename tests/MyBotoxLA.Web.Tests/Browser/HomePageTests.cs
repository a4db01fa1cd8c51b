using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>What a patient sees first, on a phone and on a desktop screen.</summary>
public sealed class HomePageTests(SharedSite shared, Chromium chromium)
{
    /// <summary>Everything that the first screen must show, above the bar at the bottom edge.</summary>
    private const string VisibleTexts = """
        () => {
          const bar = document.querySelector('.contact-bar');
          const bottom = getComputedStyle(bar).position === 'fixed' ? bar.getBoundingClientRect().top : innerHeight;
          const wanted = 'h1, .article__lead, .welcome .button, .welcome__hours > span, .welcome__text';
          return [...document.querySelectorAll(wanted)]
            .filter(e => e.getBoundingClientRect().top >= 0 && e.getBoundingClientRect().bottom <= bottom)
            .map(e => e.innerText.replace(/\u2060/g, '').replace(/\s+/g, ' ').trim());
        }
        """;

    private static readonly string[] English =
    [
        "Plain answers about lines and wrinkles",
        "Los Angeles clinic for BOTOX® Cosmetic (onabotulinumtoxinA), a prescription medicine approved for frown lines, "
            + "crow’s feet, forehead lines, and neck bands.",
        "Call us: (213) 555-0142",
        "Book a visit online (on another company’s site)",
        "Monday to Friday: 9:00 a.m. to 6:00 p.m.",
        "Saturday: 10:00 a.m. to 2:00 p.m.",
        "Is it safe? In studies of the upper face, 33.1 in 100 people treated had a health problem within 90 days. 29.1 in 100 had one "
            + "with placebo, an injection without the medicine. Any problem counted, even a cold.1 See all side effects.",
    ];

    private static readonly string[] Spanish =
    [
        "Respuestas claras sobre líneas y arrugas",
        "En Los Ángeles: BOTOX® Cosmetic (onabotulinumtoxinA), con receta, aprobado para líneas del entrecejo y la frente, patas de "
            + "gallo y bandas del cuello.",
        "Llámenos: (213) 555-0142",
        "Haga su cita en línea (en el sitio de otra empresa)",
        "De lunes a viernes: de 9:00 a.m. a 6:00 p.m.",
        "Sábado: de 10:00 a.m. a 2:00 p.m.",
        "¿Es seguro? En estudios de la parte superior de la cara, 33.1 de cada 100 personas tratadas tuvieron un problema de salud en "
            + "90 días. Con placebo (inyección sin el medicamento), 29.1 de cada 100. Se contó cualquier problema, hasta un resfriado.1 "
            + "Vea los efectos secundarios.",
    ];

    public static TheoryData<string, int, int, string[]> FirstScreens => new()
    {
        { "/", 390, 844, English },
        { "/es", 390, 844, Spanish },
        { "/", 1440, 900, English },
        { "/es", 1440, 900, Spanish },
    };

    [Theory]
    [MemberData(nameof(FirstScreens))]
    public async Task FirstScreen_HoldsButtonsHoursAndTheSafetyLine(string url, int width, int height, string[] expected)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, url, BrowserPage.Screen(width, height: height));

        Assert.Equal(expected, await opened.Page.EvaluateAsync<string[]>(VisibleTexts));
    }

    [Theory]
    [InlineData("/", 390)]
    [InlineData("/", 1440)]
    [InlineData("/es", 390)]
    [InlineData("/es", 1440)]
    public async Task BoxedWarning_IsAboveTheFirstBenefitAndWhole(string url, int width)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, url, BrowserPage.Screen(width));

        var gap = await opened.Page.EvaluateAsync<double>("""
            document.querySelector('.article > h2').getBoundingClientRect().top
              - document.querySelector('.boxed-warning').getBoundingClientRect().bottom
            """);
        var hidden = await opened.Page.EvaluateAsync<int>("""
            [...document.querySelectorAll('.boxed-warning *')].filter(e => !e.checkVisibility() || e.getBoundingClientRect().height === 0)
              .length
            """);

        Assert.InRange(gap, 1, 100);
        Assert.Equal(0, hidden);
    }
}
