using System.Globalization;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

/// <summary>The figures of texts, compared with a small register.</summary>
public sealed class FigureRuleTests
{
    private const string Register = """
        figures:
          - id: eyelid
            what: { en: "drooping eyelid, frown lines", es: "párpado caído, entrecejo" }
            value: 2.4
            placebo: 0
            unit: in 100
            source: pooled
            as_of: 2026-11-25
          - id: headache
            what: { en: headache, es: dolor de cabeza }
            value: 8.6
            placebo: 5.4
            unit: in 100
            source: pooled
            as_of: 2026-11-25
          - id: tight
            what: { en: tight skin, es: piel tirante }
            value: 1.4
            placebo: 0
            unit: in 100
            source: pooled
            as_of: 2026-11-25
          - id: range
            what: { en: inexperienced injectors, es: sin experiencia }
            value: 2.5 to 5.4
            unit: in 100
            source: droop
            as_of: 2026-11-25
          - id: dose
            what: { en: frown lines, es: entrecejo }
            value: 20
            unit: Units
            source: label
            as_of: 2026-11-25
          - id: neck
            what: { en: neck bands, es: bandas del cuello }
            value: 26, 31, 36
            unit: Units
            source: label
            as_of: 2026-11-25
          - id: apart
            what: { en: another treatment, es: otro tratamiento }
            value: 90
            unit: days
            source: label
            as_of: 2026-11-25
        """;

    /// <summary>What is wrong in English. Line 12 is the first of the body.</summary>
    [Theory]
    [InlineData("A drooping eyelid: 2.4 in 100, and 0 in 100 with placebo.[^pooled] Also 7 in 100.[^pooled]", "(12,73) MB4011")]
    [InlineData("A bruise: 3.3 in 100, and 2 in 100 with placebo.[^pooled]", "(12,11) MB4011, (12,27) MB4011")]
    [InlineData("It was 3.3% in one study.[^pooled]", "(12,8) MB4011")]
    [InlineData("It was 3.3 percent in one study.[^pooled]", "(12,8) MB4011")]
    [InlineData("It was 100% in one study.[^pooled]", "(12,8) MB4011")]
    [InlineData("It was 50 to 100% in one study, and 50 to 150% in another.[^pooled]", "(12,8) MB4011")]
    [InlineData("We use 25 Units.[^label]", "(12,8) MB4011")]
    [InlineData("We use 26, 31, or 37 Units.[^label]", "(12,8) MB4011")]
    [InlineData("It holds 0.9 mg.[^label]", "(12,10) MB4011")]
    [InlineData("A review found 2.5 to 5.5 in 100.[^droop]", "(12,16) MB4011")]
    [InlineData("Headache: 8.6 in 100, and 5.4 in 100 with placebo.[^droop]", "(12,11) MB4011, (12,27) MB4011")]
    [InlineData("It was 3.3 in 100.", "(12,8) MB4011")]
    [InlineData("8.6 in 100 had a headache with one dose, 9.9 with another, and 5.4 with placebo.[^pooled]", "(12,42) MB4012")]
    [InlineData("A headache: 8.7 in 100, and 5.4 in 100 with placebo.[^pooled]", "(12,13) MB4012")]
    [InlineData("A headache: 8.6 in 100, and 5.5 in 100 with placebo.[^pooled]", "(12,29) MB4012")]
    [InlineData("A headache: 5.4 in 100, and 9.9 in 100 with placebo.[^pooled]", "(12,13) MB4011, (12,29) MB4011")]
    [InlineData("It was 8.7 in 100. With placebo it was 5.4 in 100.[^pooled]", "(12,8) MB4012")]
    [InlineData("Tight skin: 2.4 in 100, and 0 in 100 with placebo.[^pooled]", "(12,13) MB4012")]
    [InlineData("## A drooping eyelid, frown lines\n\n2.5 in 100 had one.[^pooled]", "(14,1) MB4012")]
    [InlineData("Wait 80 days before another treatment.[^label]", "(12,6) MB4012")]
    [InlineData("With placebo, 5.5 in 100 had a headache, and 8.6 in 100 had one with it.[^pooled]", "(12,15) MB4012")]
    [InlineData("A headache: 8.6 in 100.[^pooled]", "(12,13) MB4013")]
    [InlineData("A headache: 8.6 in 100.[^pooled] <!-- allow MB4013: the table has it -->", "")]
    [InlineData("A headache: 8.7 in 100, and 5.4 with placebo.[^pooled] <!-- allow MB4012: another trial -->", "")]
    [InlineData(Table + "| Headache | 8.7 <!-- allow MB4012: another trial --> | 5.4[^pooled] |\n:::", "")]
    [InlineData("A headache: 8.7 in 100, 5.4 with placebo.[^pooled] <!-- allow MB4013: why -->", "(12,13) MB4012, (12,52) MB4009")]
    [InlineData("- A headache: 8.6 in 100[^pooled]\n- With placebo: 5.4 in 100[^pooled]", "(12,15) MB4013")]
    [InlineData("8.6 in 100 had a headache, more than with placebo.[^pooled]", "(12,1) MB4013")]
    [InlineData(":::risk\n- 8.6 in 100 had a headache.[^pooled]\n:::", "(12,1) MB4016, (13,3) MB4013")]
    [InlineData(":::risk\n- 8.6 in 100 had a headache.\n- 5.4 in 100 with placebo.\n:::", "(12,1) MB4017")]
    [InlineData(":::risk\n- 8.7 in 100 had a headache.[^pooled]\n- 5.4 in 100 with placebo.[^pooled]\n:::", "(13,3) MB4012")]
    [InlineData("## Tight skin\n\n:::risk\n- 2.4 in 100 had it.[^pooled]\n- 0 in 100 with placebo.[^pooled]\n:::", "(15,3) MB4012")]
    [InlineData(Table + "| Headache | 8.7 | 5.4[^pooled] |\n:::", "(15,14) MB4012")]
    [InlineData(Table + "| Headache | 8.6 | 5.5[^pooled] |\n:::", "(15,20) MB4012")]
    [InlineData(Table + "| Inexperienced injectors | 2.5 to 5.5[^droop] | |\n:::", "(15,29) MB4012")]
    [InlineData(Columns + "| Headache | 8.7 | 5.4[^pooled] |\n:::", "(15,14) MB4012")]
    [InlineData(Columns + "| Headache | 8.6 | 5.5[^pooled] |\n:::", "(15,20) MB4012")]
    [InlineData(Table + "| Tight skin | 2.4 | 0[^pooled] |\n:::", "(15,16) MB4012")]
    [InlineData(Table + "| Bruise | 3.3 | 2.2[^pooled] |\n:::", "(15,12) MB4011, (15,18) MB4011")]
    public void EnglishFigure_ThatIsNotVetted_IsReported(string body, string expected) => AssertPlaces("page.md", body, expected);

