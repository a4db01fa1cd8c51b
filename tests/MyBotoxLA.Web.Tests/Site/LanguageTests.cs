using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

public sealed class LanguageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static readonly Lazy<ContentSnapshot> Content =
        new(() => new ContentLoader(new() { Folder = Repository.SampleContent }).Load(CancellationToken.None));

    public static TheoryData<string> Urls => Repository.SampleUrls;

    /// <summary>A page that does not exist in another language links to the home page in that language.</summary>
    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Page_LinksToItsCounterpartInEveryOtherLanguage(string url)
    {
        var page = await site.Document(url);
        var language = Language.Of(url);
        var others = Language.All.Where(other => other != language).ToArray();
        var translated = LanguagesOf(url);

        var alternates = Alternates(page);
        var links = page.QuerySelectorAll(".language-switch a");

        Assert.Equal(language.Code, page.DocumentElement.GetAttribute("lang"));
        Assert.Contains(Language.Default, translated);
        Assert.Equal(
            translated.Length == 1 ? [] : translated.Select(each => each.Code).Append("x-default").Order(),
            alternates.Keys.Order());
        Assert.Equal(SiteFactory.Origin + url, alternates.GetValueOrDefault(language.Code, SiteFactory.Origin + url));
        Assert.Equal(alternates.GetValueOrDefault(Language.Default.Code), alternates.GetValueOrDefault("x-default"));
        Assert.Equal(others.Select(other => other.Code), links.Select(link => link.GetAttribute("lang") ?? ""));
        Assert.Equal(others.Select(other => other.Code), links.Select(link => link.GetAttribute("hreflang") ?? ""));
        Assert.Equal(
            others.Select(other => alternates.GetValueOrDefault(other.Code, SiteFactory.Origin + other.HomePath)),
            links.Select(link => SiteFactory.Origin + link.GetAttribute("href")));
        foreach (var address in alternates.Values.Distinct())
        {
            Assert.Equal(alternates, Alternates(await site.Document(address)));
        }
    }

    [Fact]
    public async Task Page_WithoutACounterpart_LinksToTheHomePageOfTheOtherLanguage()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page)
            .And("es/index.md", ContentFolder.Page.Replace("title:", "translates: { page: index }\ntitle:", StringComparison.Ordinal));
        await using var configured = site.WithWebHostBuilder(builder => builder.UseSetting("Content:Path", folder.Root));
        using var client = configured.CreateClient();

        var text = await client.GetStringAsync(new Uri("/page", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(text);

        Assert.Equal(["/es"], page.QuerySelectorAll(".language-switch a").Select(link => link.GetAttribute("href")));
        Assert.Empty(Alternates(page));
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
    [InlineData("/", "Text last changed: November 25, 2026.", "Monday to Friday: 9:00\u00A0a.m. to 6:00\u00A0p.m.")]
    [InlineData("/es", "Último cambio del texto: 25 de noviembre de 2026.", "De lunes a viernes: de 9:00\u00A0a.m. a 6:00\u00A0p.m.")]
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

    /// <summary>The languages that have the page, by the front matter alone.</summary>
    private static Language[] LanguagesOf(string url)
    {
        var original = Original(Content.Value.Pages[url]);
        return [.. Content.Value.Pages.Values.Where(page => Original(page) == original).Select(page => page.Language)];

        static string Original(Page page) => page.FrontMatter.Translates?.OriginalPath ?? page.Path;
    }

    private static Dictionary<string, string> Alternates(IDocument page) => page.QuerySelectorAll("link[rel=alternate][hreflang]")
        .ToDictionary(link => link.GetAttribute("hreflang") ?? "", link => link.GetAttribute("href") ?? "");
}
