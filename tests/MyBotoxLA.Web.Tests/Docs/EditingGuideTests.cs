using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Yaml;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Docs;

/// <summary>The examples in <c>docs/editing-content.md</c> work as written.</summary>
public sealed partial class EditingGuideTests
{
    private const string Block = "block";
    private const string BlockMark = "`:::";
    private const string Cited = "Text.[^label]";

    private static readonly string[] Required = ["title: A", "description: B"];

    /// <summary>Fields that the example with all fields leaves out: those of a translation, and fingerprints.</summary>
    private static readonly string[] NotInTheExample = ["review.text", "translates", "translates.page", "translates.text", "translates.by"];

    private static readonly string[] Areas = ["forehead-lines", "frown-lines", "crows-feet", "neck-bands"];
    private static readonly DocFile Guide = DocFile.Read("editing-content.md");

    /// <summary>The places of the pages: a failure says where to look.</summary>
    public static TheoryData<string> Pages =>
        [.. Guide.Examples.Where(example => example.Words.StartsWith("page ", StringComparison.Ordinal)).Select(example => example.Place)];

    public static TheoryData<string> Blocks =>
        [.. Guide.Examples.Where(example => example.Words == Block).Select(example => example.Place)];

    private static DocExample FragmentExample =>
        Assert.Single(Guide.Examples, example => example.Words.StartsWith("fragment ", StringComparison.Ordinal));

