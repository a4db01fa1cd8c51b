using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

/// <summary>The claims of <c>content/claims.yml</c>, as the site has it.</summary>
public sealed class ClaimRuleTests
{
    private const string PageWithDoor = ContentFolder.Page + "\n\n![A door](door.png)\n";

    private const string Small = """
        en:
          - say: [painless]
            why: A needle can hurt.
            instead: Write what helps.
        """;

    private static readonly string Claims = File.ReadAllText(Path.Combine(Repository.SampleContent, ContentPath.ClaimsFile));

    [Theory]
    [InlineData("The results are permanent.", "(5,17)")]
    [InlineData("Look young **forever**!", "(5,14)")]
    [InlineData("We guarantee smooth skin.", "(5,4)")]
    [InlineData("A guaranteed result.", "(5,3)")]
    [InlineData("The visit is Painless.", "(5,14)")]
    [InlineData("Enjoy pain-free shots.", "(5,7)")]
    [InlineData("Enjoy *p*ain-free shots.", "(5,8)")]
    [InlineData("Enjoy pain\u2011free shots.", "(5,7)")]
    [InlineData("It has no\u00a0side effects.", "(5,8)")]
    [InlineData("It has no side effects.", "(5,8)")]
    [InlineData("It has no side\neffects.", "(5,8)")]
    [InlineData("It works without any side effects.", "(5,10)")]
    [InlineData("There is no downtime.", "(5,10)")]
    [InlineData("We are the best clinic in town.", "(5,8)")]
    [InlineData("The treatment is risk-free.", "(5,18)")]
    [InlineData("The treatment is risk free.", "(5,18)")]
    [InlineData("It is completely safe.", "(5,7)")]
    [InlineData("It is FDA approved for your lips.", "(5,11)")]
    [InlineData("The FDA approved it to slim the jaw.", "(5,9)")]
    [InlineData("Get botoxed today.", "(5,5)")]
    [InlineData("Botox your frown away.", "(5,1), (5,1)")]
    [InlineData("Dr. A is board-certified.", "(5,10)")]
    [InlineData("See our before-and-after pictures.", "(5,9)")]
    [InlineData("It costs $14 per Unit.", "(5,10)")]
    [InlineData("Ask about preventive Botox.", "(5,11), (5,22)")]
    [InlineData("It prevents wrinkles.", "(5,4)")]
    [InlineData("Botox softens lines.", "(5,1)")]
    [InlineData("BOTOX® Cosmetic softens lines. It is BOTOX® Cosmetic (onabotulinumtoxinA).", "(5,1)")]
    [InlineData("- Ask us.\n\nWe use BOTOX®.\n\nBOTOX® again.", "(7,8)")]
    [InlineData("- Is it painless? Yes, painless.", "(5,24)")]
    [InlineData("## The painless visit", "(5,8)")]
    [InlineData("[A painless visit](/)", "(5,4)")]
    [InlineData("![A painless visit](door.png)", "(5,5)")]
    [InlineData(":::table Areas\n| A | B |\n|---|---|\n| Painless | 1 |\n:::", "(8,3)")]
    [InlineData("Looking for a painless visit?", "(5,15)")]
    [InlineData("Not 2.5. It is painless.", "(5,16)")]
    [InlineData("\"Painless\" is how people call it.", "(5,2)")]
    [InlineData("It is painless, really painless. It is painless.", "(5,7), (5,40)")]
    [InlineData("- Ask us. Is it painless?", "(5,17)")]
    public void EnglishText_WithAClaim_IsReported(string body, string places) => AssertPlaces("page.md", body, places);

