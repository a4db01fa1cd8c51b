using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Pages;

/// <summary>
/// What a page shows of other files, and what the clock changes. An input that is not compared would leave the page as it was.
/// </summary>
public sealed class SnapshotInputsTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Card = "\n\n## Help\n\n:::care-911\n### Call 911\n\n- You cannot breathe.\n:::\n";

    private static readonly string[] InEnglish = ["/", "/404", "/500", "/503", "/drug", "/page", "/safety/x"];
    private static readonly string[] InSpanish = ["/es", "/es/404", "/es/500", "/es/503", "/es/droga", "/es/pagina", "/es/safety/x"];

    /// <summary>An edit of one file, and everything else that is created again besides <c>llms.txt</c>.</summary>
    public static TheoryData<string, string, string[]> Edits => new()
    {
        { "page.md", Page("Page", "nav: 10\n", "Edited."), ["/es/pagina", "/es/pagina.md"] },
        { "page.md", Page("Renamed", "nav: 10\n", "Text."), [.. InEnglish.Except(["/page"]), "/es/pagina", "/es/pagina.md"] },
        {
            "safety/x.md", Page("Warning", "", "Edited."),
            ["/drug", "/drug.md", "/es/droga", "/es/droga.md", "/es/safety/x", "/es/safety/x.md"]
        },
        { "drug.md", Page("Drug", "nav: 1\ndrug: x\n", "Text." + Card), [.. InEnglish.Except(["/drug"])] },
        {
            "es/droga.md", Page("Droga", "nav: 1\ndrug: x\ntranslates: { page: drug }\n", "Texto." + Card),
            [.. InSpanish.Except(["/es/droga"])]
        },
        {
            "es/index.md", Page("Inicio", "draft: true\n", "Texto."),
            [.. InEnglish, .. InSpanish.Except(["/es"]), "/sitemap.xml"]
        },
    };

    /// <summary>Fields of the page, of the clinic, and everything that is created again when the day is over.</summary>
    public static TheoryData<string, string, string[]> Days => new()
    {
        { "", "", [] },
        { "review: { by: A, on: 2026-01-01, next: 2026-07-01 }\n", "", ["/llms.txt", "/page", "/page.md"] },
        { "", "holidays: [ { date: 2026-07-01, closed: true } ]", Everything },
        { "", "notices: [ { from: 2026-07-01, until: 2026-07-02, text: { en: A, es: B } } ]", Everything },
        { "", "notices: [ { from: 2026-07-02, until: 2026-07-03, text: { en: A, es: B } } ]", Everything },
    };

    private static string[] Everything =>
    [
        .. InEnglish, .. InSpanish, "/drug.md", "/es/droga.md", "/es/index.md", "/es/pagina.md", "/es/safety/x.md", "/index.md",
        "/llms.txt", "/page.md", "/safety/x.md",
    ];

    [Theory]
    [MemberData(nameof(Edits))]
    public void Edit_ChangesTheInputsOfEverythingThatShowsIt(string file, string text, string[] changed)
    {
        using var folder = Site().Translated("es/pagina.md").Translated("es/safety/x.md");
        var before = folder.Load();
        var loaded = folder.And(file, text).Load(before);

        Assert.Equal(Sorted([.. changed, "/llms.txt"]), Changed(before, loaded).Where(name => !IsOf(file, name)));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void EndOfADay_ChangesTheInputsOfEverythingThatShowsIt(string field, string ofClinic, string[] changed)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-07-02T06:59:00Z", null));
        using var folder = Site().And("site.yml", $"{ContentFolder.SiteYml}\n{ofClinic}").And("page.md", Page("Page", field, "Text."));
        folder.Configure = options => options with { Time = clock };
        var before = folder.Load();
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(Sorted(changed), Changed(before, folder.Load(before)));
    }

    /// <summary>The English page comes first in the Spanish menu, because nobody has translated it.</summary>
    [Fact]
    public void LinkInAnEmergency_IsToAPageInTheSameLanguageIfThereIsOne()
    {
        using var folder = ContentFolder.With("es/index.md", Page("Inicio", "", "Texto."))
            .And("urgent.md", Page("Urgent", "nav: 1\n", "Text." + Card))
            .And("es/urgente.md", Page("Urgente", "nav: 2\n", "Texto." + Card));

        var frame = FrameOf(folder, Language.Spanish);
        var without = FrameOf(folder.Without("es/urgente.md"), Language.Spanish);

        Assert.Equal(["/urgent", "/es/urgente"], frame.HeaderPages.Select(page => page.Path));
        Assert.Equal(("/es/urgente", "/urgent"), (frame.EmergencyPath, without.EmergencyPath));
    }

    [Fact]
    public void HomePageWithAPlaceInTheMenu_IsOnlyInThatOfItsLanguage()
    {
        using var folder = ContentFolder.With("index.md", Page("Home", "nav: 1\n", "Text."))
            .And("es/index.md", Page("Inicio", "", "Texto."));

        Assert.Equal("/", Assert.Single(FrameOf(folder, Language.English).HeaderPages).Path);
        Assert.Empty(FrameOf(folder, Language.Spanish).HeaderPages);
    }

    private Frame FrameOf(ContentFolder folder, Language language) =>
        new SnapshotInputs(site.Services.GetRequiredService<PageServices>(), folder.Load(), previous: null).Frame(language);

    private string[] Changed(ContentSnapshot before, ContentSnapshot now)
    {
        var builder = site.Services.GetRequiredService<SiteBuilder>();
        var first = builder.Build(before, previous: null);
        var known = first.InOrder.ToHashSet();
        return Sorted(builder.Build(now, first).InOrder.Where(resource => !known.Contains(resource)).Select(resource => resource.Name));
    }

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Distinct().Order(StringComparer.Ordinal)];

    private static bool IsOf(string file, string name) => name == "/" + file || name == "/" + file[..^".md".Length];

    private static ContentFolder Site() => ContentFolder.With("index.md", Page("Home", "", "Text."))
        .And("page.md", Page("Page", "nav: 10\n", "Text."))
        .And("drug.md", Page("Drug", "nav: 1\ndrug: x\n", "Text."))
        .And("safety/x.md", Page("Warning", "", "Text."))
        .And("es/index.md", Page("Inicio", "", "Texto."))
        .And("es/pagina.md", Page("Página", "nav: 10\ntranslates: { page: page }\n", "Texto."))
        .And("es/droga.md", Page("Droga", "nav: 1\ndrug: x\ntranslates: { page: drug }\n", "Texto."))
        .And("es/safety/x.md", Page("Advertencia", "translates: { page: safety/x }\n", "Texto."));

    private static string Page(string title, string fields, string text) =>
        $"---\ntitle: {title}\ndescription: What it is about.\n{fields}---\n\n{text}\n";
}
