using AngleSharp.Html.Parser;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

/// <summary>A translation, section by section, while its original changes.</summary>
public sealed class TranslationTextRuleTests
{
    private const string Original = """
        ---
        title: Effects
        description: About effects.
        ---

        Intro.

        ## How common

        It is common.

        :::care-911
        ### Call 911

        - You faint.
        :::

        After the card.

        ## Who should not {#who-should-not}

        Children.

        ## How long

        Three months.
        """;

    private const string Translated = """
        ---
        title: Efectos
        description: Sobre efectos.
        translates: { page: effects }
        ---

        Inicio.

        ## Frecuencia

        Es común.

        :::care-911
        ### Llame al 911

        - Se desmaya.
        :::

        Tras la tarjeta.

        ## A quién no

        Niños.

        ## Cuánto dura

        Tres meses.
        """;

    private const string Note = "(NOTE)";
    private const string How = "Frecuencia|Es común.|";
    private const string Card = "Llame al 911|Se desmaya.|";
    private const string After = "Tras la tarjeta.|";
    private const string Who = "A quién no|Niños.|";
    private const string Long = "Cuánto dura|Tres meses.";

    /// <summary>
    /// An edit of the original, the sections that the message names, and the lines that patients see. "(NOTE)" is above an outdated
    /// section, "(EN)" above one in English.
    /// </summary>
    [Theory]
    [InlineData("Intro.", "Intro!", "", "Inicio.|" + How + Card + After + Who + Long)]
    [InlineData(
        "Three months",
        "Four months",
        "How long",
        "Inicio.|" + How + Card + After + Who + "(NOTE)|" + Long)]
    [InlineData(
        "You faint",
        "You fall",
        "Call 911",
        "Inicio.|" + How + "(EN)|Call 911|You fall.|" + After + Who + Long)]
    [InlineData(
        "Children.",
        "Children. Adults.",
        "Who should not",
        "Inicio.|" + How + Card + After + "(EN)|Who should not|Children. Adults.|" + Long)]
    [InlineData(
        "Intro.",
        "Intro. New.",
        "Effects",
        "(NOTE)|Inicio.|" + How + Card + After + Who + Long)]
    [InlineData(
        "## How long",
        ":::care-call\n### Call us\n\n- A rash.\n:::\n\n## How long",
        "Call us",
        "Inicio.|" + How + Card + After + Who + "(EN)|Call us|A rash.|" + Long)]
    [InlineData(
        "\n## How long\n\nThree months.",
        "",
        "Cuánto dura",
        "Inicio.|" + How + Card + After + Who + "(NOTE)|" + Long)]
    [InlineData(
        "About effects",
        "All about effects",
        "Effects",
        "(NOTE)|Inicio.|" + How + Card + After + Who + Long)]
    public void Edit_OfTheOriginal_IsSeenInTheTranslation(string before, string after, string names, string shown)
    {
        using var folder = Site().Translated("es/efectos.md");
        folder.And("effects.md", Original.Replace(before, after, StringComparison.Ordinal));

        var snapshot = folder.Load();
        var page = snapshot.Pages["/es/efectos"];

        Assert.Equal(names, string.Join(", ", snapshot.TranslationOf(page).Behind));
        Assert.Equal(names.Length == 0 ? "" : "es/efectos.md(4,61) MB5005", string.Join(", ", snapshot.Places()));
        Assert.Equal(shown, Shown(snapshot.ToShow(page).Body, page));
        var lines = snapshot.ToMarkdown(page).Select(part => part.Slot switch
        {
            Slot.SectionInEnglish => "(EN)",
            Slot.SectionOutdated => Note,
            _ => part.Line.Replace(" {#who-should-not}", "", StringComparison.Ordinal).TrimStart('#', '-', ' '),
        });
        Assert.Equal(shown, string.Join('|', lines.Where(line => line.Length > 0)));
    }

    [Fact]
    public void Message_OfATranslation_NamesItsSections()
    {
        using var folder = Site().Translated("es/efectos.md");
        folder.And("effects.md", Original.Replace("common.", "rare.", StringComparison.Ordinal)
            .Replace("faint", "fall", StringComparison.Ordinal));

        var found = Assert.Single(folder.Load().Diagnostics);

        Assert.Equal("The page is 2 sections behind effects.md: \"How common\", \"Call 911\".", found.Message);
        Assert.Equal(
            "Bring them up to date. After a qualified translator has checked the page, record it: "
                + "`review es/efectos --translator \"Name\"` (docs/clinical-review.md).",
            found.Hint);
    }