    /// <summary>Whichever word of a phrase it is looked up by.</summary>
    [Theory]
    [InlineData("no", "It has NO risk.")]
    [InlineData("no*", "It is notable.")]
    [InlineData("# units", "Get 20 units.")]
    [InlineData("$#", "For $14 only.")]
    [InlineData("20#", "All of 2026.")]
    [InlineData("can't lose", "You can't lose.")]
    [InlineData("a * b", "It is a or even b.")]
    [InlineData("100%", "It is 100% yours.")]
    [InlineData("100% ok", "It is 100% ok.")]
    [InlineData("pain-free", "A pain free visit.")]
    [InlineData("indolor*", "Es indoloro.")]
    [InlineData("única", "Es ÚNICA.")]
    public void Phrase_OfAnyForm_IsFound(string phrase, string text)
    {
        var claims = $"en:\n  - say: [\"{phrase}\"]\n    why: Reason.\n    instead: Words.\n";
        using var folder = Site("page.md", text).And("claims.yml", claims);

        Assert.Equal(["MB4008"], folder.Load().Diagnostics.Select(diagnostic => diagnostic.Kind.Code));
    }

    [Theory]
    [InlineData("The effect is not permanent.")]
    [InlineData("The effect does not last forever.")]
    [InlineData("\"Is it permanent?\" is what people ask.")]
    [InlineData("It helps. \"Is it permanent?\" is what people ask.")]
    [InlineData("People ask us. \"Is it permanent?\"")]
    [InlineData("People ask us. (“Is it permanent?”)")]
    [InlineData("## Is it permanent?")]
    [InlineData("- Is it painless? A needle can hurt.")]
    [InlineData("- [Will it prevent wrinkles?](/)")]
    [InlineData("Nobody can guarantee a result.")]
    [InlineData("There is no guarantee.")]
    [InlineData("It is not painless.")]
    [InlineData("Ask how much pain to expect.")]
    [InlineData("Read about side effects.")]
    [InlineData("Most side effects are mild.")]
    [InlineData("Most people go back to work at once.")]
    [InlineData("It works best on lines made by movement.")]
    [InlineData("The best time to call is the morning.")]
    [InlineData("Nothing is risk-free.")]
    [InlineData("Every medicine has risks.")]
    [InlineData("It is not completely safe.")]
    [InlineData("The FDA has approved it for four cosmetic areas.")]
    [InlineData("It is approved for frown lines. Your lips are another matter.")]
    [InlineData("It is not approved for the lip or the jaw.")]
    [InlineData("BOTOX® Cosmetic (onabotulinumtoxinA) is injected into muscle.")]
    [InlineData("She is certified by the American Board of Dermatology.")]
    [InlineData("Before and after your visit, call us.")]
    [InlineData("Call us before and after.")]
    [InlineData("As of May 1, 2027, it costs $14 per Unit.")]
    [InlineData("Parking costs $5 to $10.")]
    [InlineData("33.1 in 100 people had a health problem.")]
    [InlineData("This is not an approved use, and does not prevent wrinkles.")]
    [InlineData("The impermanent effect wears off.")]
    [InlineData("BOTOX® Cosmetic (onabotulinumtoxinA) softens lines. Botox is for adults.")]
    [InlineData("We use BOTOX® Cosmetic (onabotulinumtoxinA).\n\nBotox is for adults.")]
    [InlineData("Welcome to My Botox LA Med Spa.")]
    [InlineData("## Botox or filler?")]
    [InlineData("Take care to prevent a fall.")]
    [InlineData("`painless` is a word.\\n", "(5,1)")]
    public void EnglishText_WithoutAClaim_IsNotReported(string body, string places = "") =>
        AssertPlaces("page.md", body.Replace("\\n", "", StringComparison.Ordinal), places);