    /// <summary>Sentences such as patients read.</summary>
    [Theory]
    [InlineData("After treatment of frown lines, 2.4 in 100 people had a drooping eyelid, and 0 in 100 with placebo.[^pooled]")]
    [InlineData("With placebo, 5.4 in 100 had a headache, and 8.6 in 100 had one with the medicine.[^pooled]")]
    [InlineData("8.6 in 100 people had a headache. Colds count too. With placebo it was 5.4 in 100.[^pooled]")]
    [InlineData("A headache: 8.6 in 100, and 5.4 with placebo.[^pooled]")]
    [InlineData("A headache: 5.4 in 100, with placebo, and 8.6 in 100 with the medicine.[^pooled]")]
    [InlineData("A headache: 8.6%, and 5.4% with placebo.[^pooled]")]
    [InlineData("8.6 in 100 had a headache. It was 5.4 in 100 without the medicine.[^pooled]")]
    [InlineData("A headache: 8.6 of 100, and 5.4 of 100 with placebo.[^pooled]")]
    [InlineData("A headache: **8.6 in 100**, and **5.4 in 100** with placebo.[^pooled]")]
    [InlineData("2.4 in 100 had it, and 0 in 100 with placebo. 8.6 in 100 had a headache, and 5.4 with placebo.[^pooled]")]
    [InlineData("It comes 3 to 14 days later.[^droop] A headache: 8.6 in 100, and 5.4 in 100 with placebo.[^pooled]")]
    [InlineData("Inexperienced injectors: 2.5 to 5.4 in 100.[^droop]")]
    [InlineData("Inexperienced injectors: 2.5 to 5.4 in 100[^droop], or more.[^pooled]")]
    [InlineData("A headache: 8.6 in 100, and 5.4 in 100 with placebo.[^pooled] It passes.[^droop]")]
    [InlineData("One trial.[^droop] A headache: 8.6 in 100, and 5.4 in 100 with placebo.[^pooled]")]
    [InlineData("- 8.6 in 100 had a headache, and 5.4 with placebo", "People said so:[^pooled]\n\n")]
    [InlineData("2.4 in 100 had it, and 0 in 100 with placebo.[^pooled]", "## Tight skin\n\n")]
    [InlineData("The dose is 20 Units, at 5 sites.[^label]")]
    [InlineData("The dose is 26, 31, or 36 Units.[^label]")]
    [InlineData("How many Units will I get?")]
    [InlineData("Wait 90 days before another treatment.[^label]")]
    [InlineData("It lasts 3 to 4 months, and some bruises last 2 weeks.[^label]")]
    [InlineData("A large dot is one person of 100.")]
    [InlineData("In all, 3,431 people took part, and 4 of 320 left.[^pooled]")]
    [InlineData("Reports: 3 in 100,000, or 2 in 100 thousand.[^pooled]")]
    [InlineData("It was 2.14 times as common as with placebo.[^pooled]")]
    [InlineData("On day 30, 8.6 in 100 had a headache with it, and on day 30 with placebo 5.4 in 100.[^pooled]")]
    [InlineData("Call 1-800-633-2322, or see room 100 for 5 minutes.")]
    [InlineData(":::risk\n- 8.6 in 100 had a headache.[^pooled]\n- 5.4 in 100 with placebo.[^pooled]\n:::")]
    [InlineData(Table + "| Headache | 8.6 | 5.4[^pooled] |\n| Drooping eyelid, frown lines | 2.4 | 0[^pooled] |\n:::")]
    [InlineData(Table + "| Inexperienced injectors | 2.5 to 5.4[^droop] | |\n:::")]
    [InlineData(Table + "| People | 724 | 315[^pooled] |\n:::")]
    [InlineData(Columns + "| Headache | 8.6 | 5.4[^pooled] |\n:::")]
    [InlineData("A headache: 8.6 in 100, and 5.4 in 100 with placebo; tight skin: 1.4 in 100, and 0 in 100 with placebo.[^pooled]")]
    [InlineData(":::table The people\n| Group | Medicine | Placebo |\n|---|---|---|\n| All | 724 | 315[^pooled] |\n:::")]
    [InlineData(":::table The first 100 days\n| Group | Medicine | Placebo |\n|---|---|---|\n| All | 72 | 31[^pooled] |\n:::")]
    [InlineData(":::table Doses\n| Area | Dose |\n|---|---|\n| Frown lines | 20 Units, 5 sites[^label] |\n:::")]
    [InlineData("A bruise lasts a week or two. Makeup can cover it.")]
    [InlineData("Results vary. Some people see a change on day 3.[^label]")]
    public void EnglishFigure_ThatIsVetted_IsNotReported(string body, string before = "") => AssertPlaces("page.md", before + body, "");