    [Fact]
    public void Card_InEnglish_IsMarkedWithItsLanguageAndAtTheTopOfThePrintedPage()
    {
        using var folder = Site().Translated("es/efectos.md");
        folder.And("effects.md", Original.Replace("faint", "fall", StringComparison.Ordinal));
        var snapshot = folder.Load();

        var shown = snapshot.ToShow(snapshot.Pages["/es/efectos"]);

        Assert.Contains("<div lang=\"en\">\n<section class=\"care care-911\"", shown.Html(), StringComparison.Ordinal);
        Assert.StartsWith("<div lang=\"en\">\n", shown.EmergencyCard, StringComparison.Ordinal);
        Assert.Contains("You fall.", shown.EmergencyCard, StringComparison.Ordinal);
    }

    /// <summary>
    /// The English card cites a source of both pages, one that only its page has, and one whose id is another source in Spanish.
    /// </summary>
    [Fact]
    public void Card_InEnglish_CitesTheSourcesOfThePage()
    {
        const string Sources = "sources: [ { id: new, title: New }, { id: both, title: Both, url: \"https://a.example/\" }, "
            + "{ id: own, title: English } ]\n---";
        const string Own = "sources: [ { id: own, title: Propia }, { id: both, title: Ambas, url: \"https://a.example/\" } ]\n---";
        using var folder = Site().And("es/efectos.md", ReplaceLast(Translated, "---", Own)
            .Replace("Se desmaya.", "Se desmaya.[^own]", StringComparison.Ordinal)
            .Replace("Tres meses.", "Tres meses.[^both][^own]", StringComparison.Ordinal)).Translated("es/efectos.md");
        folder.And("effects.md", ReplaceLast(Original, "---", Sources)
            .Replace("You faint.", "You fall.[^both][^new][^own]", StringComparison.Ordinal));
        var snapshot = folder.Load();
        var page = snapshot.Pages["/es/efectos"];

        var shown = snapshot.ToShow(page);

        var html = new HtmlParser().ParseDocument(shown.Html());
        Assert.Equal(
            [
                "2 #source-both cite-both", "3 #source-new cite-new", "4 #source-own-en cite-own-en", "2 #source-both ",
                "1 #source-own cite-own",
            ],
            html.QuerySelectorAll(".cite a").Select(link => $"{link.TextContent} {link.GetAttribute("href")} {link.Id}"));
        Assert.Equal(
            ["1 own Propia True", "2 both Ambas True", "3 new New True", "4 own-en English True"],
            shown.FrontMatter.Sources.Select(source => $"{source.Number} {source.Id} {source.Title} {source.IsCited}"));
        Assert.Contains("- You fall.[^both][^new][^own-en]", snapshot.ToMarkdown(page).Select(part => part.Line));
        Assert.Equal(
            ["2 #source-both ", "3 #source-new ", "4 #source-own-en "],
            new HtmlParser().ParseDocument(shown.EmergencyCard).QuerySelectorAll(".cite a")
                .Select(link => $"{link.TextContent} {link.GetAttribute("href")} {link.Id}"));
    }

    /// <summary>Another section matters for safety and changed, so the print sheet has the English card with its source.</summary>
    [Fact]
    public void Card_OfThePrintSheet_CitesTheSourceThatOnlyItHas()
    {
        var original = ReplaceLast(Original, "---", "sources: [ { id: card, title: Card } ]\n---")
            .Replace("You faint.", "You faint.[^card]", StringComparison.Ordinal);
        using var folder = Site().And("effects.md", original).Translated("es/efectos.md");
        folder.And("effects.md", original.Replace("Children.", "Adults.", StringComparison.Ordinal));
        var snapshot = folder.Load();

        var shown = snapshot.ToShow(snapshot.Pages["/es/efectos"]);

        Assert.Equal(["1 card"], shown.FrontMatter.Sources.Select(source => $"{source.Number} {source.Id}"));
        Assert.Contains("<a href=\"#source-card\" role=\"doc-noteref\">1</a>", shown.EmergencyCard, StringComparison.Ordinal);
    }