    [Theory]
    [InlineData("Los resultados son permanentes.", "(5,20)")]
    [InlineData("Dura para siempre.", "(5,6)")]
    [InlineData("Garantizamos el resultado.", "(5,1)")]
    [InlineData("Es un tratamiento sin dolor.", "(5,19)")]
    [InlineData("Es indoloro.", "(5,4)")]
    [InlineData("No tiene efectos secundarios.", "(5,1)")]
    [InlineData("Sin efectos secundarios.", "(5,1)")]
    [InlineData("Sin tiempo de recuperación.", "(5,1)")]
    [InlineData("Somos la mejor clínica.", "(5,7)")]
    [InlineData("Es un tratamiento sin riesgos.", "(5,19)")]
    [InlineData("Es completamente seguro.", "(5,4)")]
    [InlineData("Está aprobado para los labios.", "(5,6)")]
    [InlineData("Vea fotos de antes y después.", "(5,5)")]
    [InlineData("Cuesta $14 por Unidad.", "(5,8)")]
    [InlineData("Los pinchazos son indoloros.", "(5,19)")]
    [InlineData("Pregunte por el bótox preventivo.", "(5,17), (5,17)")]
    [InlineData("Previene las arrugas.", "(5,1)")]
    [InlineData("El bótox suaviza las líneas.", "(5,4)")]
    public void SpanishText_WithAClaim_IsReported(string body, string places) => AssertPlaces("es/page.md", body, places);

    [Theory]
    [InlineData("El efecto no es permanente.")]
    [InlineData("El efecto no dura para siempre.")]
    [InlineData("Nadie puede garantizar el resultado.")]
    [InlineData("## ¿Es sin dolor?")]
    [InlineData("- ¿Es permanente? No.")]
    [InlineData("No es indoloro.")]
    [InlineData("Lea sobre los efectos secundarios.")]
    [InlineData("La mayoría vuelve enseguida a sus actividades.")]
    [InlineData("Funciona mejor en las líneas que se forman con el movimiento.")]
    [InlineData("Con placebo mejoró 1 de cada 100.")]
    [InlineData("Todo medicamento tiene riesgos.")]
    [InlineData("No es completamente seguro.")]
    [InlineData("Está aprobado para cuatro zonas.")]
    [InlineData("Llame antes y después de su visita.")]
    [InlineData("A partir del 1 de mayo de 2027 cuesta $14 por Unidad.")]
    [InlineData("El estacionamiento cuesta $5.")]
    [InlineData("### ¿Previene las arrugas?")]
    [InlineData("BOTOX® Cosmetic (onabotulinumtoxinA) suaviza las líneas. El bótox es para adultos.")]
    public void SpanishText_WithoutAClaim_IsNotReported(string body) =>
        AssertPlaces("es/page.md", body.Replace("### ", "## ", StringComparison.Ordinal), "");