    [Theory]
    [InlineData("Un moretón: 3.3 de cada 100, y 2 de cada 100 con placebo.[^pooled]", "(12,13) MB4011, (12,32) MB4011")]
    [InlineData("Fue el 3.3 por ciento.[^pooled]", "(12,8) MB4011")]
    [InlineData("Fue el 3,3 %.[^pooled]", "(12,8) MB4011")]
    [InlineData("Usamos 25 Unidades.[^label]", "(12,8) MB4011")]
    [InlineData("Usamos 26, 31 o 37 Unidades.[^label]", "(12,8) MB4011")]
    [InlineData("Dolor de cabeza: 8.7 de cada 100, y 5.4 de cada 100 con placebo.[^pooled]", "(12,18) MB4012")]
    [InlineData("Dolor de cabeza: 8.6 de cada 100, y 5.5 con placebo.[^pooled]", "(12,37) MB4012")]
    [InlineData("Piel tirante: 2.4 de cada 100, y 0 de cada 100 con placebo.[^pooled]", "(12,15) MB4012")]
    [InlineData("Espere 80 días antes de otro tratamiento.[^label]", "(12,8) MB4012")]
    [InlineData("Dolor de cabeza: 8.6 de cada 100.[^pooled]", "(12,18) MB4013")]
    [InlineData("Tuvo dolor de cabeza 8.6 de cada 100, más que con placebo.[^pooled]", "(12,22) MB4013")]
    [InlineData(":::risk\n- 8.6 de cada 100 tuvieron dolor de cabeza.[^pooled]\n:::", "(12,1) MB4016, (13,3) MB4013")]
    [InlineData(Tabla + "| Dolor de cabeza | 8.7 | 5.4[^pooled] |\n:::", "(15,21) MB4012")]
    public void SpanishFigure_ThatIsNotVetted_IsReported(string body, string expected) => AssertPlaces("es/page.md", body, expected);

