using AngleSharp.Dom;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

public sealed class LanguageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    public static TheoryData<string> Urls => Repository.Urls;

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_LinksToItsCounterpartInEveryOtherLanguage(string url)
    {
        var page = await site.Document(url);
        var language = Language.Of(url);
        var others = Language.All.Where(other => other != language).ToArray();

        var alternates = Alternates(page);
        var links = page.QuerySelectorAll(".language-switch a");

        Assert.Equal(language.Code, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(Language.All.Select(each => each.Code).Append("x-default").Order(), alternates.Keys.Order());
        Assert.Equal(SiteFactory.Origin + url, alternates[language.Code]);
        Assert.Equal(alternates[Language.Default.Code], alternates["x-default"]);
        Assert.Equal(others.Select(other => other.Code), links.Select(link => link.GetAttribute("lang") ?? ""));
        Assert.Equal(others.Select(other => other.Code), links.Select(link => link.GetAttribute("hreflang") ?? ""));
        Assert.Equal(others.Select(other => alternates[other.Code]), links.Select(link => SiteFactory.Origin + link.GetAttribute("href")));
        foreach (var other in others)
        {
            Assert.Equal(alternates, Alternates(await site.Document(alternates[other.Code])));
        }
    }

    [Theory]
    [InlineData("/", "Español")]
    [InlineData("/es", "English")]
    public async Task LanguageSwitch_NamesTheOtherLanguageInItsOwnWords(string url, string name)
    {
        var page = await site.Document(url);

        Assert.Contains(name, page.QuerySelectorAll(".language-switch a").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("/", "Text last changed: November 22, 2026.", "Monday to Friday: 9:00\u00A0a.m. to 6:00\u00A0p.m.")]
    [InlineData("/es", "Último cambio del texto: 22 de noviembre de 2026.", "De lunes a viernes: de 9:00\u00A0a.m. a 6:00\u00A0p.m.")]
    public async Task Page_WritesDatesAndHoursInItsLanguage(string url, string changed, string hours)
    {
        var page = await site.Document(url);

        Assert.Contains(changed, page.QuerySelector(".review")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(hours, page.QuerySelectorAll(".clinic dd").Select(row => row.TextContent));
    }

    [Fact]
    public async Task SpanishPage_SaysThatNoTranslatorHasCheckedIt()
    {
        const string Notice = "Esta traducción todavía no ha sido revisada por una persona traductora calificada.";

        Assert.Contains(
            Notice,
            (await site.Document("/es/efectos-secundarios")).QuerySelector(".review")?.TextContent,
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "translator",
            (await site.Document("/side-effects")).QuerySelector(".review")?.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task NotFound_UnderEs_SpeaksSpanish()
    {
        var page = await site.Document("/es/nada");

        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("No encontramos esa página", page.QuerySelector("h1")?.TextContent);
    }

    [Fact]
    public async Task Gallery_InProduction_IsNotThere() => Assert.Equal(404, (int)(await site.Get("/_dev/gallery")).StatusCode);

    private static Dictionary<string, string> Alternates(IDocument page) => page.QuerySelectorAll("link[rel=alternate][hreflang]")
        .ToDictionary(link => link.GetAttribute("hreflang") ?? "", link => link.GetAttribute("href") ?? "");
}
