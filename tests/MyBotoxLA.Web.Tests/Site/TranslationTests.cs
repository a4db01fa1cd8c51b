using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

/// <summary>Translations that are behind their originals, or missing, as patients see them.</summary>
public sealed class TranslationTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string InEnglish = "La traducción de esta parte todavía no está al día, así que aquí está en inglés.";

    private static readonly string Drug = ContentFolder.Page.Replace("title:", "drug: d\nnav: 1\ntitle:", StringComparison.Ordinal);
    private static readonly string SpanishWarning =
        RuleSite.PageWith("translates: { page: safety/d }").Replace("Text.", "Puede extenderse.", StringComparison.Ordinal);

    private static readonly string Warning = ContentFolder.Page.Replace("Some text", "It can spread", StringComparison.Ordinal);

    [Fact]
    public async Task BoxedWarning_ThatIsBehind_IsInEnglishOnEveryPage()
    {
        using var folder = WithWarning();
        folder.And("safety/d.md", Warning.Replace("can spread", "can kill", StringComparison.Ordinal));
        await using var factory = site.With(folder);
        using var client = factory.CreateClient();

        var page = await Document(client, "/es/pagina");
        var markdown = await client.GetStringAsync(new Uri("/es/pagina.md", UriKind.Relative), TestContext.Current.CancellationToken);

        var warning = page.QuerySelector(".boxed-warning");
        Assert.Equal(InEnglish, warning?.QuerySelector(".translation-note")?.TextContent);
        Assert.Equal("It can kill.", warning?.QuerySelector("[lang=en]")?.TextContent.Trim());
        Assert.DoesNotContain("extenderse", warning?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Contains($"\n{InEnglish}\n\nIt can kill.\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BoxedWarning_ThatIsCurrent_IsInSpanish()
    {
        using var folder = WithWarning();
        await using var factory = site.With(folder);
        using var client = factory.CreateClient();

        var page = await Document(client, "/es/pagina");

        Assert.Contains("Puede extenderse.", page.QuerySelector(".boxed-warning")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".translation-note"));
        Assert.Contains("Traducción revisada por Constance Garnett.", (await Document(client, "/es/safety/d")).Body?.TextContent ?? "");
    }

    [Fact]
    public async Task Page_ThatIsMissingInALanguage_IsOfferedInTheOther()
    {
        var only = ContentFolder.Page.Replace("title: A page", "nav: 2\ntitle: Only", StringComparison.Ordinal);
        using var folder = WithWarning().And("only.md", only);
        await using var factory = site.With(folder);
        using var client = factory.CreateClient();

        var spanish = await Document(client, "/es");
        var english = await Document(client, "/only");

        Assert.Equal(
            ["/es/pagina||A page", "/only|en|Only (English)"],
            Menu(spanish));
        Assert.Equal(
            ["/page||A page", "/only||Only"],
            Menu(english));
        Assert.Empty(english.QuerySelectorAll("link[hreflang]"));
    }

    private static ContentFolder WithWarning() => ContentFolder.With("page.md", Drug)
        .And("es/index.md", RuleSite.PageWith("translates: { page: index }"))
        .And("es/pagina.md", Drug.Replace("title:", "translates: { page: page }\ntitle:", StringComparison.Ordinal))
        .And("safety/d.md", Warning)
        .And("es/safety/d.md", SpanishWarning)
        .Translated("es/safety/d.md");

    private static IEnumerable<string> Menu(IHtmlDocument page) => page.QuerySelectorAll(".site-nav a")
        .Select(link => $"{link.GetAttribute("href")}|{link.GetAttribute("lang")}|{link.TextContent}");

    private static async Task<IHtmlDocument> Document(HttpClient client, string path) => new HtmlParser().ParseDocument(
        await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));
}