    [Theory]
    [InlineData("Al tratar el entrecejo, 2.4 de cada 100 personas tuvieron un párpado caído, y 0 de cada 100 con placebo.[^pooled]")]
    [InlineData("Tuvieron dolor de cabeza 8.6 de cada 100, y con placebo 5.4 de cada 100.[^pooled]")]
    [InlineData("Con placebo lo tuvieron 5.4 de cada 100 personas, y con el medicamento 8.6 de cada 100.[^pooled]")]
    [InlineData("Dolor de cabeza: 8,6 %, y 5,4 % con placebo.[^pooled]")]
    [InlineData("Dolor de cabeza: el 8.6 por ciento, y el 5.4 por ciento con placebo.[^pooled]")]
    [InlineData("Una revisión encontró de 2.5 a 5.4 de cada 100, sin experiencia.[^droop]")]
    [InlineData("La dosis es de 26, 31 o 36 Unidades.[^label]")]
    [InlineData("El día 30 tuvieron dolor de cabeza 8.6 de cada 100, y el día 30 con placebo 5.4 de cada 100.[^pooled]")]
    [InlineData("En total participaron 3,431 personas.[^pooled]")]
    [InlineData("Fueron 3 de cada 100,000, o 2 de cada 100 mil.[^pooled]")]
    [InlineData("Una persona de cada 100.")]
    [InlineData("Espere 90 días antes de otro tratamiento.[^label]")]
    [InlineData("Dura unos 3 a 4 meses.[^label]")]
    [InlineData(":::risk\n- 8.6 de cada 100 tuvieron dolor de cabeza.[^pooled]\n- 5.4 de cada 100 con placebo.[^pooled]\n:::")]
    [InlineData(Tabla + "| Dolor de cabeza | 8.6 | 5.4[^pooled] |\n:::")]
    public void SpanishFigure_ThatIsVetted_IsNotReported(string body) => AssertPlaces("es/page.md", body, "");

    [Fact]
    public void Page_WithoutADrug_IsNotCompared()
    {
        using var folder = Site().And("page.md", "---\ntitle: A\ndescription: B\n---\n9 in 100 liked it.\n");

        Assert.DoesNotContain(folder.Load().Places(), place => place.StartsWith("page.md", StringComparison.Ordinal));
    }

    [Fact]
    public void Fragment_IsCompared()
    {
        using var folder = Site().And("fragments/note.md", "A headache: 9.9 in 100.\n");

        Assert.Contains("fragments/note.md(1,13) MB4011", folder.Load().Places());
    }

    [Fact]
    public void Messages_SayTheVettedFigure()
    {
        using var folder = Page(
            "page.md",
            "A headache: 8.7 in 100, and 5.4 in 100 with placebo.[^pooled] Also 7.7 in 100.[^pooled]\n\nTwo: 8.6 in 100.[^pooled]");

        Assert.Equal(
            [
                "The text says \"8.7 in 100\", but the checked figure for \"headache\" is 8.6 in 100. / "
                    + "Write 8.6, or correct \"headache\" in figures.yml.",
                "\"7.7 in 100\" is not among the checked figures of the source \"pooled\". / "
                    + "After a clinician has checked it, add it to figures.yml.",
                "\"8.6 in 100\" is shown without the figure for placebo. / Write the figure for placebo next to it: 5.4.",
            ],
            folder.Load().Diagnostics.Where(found => found.File == "page.md").Select(found => $"{found.Message} / {found.Hint}"));
    }

