using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MyBotoxLA.Web.Tests.Docs;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Pages.StructuredData;

public sealed class PageDataTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    /// <summary>Properties whose values are words of the vocabulary, or machine forms of what another test compares.</summary>
    private static readonly string[] NotTexts =
        ["dateModified", "lastReviewed", "position", "inLanguage", "opens", "closes", "dayOfWeek", "validFrom", "validThrough"];

    private const string Treatment = """
        ---
        title: "Quotes \" and </script><b>it</b>"
        description: "Descripción: ¿qué \"es\" <esto> & qué no?"
        drug: x
        updated: 2026-11-25
        sources: [ { id: s, title: "A & B", url: "https://example.org/?a=1&b=2" } ]
        ---
        ## Who should not have it?

        People who are <18.[^s]

        ## What can go wrong?

        :::care-common
        ### Nothing to do
        - It is red.[^s]
        :::

        :::care-911
        ### Call 911
        - You faint.
        :::
        """;

    public static TheoryData<string> Urls => Repository.SampleUrls;

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Data_OfAPage_SaysOnlyWhatThePageShows(string url)
    {
        var page = await site.Document(url);

        Assert.Empty(NotShown(page, SiteFactory.Origin));
    }

    [Fact]
    public async Task Data_OfAClinic_SaysOnlyWhatThePageShows()
    {
        using var folder = Clinic();
        foreach (var path in new[] { "/", "/team", "/es" })
        {
            Assert.Empty(NotShown(await Document(folder, path), SiteFactory.Origin));
        }
    }

    [Theory]
    [InlineData("/", "MedicalWebPage")]
    [InlineData("/about-botox", "MedicalWebPage")]
    [InlineData("/contact", "WebPage")]
    [InlineData("/privacy", "WebPage")]
    [InlineData("/questions", "MedicalWebPage,FAQPage")]
    [InlineData("/es/preguntas", "MedicalWebPage,FAQPage")]
    [InlineData("/safety/onabotulinumtoxina", "MedicalWebPage")]
    public async Task Data_OfAPage_HasItsType(string url, string types) => Assert.Equal(
        types,
        string.Join(',', Node(await site.Document(url), SiteFactory.Origin + url).GetProperty("@type").EnumerateArray()));

    /// <summary>Staff may add to the lists.</summary>
    [Theory]
    [InlineData("/side-effects", "adverseOutcome, seriousAdverseOutcome")]
    [InlineData("/es/efectos-secundarios", "adverseOutcome, seriousAdverseOutcome")]
    [InlineData("/your-visit", "contraindication, adverseOutcome, seriousAdverseOutcome")]
    [InlineData("/es/su-visita", "contraindication, adverseOutcome, seriousAdverseOutcome")]
    [InlineData("/about-botox", "contraindication")]
    [InlineData("/es/acerca-de-botox", "contraindication")]
    public async Task Data_OfATreatmentPage_ListsItsRisks(string url, string expected)
    {
        string[] all = ["contraindication", "adverseOutcome", "seriousAdverseOutcome"];
        var therapy = Assert.Single(JsonLd.Of(await site.Document(url)).OfType("MedicalTherapy"));

        var filled = all.Where(name => therapy.TryGetProperty(name, out var list) && list.GetArrayLength() > 0);
        Assert.Equal(expected, string.Join(", ", filled));
    }

    [Theory]
    [InlineData("/questions")]
    [InlineData("/es/preguntas")]
    public async Task Data_OfQuestions_HasEachOfThem(string url)
    {
        var page = await site.Document(url);

        Assert.Equal(
            page.QuerySelectorAll("article > h3").Select(heading => heading.TextContent),
            JsonLd.Of(page).OfType("Question").Select(question => question.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Data_WithMarkupInItsTexts_IsEscaped()
    {
        using var folder = ContentFolder.With("page.md", Treatment)
            .And("safety/x.md", "---\ntitle: A warning\ndescription: B.\n---\nX can spread.\n");

        var page = await Document(folder, "/page");

        Assert.Equal(
            """
            {"@graph":[{"@type":"WebSite","@id":"O/#website","name":"Test Clinic","url":"O/"},
            {"@type":["MedicalWebPage"],
            "description":"Descripción: ¿qué \u0022es\u0022 \u003Cesto\u003E \u0026 qué no?","inLanguage":"en",
            "isPartOf":{"@id":"O/#website"},"dateModified":"2026-11-25","medicalAudience":{"@type":"Patient"},
            "breadcrumb":{"itemListElement":[{"position":1,"name":"Home","item":"O/","@type":"ListItem"},
            {"position":2,"name":"Quotes \u0022 and \u003C/script\u003E\u003Cb\u003Eit\u003C/b\u003E","item":"O/page","@type":"ListItem"}],
            "@type":"BreadcrumbList"},
            "citation":[{"name":"A \u0026 B","url":"https://example.org/?a=1\u0026b=2","@type":"CreativeWork"}],
            "mainEntity":[{"drug":{"nonProprietaryName":"X","warning":"O/safety/x","@type":"Drug"},"@type":"MedicalTherapy",
            "contraindication":["People who are \u003C18."],
            "adverseOutcome":[{"description":"It is red.","@type":"MedicalSignOrSymptom"}],
            "seriousAdverseOutcome":[{"description":"You faint.","@type":"MedicalSignOrSymptom"}],"@id":"O/#x","name":"X"}],
            "@id":"O/page","name":"Quotes \u0022 and \u003C/script\u003E\u003Cb\u003Eit\u003C/b\u003E","url":"O/page"}],
            "@context":"https://schema.org"}
            """.ReplaceLineEndings("").Replace("\"O/", $"\"{SiteFactory.Origin}/", StringComparison.Ordinal),
            Assert.Single(page.QuerySelectorAll("script")).TextContent);
    }

    [Theory]
    [InlineData("reviewed", "2026-05-12")]
    [InlineData("never", null)]
    [InlineData("changed", null)]
    [InlineData("overdue", null)]
    [InlineData("privacy", null)]
    public async Task Review_IsNamedOnlyWhileItHolds(string name, string? expected)
    {
        using var folder = Site.ReviewStateTests.WithEveryState();

        var page = Node(await Document(folder, $"/{name}"), $"{SiteFactory.Origin}/{name}");

        Assert.Equal(expected, page.TryGetProperty("lastReviewed", out var day) ? day.GetString() : null);
        Assert.Equal(
            expected is null ? null : Reviews.Reviewer,
            page.TryGetProperty("reviewedBy", out var by) ? by.GetProperty("name").GetString() : null);
    }

    [Fact]
    public async Task Clinic_WithRealDetails_IsDescribed()
    {
        using var folder = Clinic();

        var home = JsonLd.Of(await Document(folder, "/"));
        var team = JsonLd.Of(await Document(folder, "/team"));

        Assert.Equal(
            """
            {"@type":"MedicalClinic","telephone":"+1-213-555-2368","email":"desk@clinic.example",
            "address":{"streetAddress":"1 Test Street","addressLocality":"Los Angeles","addressRegion":"CA","postalCode":"90012",
            "@type":"PostalAddress"},
            "openingHoursSpecification":[{"opens":"09:00","closes":"17:00","@type":"OpeningHoursSpecification",
            "dayOfWeek":["Monday","Tuesday","Wednesday","Thursday","Friday"]}],
            "specialOpeningHoursSpecification":[
            {"opens":"00:00","closes":"00:00","@type":"OpeningHoursSpecification","validFrom":"2099-12-25","validThrough":"2099-12-25"},
            {"opens":"09:00","closes":"12:00","@type":"OpeningHoursSpecification","validFrom":"2099-12-24","validThrough":"2099-12-24"}],
            "knowsLanguage":"English and Spanish","paymentAccepted":"By card.","hasMap":"https://maps.example/clinic",
            "sameAs":["https://social.example/clinic"],"@id":"O/#clinic","name":"Test Clinic","url":"O/"}
            """.ReplaceLineEndings("").Replace("\"O/", $"\"{SiteFactory.Origin}/", StringComparison.Ordinal),
            Unescaped(Assert.Single(home.OfType("MedicalClinic"))));
        Assert.Equal(
            """{"@type":"Person","worksFor":{"@id":"O/#clinic"},"name":"Elizabeth Blackwell, MD"}"""
                .Replace("\"O/", $"\"{SiteFactory.Origin}/", StringComparison.Ordinal),
            Unescaped(Assert.Single(team.OfType("Person"))));
        Assert.Empty(team.OfType("MedicalClinic"));
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task Clinic_OfSamples_IsNotDescribed(string url)
    {
        var data = JsonLd.Of(await site.Document(url));

        Assert.Empty(data.OfType("MedicalClinic").Concat(data.OfType("Person")));
    }

    [Fact]
    public async Task Translation_RefersToItsOriginal() => Assert.Equal(
        $"{SiteFactory.Origin}/side-effects",
        Node(await site.Document("/es/efectos-secundarios"), $"{SiteFactory.Origin}/es/efectos-secundarios")
            .GetProperty("translationOfWork").GetProperty("@id").GetString());

    [Fact]
    public async Task StatusPage_HasNoData() => Assert.Empty((await site.Document("/nothing")).QuerySelectorAll("script"));

    /// <summary>The table in the documentation is the list of everything that any page says.</summary>
    [Fact]
    public async Task Table_ListsEveryTypeAndProperty()
    {
        using var folder = Clinic();
        using var states = Site.ReviewStateTests.WithEveryState();
        IHtmlDocument[] pages =
        [
            .. await Task.WhenAll(Urls.Select(row => site.Document(row.Data))),
            await Document(folder, "/"), await Document(folder, "/team"), await Document(states, "/reviewed"),
        ];
        var rows = Assert.Single(DocFile.Read("structured-data.md").Sections).Rows
            .SelectMany(cells => Names(cells[0]).Take(1).SelectMany(type => Names(cells[1]).Select(name => $"{type}.{name}")));

        var used = pages.SelectMany(page => JsonLd.Of(page).Values)
            .Select(value => $"{value.Type.Replace("MedicalWebPage", "WebPage", StringComparison.Ordinal)}.{value.Property}")
            .Distinct();

        Assert.Equal(rows.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));

        static IEnumerable<string> Names(string cell) => Regex.Matches(cell, "`(\\w+)`").Select(match => match.Groups[1].Value);
    }

    /// <summary>A clinic with every field that the data can have.</summary>
    private static ContentFolder Clinic() => ContentFolder
        .With("team.md", ContentFolder.Page.Replace("Some text.", ":::team\n:::", StringComparison.Ordinal))
        .And("index.md", ContentFolder.Page.Replace("Some text.", ":::clinic\n:::", StringComparison.Ordinal))
        .And("es/index.md", ContentFolder.Page.Replace("Some text.", ":::clinic\n:::", StringComparison.Ordinal))
        .And("site.yml", ContentFolder.ReleaseYml + """

            email: desk@clinic.example
            map: https://maps.example/clinic
            geo: { latitude: 34.05223, longitude: -118.24368 }
            languages: { en: English and Spanish, es: Inglés y español }
            payment: { en: By card., es: Con tarjeta. }
            holidays: [ { date: 2099-12-25, closed: true }, { date: 2099-12-24, opens: "09:00", closes: "12:00" } ]
            profiles: [ { name: Social, url: "https://social.example/clinic" } ]
            """);

    private async Task<IHtmlDocument> Document(ContentFolder folder, string path)
    {
        await using var factory = site.With(folder);
        using var client = factory.CreateClient();
        var html = await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return new HtmlParser().ParseDocument(html);
    }

    private static JsonElement Node(IHtmlDocument page, string url) => JsonLd.Of(page).OfType("WebPage")
        .Concat(JsonLd.Of(page).OfType("MedicalWebPage"))
        .Single(node => node.GetProperty("url").GetString() == url);

    /// <summary>Each value that is neither a text nor an address of the page.</summary>
    private static IEnumerable<string> NotShown(IHtmlDocument page, string origin)
    {
        var links = page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href") ?? "").ToHashSet();
        var values = JsonLd.Of(page).Values.Where(value => value.Value.ValueKind == JsonValueKind.String).ToArray();
        foreach (var hidden in page.QuerySelectorAll("sup.cite, script"))
        {
            hidden.Remove();
        }

        var images = page.QuerySelectorAll("img").Select(image => image.GetAttribute("alt"));
        var text = Letters((page.QuerySelector("body")?.TextContent ?? "") + string.Concat(images));
        foreach (var (type, property, value) in values.Where(value => !NotTexts.Contains(value.Property)))
        {
            var said = value.GetString() ?? "";
            var isShown = Uri.IsWellFormedUriString(said, UriKind.Absolute)
                ? links.Contains(said) || said.StartsWith(origin, StringComparison.Ordinal)
                : property == "telephone" ? links.Contains($"tel:{said}")
                : text.Contains(Letters(said), StringComparison.Ordinal);
            if (!isShown)
            {
                yield return $"{type}.{property}: {said}";
            }
        }
    }

    private static string Unescaped(JsonElement element) => Regex.Unescape(element.GetRawText());

    /// <summary>Without spaces and invisible characters, which elements put in other places.</summary>
    private static string Letters(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter != '\u2060'));
}