    [Theory]
    [InlineData("It is painless. <!-- allow MB4008: the words of the label -->", "")]
    [InlineData("- It is painless. <!-- allow MB4008: the words of the label -->\n- Painless.", "(6,3) MB4008")]
    [InlineData("It is fine. <!-- allow MB4008: the words of the label -->", "(5,13) MB4009")]
    [InlineData("It is painless. <!-- allow MB4001: the words of the label -->", "(5,7) MB4008, (5,17) MB4009")]
    [InlineData("It is\npainless. <!-- allow MB4008: the words\nof the label -->", "(6,1) MB4008, (6,11) MB3013")]
    [InlineData("It is\npainless.\nReally. <!-- allow MB4008: the words of the label -->", "")]
    [InlineData("It is painless. <!-- allow MB4008: -->", "(5,17) MB4010")]
    [InlineData("It is painless. <!-- allow MB4008 -->", "(5,17) MB4010")]
    [InlineData("It is painless. <!-- note -->", "(5,7) MB4008, (5,17) MB3013")]
    [InlineData("It is painless. <!-- allow MB4008", "(5,7) MB4008, (5,17) MB3013")]
    [InlineData("It is painless. <!--allow MB4008: why-->", "(5,7) MB4008, (5,17) MB3013")]
    public void Exception_InTheExactForm_AllowsItsParagraph(string body, string expected)
    {
        using var folder = Site("page.md", body);

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()).Replace("page.md", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Exception_IsInNoOutput()
    {
        using var folder = Site("page.md", "It is painless. <!-- allow MB4008: the label -->");

        var snapshot = folder.Load();
        var page = snapshot.Pages["/page"];

        Assert.Equal("<p>It is painless. </p>", page.Html());
        Assert.Equal(["It is painless."], snapshot.ToMarkdown(page).Select(part => part.Line));
    }

    [Theory]
    [InlineData("title: Painless visits\ndescription: B", "page.md(2,8) MB4008")]
    [InlineData("title: A\ndescription: The painless visit.", "page.md(3,14) MB4008")]
    [InlineData("title: Is it painless?\ndescription: B", "")]
    [InlineData("title: Botox\ndescription: BOTOX® Cosmetic (onabotulinumtoxinA) for lines.", "", "Botox is for adults.")]
    [InlineData("title: Botox\ndescription: Botox for lines.", "page.md(5,1) MB4008", "Botox is for adults.")]
    public void Field_WithAClaim_IsReported(string fields, string expected, string body = "Text.")
    {
        using var folder = Site("page.md", "").And("page.md", $"---\n{fields}\n---\n{body}\n");

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Theory]
    [InlineData("parking: { en: Painless parking., es: Sin dolor. }", "site.yml(5,16) MB4008, site.yml(5,39) MB4008")]
    [InlineData("parking: { en: Is parking painless?, es: Gratis. }", "site.yml(5,27) MB4008")]
    [InlineData("parking: { en: Free., es: Gratis. }", "")]
    public void SiteYml_WithAClaim_IsReported(string field, string expected)
    {
        using var folder = Site("page.md", "Text.").And("site.yml", $"{ContentFolder.SiteYml}\n{field}\n");

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Theory]
    [InlineData("en: [", "claims.yml(1,5) MB1014")]
    [InlineData("en: { say: [a] }", "claims.yml(1,5) MB2007")]
    [InlineData("en:\n  - say: [painless]\n    why: A", "claims.yml(2,5) MB2002")]
    [InlineData("en:\n  - say: [\"*\"]\n    why: A\n    instead: B", "claims.yml(2,10) MB2009")]
    [InlineData("english: []", "claims.yml(1,1) MB2001")]
    public void ClaimsFile_WithAFault_KeepsItsLastGoodVersion(string text, string expected)
    {
        using var folder = Site("page.md", "Painless.").And("claims.yml", Small);
        var before = folder.Load();
        Assert.Equal(["page.md(5,1) MB4008"], before.Places());

        folder.And("claims.yml", text).And("page.md", ContentFolder.Page + "\n\nIt is painless.\n");

        var places = folder.Load(before).Places().ToArray();
        Assert.Contains(expected, places);
        Assert.Contains(places, place => place.StartsWith("page.md(", StringComparison.Ordinal));
    }

    [Fact]
    public void Page_ThatDidNotChange_IsCheckedForNewClaims()
    {
        using var folder = Site("page.md", "Painless.").Without("claims.yml");
        var before = folder.Load();
        Assert.Empty(before.Places());

        var after = folder.And("claims.yml", Small).Load(before);
        Assert.Equal(["page.md(5,1) MB4008"], after.Places());

        Assert.Empty(folder.Without("claims.yml").Load(after).Places());
    }

    [Fact]
    public void Message_SaysWhyAndWhatToWrite()
    {
        using var folder = Site("page.md", "Painless.").And("claims.yml", Small);

        var found = Assert.Single(folder.Load().Diagnostics);

        Assert.Equal("The text says \"Painless\". A needle can hurt.", found.Message);
        Assert.Equal("Write what helps.", found.Hint);
    }

    private static void AssertPlaces(string file, string body, string places)
    {
        using var folder = Site(file, body);

        Assert.Equal(
            places,
            string.Join(", ", folder.Load().Places())
                .Replace(file, "", StringComparison.Ordinal)
                .Replace(" MB4008", "", StringComparison.Ordinal));
    }

    private static ContentFolder Site(string file, string body) => ContentFolder.With("index.md", PageWithDoor)
        .And("es/index.md", PageWithDoor)
        .And("claims.yml", Claims)
        .And("door.png", Docs.DocSite.Png)
        .And("es/door.png", Docs.DocSite.Png)
        .And(file, $"---\ntitle: A\ndescription: B\n---\n{body}\n");
}