    /// <summary>A line that names a figure is never told to show the one that its heading names.</summary>
    [Theory]
    [InlineData("- 8.6 in 100 headache[^pooled]\n- 5.4 in 100 headache, placebo[^pooled]", "")]
    [InlineData(
        "- 1.4 in 100 tight skin[^pooled]\n- 0 in 100 tight skin[^pooled]",
        "The picture shows no figure for placebo. / Add a line with it: `- 0.1 in 100 … placebo.`\n"
            + "\"0 in 100\" is the checked figure for \"tight skin\" with placebo, but the text does not say so. / "
            + "Write the word \"placebo\" in the same sentence or line.")]
    [InlineData(
        "- 8.7 in 100 headache[^pooled]\n- 5.4 in 100 headache, placebo[^pooled]",
        "The text says \"8.7 in 100\", but the checked figure for \"headache\" is 8.6 in 100. / "
            + "Write 8.6, or correct \"headache\" in figures.yml.")]
    [InlineData(
        "- 3 in 100 tight skin[^pooled]\n- 0.5 in 100 placebo[^pooled]",
        "The text says \"3 in 100\", but the checked figure for \"tight skin\" is 1.4 in 100. / "
            + "Write 1.4, or correct \"tight\" in figures.yml.\n"
            + "\"0.5 in 100\" is not among the checked figures of the source \"pooled\". / "
            + "After a clinician has checked it, add it to figures.yml.")]
    [InlineData(
        "- 1.5 in 100 headache[^pooled]",
        "The picture shows no figure for placebo. / Add a line with it: `- 0.1 in 100 … placebo.`\n"
            + "\"1.5 in 100\" is not among the checked figures of the source \"pooled\". / "
            + "If you mean \"headache\", write 8.6. "
            + "Otherwise, add the figure to figures.yml after a clinician has checked it.")]
    [InlineData(
        "- 5.4 in 100 headache[^pooled]\n- 8.6 in 100 headache, placebo[^pooled]",
        "\"5.4 in 100\" is the checked figure for \"headache\" with placebo, and the text has the two the other way around. / "
            + "Write 8.6 here, and 5.4 for placebo.")]
    public void Line_IsComparedWithTheFigureThatItNames(string lines, string expected)
    {
        using var folder = Page("page.md", $"## Drooping eyelid, frown lines\n\n:::risk\n{lines}\n:::");

        Assert.Equal(
            expected,
            string.Join(
                '\n',
                folder.Load().Diagnostics.Where(found => found.File == "page.md").Select(found => $"{found.Message} / {found.Hint}")));
    }

    /// <summary>Only nausea has this placebo, but the line is about a headache.</summary>
    [Fact]
    public void Placebo_OfAnotherFigure_DoesNotSayWhichOneIsMeant()
    {
        const string Nausea = """
              - id: nausea
                what: { en: nausea, es: náusea }
                value: 6.1
                placebo: 2.3
                unit: in 100
                source: droop
                as_of: 2026-11-25
            """;
        using var folder = Page("page.md", "A headache: 4.2 in 100, and 2.3 in 100 with placebo.[^droop]")
            .And("figures.yml", $"{Register}\n{Nausea}\n");

        Assert.Equal(
            [
                "\"4.2 in 100\" is not among the checked figures of the source \"droop\". / "
                    + "After a clinician has checked it, add it to figures.yml.",
            ],
            folder.Load().Diagnostics.Where(found => found.File == "page.md").Select(found => $"{found.Message} / {found.Hint}"));
    }

    /// <summary>The register has the figure twice, once without a figure for placebo.</summary>
    [Fact]
    public void Placebo_OfOneOfTwoEqualFigures_IsNotReported()
    {
        const string Body = "A headache: 8.6 in 100, and 5.4 in 100 with placebo.[^pooled]";
        const string Neck = """
              - id: neck-headache
                what: { en: "headache, neck bands", es: "dolor de cabeza, bandas del cuello" }
                value: 8.6
                unit: in 100
                source: pooled
                as_of: 2026-11-25
            """;
        using var folder = Page("page.md", Body).And("figures.yml", $"{Register}\n{Neck}\n");

        Assert.DoesNotContain(folder.Load().Places(), place => place.StartsWith("page.md", StringComparison.Ordinal));
    }