    public static TheoryData<string, string> FieldExamples =>
    [
        .. Section("The fields at the top").PlacedRows.Where(row => !row.Cells[0].Contains('.', StringComparison.Ordinal))
            .Select(row => (row.Place, row.Cells[2].Trim('`'))),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_HasNothingWrong(string place)
    {
        var example = ExampleAt(place);
        var file = example.Words["page ".Length..];
        using var folder = Site().And(file, example.Text);

        var snapshot = folder.Load();

        AssertNothingWrong(place, snapshot);
        Assert.Contains(ContentPath.ToUrl(file), snapshot.Pages.Keys);
    }

    [Fact]
    public void FrontMatter_HasNothingWrongAndEveryField()
    {
        var example = Assert.Single(Guide.Examples, example => example.Words == "front-matter");
        using var folder = Site().And("page.md", $"---\n{example.Text}---\n{Cited}\n");

        AssertNothingWrong(example.Place, folder.Load());
        Assert.Equal(KnownKeys.OfPages().Except(NotInTheExample).Order(), KnownKeys.UsedIn(example.Text).Order());
    }

    [Theory]
    [MemberData(nameof(FieldExamples))]
    public void Field_HasNothingWrong(string place, string example)
    {
        var required = Required.Where(line => line.Split(':')[0] != example.Split(':')[0]);
        var file = example.StartsWith("translates:", StringComparison.Ordinal) ? "es/page.md" : "page.md";
        using var folder = Site().And(file, $"---\n{string.Join('\n', required)}\n{example}\n---\nText.\n");

        AssertNothingWrong(place, folder.Load());
    }

    [Fact]
    public void SiteYml_HasNothingWrong()
    {
        DocExample[] examples = [.. Guide.Examples.Where(example => example.Words is "site.yml" or "site.yml more")];
        var text = string.Concat(examples.Select(example => example.Text));
        using var folder = Site().And("site.yml", text);

        Assert.Equal(2, examples.Length);
        AssertNothingWrong(string.Join(" and ", examples.Select(example => example.Place)), folder.Load());
        Assert.Equal(
            FieldsInTheGuide().Order(),
            KnownKeys.UsedIn(text).Where(key => key[^3..] is not (".en" or ".es")).Order());
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Block_IsDrawn(string place)
    {
        var example = ExampleAt(place).Text;
        using var folder = Site().And("page.md", $"---\ntitle: A\ndescription: B\n---\n\n## Heading\n\n{example}");
        if (example.StartsWith(":::include", StringComparison.Ordinal))
        {
            folder.And(FragmentExample.Words["fragment ".Length..], FragmentExample.Text);
        }

        if (example.Contains("/images/talk.jpg", StringComparison.Ordinal))
        {
            folder.And("images/talk.jpg", SamplePictures.Jpeg);
        }

        var snapshot = folder.Load();

        AssertNothingWrong(place, snapshot);
        Assert.True(IsDrawn(snapshot.Pages["/page"], example.Split('\n')[0]), $"{place}: {example}");
    }

    [Fact]
    public void Figure_IsShownAsTheGuideSays()
    {
        var (figures, page) = (Example("figures"), Example("figures trials.md"));
        using var folder = Site().And("figures.yml", figures.Text).And("trials.md", page.Text);

        var snapshot = folder.Load();

        AssertNothingWrong($"{figures.Place} and {page.Place}", snapshot);
        var lines = new HtmlParser().ParseDocument(snapshot.Pages["/trials"].Html()).QuerySelectorAll(".risk p");
        Assert.Equal(
            Example("figures shown").Text.TrimEnd().Split('\n'),
            lines.Select(line => line.FirstChild?.TextContent + line.ChildNodes[1].TextContent.TrimEnd('\u2060')));
    }

    [Fact]
    public void Blocks_AreThoseOfTheSite()
    {
        using var folder = Site().And("page.md", ContentFolder.Page + $"\n\n:::{KnownKeys.Unknown}\n:::\n");
        var names = BlockCatalog.All.Select(block => block.Name);

        var sections = Guide.Sections.Where(section => section.Title.StartsWith(BlockMark, StringComparison.Ordinal)).ToArray();

        Assert.Equal($"The blocks you can use are {string.Join(", ", names)}.", Assert.Single(folder.Load().Diagnostics).Hint);
        Assert.Equal(names, sections.Select(section => section.Title[BlockMark.Length..].TrimEnd('`')));
        Assert.Equal(
            BlockCatalog.All.Select(block => block.Example + "\n"),
            sections.Select(section => Assert.Single(section.Examples).Text));
    }

    [Fact]
    public void Fields_AreThoseDeclared() => Assert.Equal(
        DeclaredFields.Paths(PageFields.Page).Order(),
        Rows("The fields at the top").Select(row => row[0].Trim('`')).Order());

    [Fact]
    public void ExamplesOfFields_AreThoseDeclared()
    {
        var declared = DeclaredFields.In(PageFields.Page).Where(field => field.Field.Example.Length > 0)
            .Select(field => (field.Path, Example: $"`{field.Field.Key}: {field.Field.Example}`"))
            .ToArray();

        var rows = Rows("The fields at the top").ToDictionary(row => row[0].Trim('`'), row => row[2]);

        Assert.Equal(declared, declared.Select(field => (field.Path, rows[field.Path])));
    }

    [Fact]
    public void FieldsOfTheClinic_AreThoseDeclared() =>
        Assert.Equal(DeclaredFields.Paths(ClinicFields.All).Order(), FieldsInTheGuide().Order());

    [Fact]
    public void FieldsOfTheRegisters_AreThoseDeclared()
    {
        Assert.Equal(ClaimsFields.All["en"].Fields.Keys.Order(), FieldsInList("What no page may say").Order());
        Assert.Equal(FiguresFields.All["figures"].Fields.Keys.Remove("id").Order(), FieldsInList("Figures").Order());
        Assert.Equal(PageFields.BoxedWarning.Keys.Except(PageFields.Page.Keys).Order(), FieldsInList("The boxed warning").Order());
    }

    private static IEnumerable<string> FieldsInList(string title) => Section(title).Text
        .Split('\n').Where(line => line.StartsWith("- `", StringComparison.Ordinal))
        .SelectMany(line => SubjectsOfSentence().Matches(line).SelectMany(match => match.Groups["field"].Captures))
        .Select(field => field.Value);

    private static IEnumerable<string> FieldsInTheGuide() =>
        Rows("The clinic's details: site.yml").Concat(Rows("What patients ask about the clinic")).Select(row => row[0].Trim('`'));

    private static void AssertNothingWrong(string place, ContentSnapshot snapshot) =>
        Assert.Equal("", string.Join('\n', snapshot.Diagnostics.Select(found => $"{place}: {found}: {found.Message}")));

    private static DocExample Example(string words) => Assert.Single(Guide.Examples, example => example.Words == words);

    private static DocExample ExampleAt(string place) => Guide.Examples.Single(example => example.Place == place);

    private static DocSection Section(string title) => Guide.Sections.Single(section => section.Title == title);

    private static IEnumerable<string[]> Rows(string title) => Section(title).Rows;

    private static bool IsDrawn(Page page, string opening) => opening.Split(' ')[0].TrimStart(':') switch
    {
        "clinic" => page.Slots().Contains(Slot.Clinic),
        "include" => page.Fragments.Length == 1 && page.HasEmergencyCard,
        "prices" => page.Slots().Contains(Slot.Prices),
        "team" => page.Slots().Contains(Slot.Team),
        "table" => page.Html().Contains($"{opening[":::table ".Length..]}</caption>", StringComparison.Ordinal),
        "care-911" => page.Slots().Contains(Slot.Call911) && page.HasEmergencyCard,
        "care-call" => page.Slots().Contains(Slot.CallClinic),
        "care-common" => page.Html().Contains("class=\"care care-common\"", StringComparison.Ordinal),
        _ when opening.StartsWith("![", StringComparison.Ordinal) => page.Html().Contains("<img ", StringComparison.Ordinal),
        var name => page.Html().Contains($"class=\"{name}\"", StringComparison.Ordinal),
    };

    /// <summary>A site with every page and heading that the guide's examples link to.</summary>
    private static ContentFolder Site() => DocSite.Create()
        .And("side-effects.md", ContentFolder.Page + "\n\n## Help\n\n:::care-911\n### Call 911\n\n- A sign\n:::\n")
        .And("about-botox.md", ContentFolder.Page + string.Concat(Areas.Select(id => $"\n\n## Area {{#{id}}}")))
        .And("your-visit.md", ContentFolder.Page)
        .And("safety/onabotulinumtoxina.md", ContentFolder.Page);

    /// <summary>The fields that a sentence begins with: "- `n`, `placebo_n`, and `days` say".</summary>
    [GeneratedRegex(@"(?:^- |\. )`(?<field>\w+)`(?:,? (?:and )?`(?<field>\w+)`)*")]
    private static partial Regex SubjectsOfSentence();
}