    /// <summary>The translation has lost a section since, so it is not known which is which.</summary>
    [Fact]
    public void Translation_WithOtherSections_ShowsWhatMattersFirst()
    {
        using var folder = Site().Translated("es/efectos.md");
        var own = File.ReadAllText(Path.Combine(folder.Root, "es/efectos.md"));
        folder.And("es/efectos.md", own.Replace("## Frecuencia\n", "", StringComparison.Ordinal))
            .And("effects.md", Original.Replace("faint", "fall", StringComparison.Ordinal));
        var snapshot = folder.Load();

        var page = snapshot.Pages["/es/efectos"];

        Assert.Equal(
            "(NOTE)|(EN)|Call 911|You fall.|Inicio.|Es común.|" + Card + After + Who + Long,
            Shown(snapshot.ToShow(page).Body, page));
    }

    /// <summary>What the layout adds above the first section, and where a section begins with it, is there once.</summary>
    [Theory]
    [InlineData("Text.", "Contents, SectionOutdated")]
    [InlineData(":::clinic\n:::", "Contents, SectionOutdated, Clinic")]
    [InlineData(":::in-short\n- A\n:::\n\n:::clinic\n:::", "SectionOutdated, InShortTitle, Contents, Clinic")]
    public void Page_BehindItsOriginal_HasEachPartOfTheLayoutOnce(string body, string slots)
    {
        using var folder = ContentFolder.With("es/index.md", ContentFolder.Page)
            .And("page.md", $"---\ntitle: A\ndescription: B\n---\n{body}\n")
            .And("es/page.md", $"---\ntitle: A\ndescription: B\ntranslates: {{ page: page }}\n---\n{body}\n")
            .Translated("es/page.md")
            .And("page.md", $"---\ntitle: A\ndescription: New\n---\n{body}\n");
        var snapshot = folder.Load();

        Assert.Equal(slots, string.Join(", ", snapshot.ToShow(snapshot.Pages["/es/page"]).Slots()));
    }

    [Theory]
    [InlineData("text: 4f1c22", "(4,21) MB5006")]
    [InlineData("text: []", "(4,21) MB2004")]
    [InlineData("by: ~", "(4,19) MB2004")]
    [InlineData("bye: A", "(4,15) MB2001")]
    public void Translates_WithAMistake_IsReported(string field, string expected)
    {
        using var folder = ContentFolder.With("es/page.md", RuleSite.PageWith($"translates: {{ {field}, page: index }}"));

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()).Replace("es/page.md", "", StringComparison.Ordinal));
    }

    /// <summary>A translation of the real content has the sections of its original, so each can be replaced in its place.</summary>
    [Fact]
    public void RealTranslations_HaveTheSectionsOfTheirOriginals()
    {
        var snapshot = new ContentLoader(new() { Folder = Repository.SampleContent }).Load(TestContext.Current.CancellationToken);

        Assert.All(
            snapshot.Pages.Values.Where(page => page.FrontMatter.Translates is not null),
            page => Assert.Equal(
                snapshot.Pages[page.FrontMatter.Translates?.OriginalPath ?? ""].Sections.Length,
                page.Sections.Length));
        Assert.Equal(
            [
                "Call 911 or go to the emergency room", "Call us the same day", "Usually nothing to do", "What should you tell us first?",
                "Who should not have it?",
            ],
            snapshot.Pages.Values.Where(page => page.Language == Language.Default)
                .SelectMany(page => page.Sections).Where(section => section.IsSafety).Select(section => section.Name).Distinct().Order());
    }

    private static string ReplaceLast(string text, string old, string replacement)
    {
        var at = text.LastIndexOf(old, StringComparison.Ordinal);
        return text[..at] + replacement + text[(at + old.Length)..];
    }

    private static string Shown(IEnumerable<BodyPart> parts, Page page) => string.Join('|', parts.SelectMany(part => part.Slot switch
    {
        Slot.SectionInEnglish => ["(EN)"],
        Slot.SectionOutdated => [Note],
        null => MyBotoxLA.Content.Markup.TextBlocks.Of([part]).Select(block => block.Text),
        _ => page.Body.IsEmpty ? ["empty"] : Array.Empty<string>(),
    }));

    private static ContentFolder Site() => ContentFolder.With("effects.md", Original).And("es/efectos.md", Translated);
}