    [Fact]
    public void Placebo_OfNeitherOfTwoEqualFigures_IsComparedWithTheOneThatIsNamed()
    {
        const string Neck = """
              - id: neck-bands
                what: { en: "neck bands", es: "bandas del cuello" }
                value: 8.6
                placebo: 4.1
                unit: in 100
                source: pooled
                as_of: 2026-11-25
            """;
        using var folder = Page("page.md", "A headache: 8.6 in 100, and 5.5 in 100 with placebo.[^pooled]")
            .And("figures.yml", $"{Register}\n{Neck}\n");

        var found = Assert.Single(folder.Load().Diagnostics, found => found.File == "page.md");

        Assert.Equal(
            "The text says \"5.5 in 100\" for placebo, but the checked figure for \"headache\" with placebo is 5.4 in 100.",
            found.Message);
    }

    /// <summary>Without a source after the figure, it is that of the last ones before it, which are cited together.</summary>
    [Theory]
    [InlineData("One trial says so.[^label] Another does not:[^pooled] 9 in 100 got a headache.", "pooled")]
    [InlineData("One trial says so.[^pooled]\n\n- 9 in 100 got a headache.", "pooled")]
    [InlineData("One trial says so.[^label] Others do not:[^pooled][^droop] 9 in 100 got a headache.", "pooled\" or \"droop")]
    public void Figure_BehindItsSource_IsComparedWithIt(string text, string source)
    {
        using var folder = Page("page.md", text).And("figures.yml", Register);

        var found = Assert.Single(folder.Load().Diagnostics, found => found.File == "page.md" && found.Kind.Code == "MB4011");

        Assert.Equal($"\"9 in 100\" is not among the checked figures of the source \"{source}\".", found.Message);
    }

    [Fact]
    public void Figure_ThatNoPageShows_IsReported()
    {
        using var folder = Page("page.md", "A headache: 8.6 in 100, and 5.4 in 100 with placebo.[^pooled]")
            .And("fragments/note.md", "Inexperienced injectors: 2.5 to 5.4 in 100.\n");

        Assert.Equal(
            ["figures.yml(2,9) MB4014", "figures.yml(16,9) MB4014", "figures.yml(29,9) MB4014", "figures.yml(35,9) MB4014",
                "figures.yml(41,9) MB4014"],
            folder.Load().Places().Where(place => place.StartsWith("figures.yml", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("figures: [", "figures.yml(1,10) MB1014")]
    [InlineData("figures: { id: a }", "figures.yml(1,10) MB2007")]
    [InlineData("figure: []", "figures.yml(1,1) MB2001")]
    [InlineData("figures:\n" + Entry + "    unit: in 1000\n", "figures.yml(7,11) MB2020")]
    [InlineData("figures:\n" + Entry + "    unit: in 100\n" + Entry + "    unit: in 100\n", "figures.yml(8,9) MB4015")]
    [InlineData("figures:\n  - id: a\n", "figures.yml(2,5) MB2002")]
    [InlineData("figures:\n" + Entry + "    unit: in 100\n    placebo: few\n", "figures.yml(8,14) MB2009")]
    [InlineData(
        "figures:\n  - id: a\n    what: { en: a, es: b }\n    value: 5 to 120\n    unit: in 100\n"
            + "    source: label\n    as_of: 2026-11-25\n",
        "figures.yml(4,12) MB2009")]
    public void Register_WithAFault_KeepsItsLastGoodVersion(string text, string expected)
    {
        using var folder = Page("page.md", "A headache: 8.6 in 100, and 5.4 in 100 with placebo.[^pooled]");
        var before = folder.Load();

        folder.And("figures.yml", text).And("page.md", PageOf("A headache: 8.7 in 100, and 5.4 in 100 with placebo.[^pooled]"));

        var places = folder.Load(before).Places().ToArray();
        Assert.Contains(expected, places);
        Assert.Contains("page.md(12,13) MB4012", places);
    }

    [Fact]
    public void EditedRegister_IsComparedWithPagesThatAreTheSame()
    {
        using var folder = Page("page.md", "A headache: 8.6 in 100, and 5.4 in 100 with placebo.[^pooled]");
        var before = folder.Load();

        folder.And("figures.yml", Register.Replace("value: 8.6", "value: 8.7", StringComparison.Ordinal));

        Assert.Equal(
            ["page.md(12,13) MB4012"],
            folder.Load(before).Places().Where(place => place.StartsWith("page.md", StringComparison.Ordinal)));
    }

    /// <summary>
    /// When the label changes, one line changes, and every page that shows the figure is listed. Staff may show it on more pages.
    /// </summary>
    [Theory]
    [InlineData(
        "eyelid-frown",
        "about-botox.md",
        "es/acerca-de-botox.md",
        "es/efectos-secundarios.md",
        "es/preguntas.md",
        "questions.md",
        "side-effects.md")]
    [InlineData("any-upper-90", "about-botox.md", "es/acerca-de-botox.md", "es/index.md", "index.md", "side-effects.md", "your-visit.md")]
    [InlineData("tight-skin", "es/efectos-secundarios.md", "side-effects.md")]
    [InlineData("neck-low", "about-botox.md", "es/acerca-de-botox.md")]
    [InlineData("dose-neck", "about-botox.md", "es/acerca-de-botox.md")]
    public void ChangedFigure_OfTheSite_ListsEverythingThatFollows(string id, params string[] expected) =>
        Assert.Subset(PlacesAfterChange(id).Select(place => place.Split(':')[0]).ToHashSet(), expected.ToHashSet());

    /// <summary>A figure of both languages is found as often in one as in the other.</summary>
    [Theory]
    [InlineData("value", 53)]
    [InlineData("placebo", 35)]
    public void ChangedFigure_OfTheSite_IsFoundInBothLanguages(string key, int count)
    {
        var ids = Entries(key).Matches(SiteRegister).Select(match => match.Groups["id"].Value).ToArray();

        Assert.Equal(count, ids.Length);
        foreach (var id in ids)
        {
            var places = PlacesAfterChange(id, key);

            Assert.NotEmpty(places);
            Assert.Equal(
                (id, places.Count(place => !place.StartsWith("es/", StringComparison.Ordinal))),
                (id, places.Count(place => place.StartsWith("es/", StringComparison.Ordinal))));
        }
    }

    private const string Table = ":::table Risks in 100 people\n| Problem | Medicine | Placebo |\n|---|---|---|\n";
    private const string Columns = ":::table Risks\n| Problem | In 100 people | In 100 with placebo |\n|---|---|---|\n";
    private const string Tabla = ":::table Riesgos en 100 personas\n| Problema | Medicamento | Placebo |\n|---|---|---|\n";
    private const string Entry =
        "  - id: a\n    what: { en: a, es: b }\n    value: 1\n    source: label\n    as_of: 2026-11-25\n";

    private static readonly string SiteRegister = File.ReadAllText(Path.Combine(Repository.SampleContent, ContentPath.FiguresFile));

    private static string[] PlacesAfterChange(string id, string key = "value")
    {
        using var folder = ContentFolder.Empty();
        foreach (var file in Directory.EnumerateFiles(Repository.SampleContent, "*", SearchOption.AllDirectories))
        {
            folder.And(Path.GetRelativePath(Repository.SampleContent, file), File.ReadAllBytes(file));
        }

        var changed = Entries(key).Replace(SiteRegister, match => match.Groups["id"].Value == id ? Changed(match) : match.Value);
        Assert.NotEqual(SiteRegister, changed);
        return [.. folder.And("figures.yml", changed).LoadAny().Diagnostics.Where(found => found.File != "figures.yml")
            .Select(found => $"{found.File}:{found.Line}").Distinct()];
    }

    private static string Changed(Match match) => match.Groups["before"].Value
        + (decimal.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) + 0.7m).ToString(CultureInfo.InvariantCulture);

    /// <summary>The entries of the register that have a key.</summary>
    private static Regex Entries(string key) =>
        new($@"(?<before>  - id: (?<id>[a-z0-9-]+)\n(?:    .*\n)*?    {key}: )(?<number>[0-9.]+)", RegexOptions.CultureInvariant);

    /// <summary>4 of 320 are 1.25 in 100, and 27 of 5,876 are 0.46.</summary>
    [Theory]
    [InlineData("page.md", "A severe headache: 4 of 320 people.[^droop]", "")]
    [InlineData("page.md", "About 1 in 100 people (4 out of the 320) had a severe headache.[^droop]", "")]
    [InlineData("page.md", "Antibodies: 27 of 5,876 people (0.5 in 100).[^droop]", "")]
    [InlineData("page.md", "A severe headache: 40 of 320 people.[^droop]", "(12,20) MB4012")]
    [InlineData("page.md", "Antibodies: 27 of 5,876; a severe headache: 5 of 320.[^droop]", "(12,45) MB4012")]
    [InlineData("page.md", "A bruise: 40 of 320 people.[^droop]", "(12,11) MB4011")]
    [InlineData("page.md", "A severe headache: 40 of 321 people.[^droop]", "")]
    [InlineData("page.md", "A severe headache: 40 of 320 people.[^pooled]", "")]
    [InlineData("page.md", "A severe headache: 40 of 320 people.", "")]
    [InlineData("page.md", "A severe headache: 1.40 of 320, 40 of 0, or 40 of 320.5.[^droop]", "")]
    [InlineData("page.md", "A severe headache: 40 of 320. <!-- allow MB4012: another day -->[^droop]", "")]
    [InlineData("es/page.md", "Un dolor de cabeza muy fuerte: 4 de las 320 personas.[^droop]", "")]
    [InlineData("es/page.md", "Un dolor de cabeza muy fuerte: 40 de 320 personas.[^droop]", "(12,32) MB4012")]
    public void Count_OfAGroupThatTheSourceHas_IsCompared(string name, string body, string expected)
    {
        using var folder = WithCounts(name, body);

        Assert.Equal(
            expected,
            string.Join(", ", folder.Load().Places().Where(place => !place.EndsWith("MB4014", StringComparison.Ordinal)))
                .Replace(name, "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A severe headache: 4 of 320 people.[^droop]", "antibodies")]
    [InlineData("A severe headache: 40 of 320 people.[^droop]", "antibodies")]
    [InlineData("Antibodies: 27 of 5,876 people.[^droop]", "severe")]
    public void Count_OfAFigure_ShowsIt(string body, string unused)
    {
        using var folder = WithCounts("page.md", body);

        Assert.Equal(
            [$"No page shows the figure \"{unused}\"."],
            folder.Load().Diagnostics.Where(found => found.Kind.Code == "MB4014").Select(found => found.Message));
    }

    [Theory]
    [InlineData(
        "A severe headache: 40 of 320 people.[^droop]",
        "\"40 of 320\" is 12.5 in 100, but the checked figure for \"severe headache\" is 1 in 100.",
        "Compare both numbers with the source, and correct them, or correct \"severe\" in figures.yml.")]
    [InlineData(
        "A bruise: 40 of 320 people.[^droop]",
        "\"40 of 320\" is 12.5 in 100, which is not among the checked figures of the source \"droop\" for 320 people.",
        "Compare both numbers with the source. If they are right, add the figure to figures.yml.")]
    public void Count_ThatDiffers_SaysHowManyIn100(string body, string message, string hint)
    {
        using var folder = WithCounts("page.md", body);

        Assert.Equal(
            [(message, hint)],
            folder.Load().Diagnostics.Where(found => found.Kind.Code is "MB4011" or "MB4012").Select(found => (found.Message, found.Hint)));
    }

    private static void AssertPlaces(string file, string body, string expected)
    {
        using var folder = Page(file, body);

        Assert.Equal(
            expected,
            string.Join(", ", folder.Load().Places().Where(place => place.StartsWith(file, StringComparison.Ordinal)))
                .Replace(file, "", StringComparison.Ordinal));
    }

    private static ContentFolder WithCounts(string file, string body) =>
        Page(file, body).And("figures.yml", """
            figures:
              - id: severe
                what: { en: severe headache, es: dolor de cabeza muy fuerte }
                value: 1
                n: 320
                unit: in 100
                source: droop
                as_of: 2026-11-25
              - id: antibodies
                what: { en: antibodies, es: anticuerpos }
                value: 0.5
                n: 5876
                unit: in 100
                source: droop
                as_of: 2026-11-25
            """);

    /// <summary>Every source is cited, so that only figures are reported.</summary>
    private static ContentFolder Page(string file, string body) => Site().And(file, PageOf(body));

    private static string PageOf(string body) =>
        "---\ntitle: A\ndescription: B\ndrug: medicine\nsources:\n  - { id: pooled, title: A }\n  - { id: droop, title: B }\n"
            + $"  - {{ id: label, title: C }}\n---\n\n\n{body}\n\nRead more.[^pooled][^droop][^label]\n";

    private static ContentFolder Site() => ContentFolder.With("index.md", ContentFolder.Page)
        .And("es/index.md", ContentFolder.Page)
        .And("safety/medicine.md", ContentFolder.Page)
        .And("es/safety/medicine.md", ContentFolder.Page)
        .And("figures.yml", Register);
}
