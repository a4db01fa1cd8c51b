using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Text;
using MyBotoxLA.Content.Yaml;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Fields;

/// <summary>The declarations of fields and blocks, and readers that disagree with them.</summary>
public sealed class FieldDeclarationTests
{
    private const int MostWords = 12;

    private static readonly (string Path, Field Field)[] Everything =
    [
        .. DeclaredFields.All,
        .. BlockCatalog.All.SelectMany(
            block => DeclaredFields.In(block.Fields).Select(field => ($"{block.Name}.{field.Path}", field.Field))),
    ];

    [Fact]
    public void Labels_AreInEveryLanguageAndUniqueInTheirGroup()
    {
        var labels = Everything.Select(field => (field.Path, field.Field.Label))
            .Concat(BlockCatalog.All.Select(block => (Path: block.Name, block.Label)));

        Assert.Empty(labels.Where(label => label.Label.English.Length == 0 || label.Label.Spanish.Length == 0).Select(label => label.Path));
        Assert.Empty(Everything.GroupBy(field => (Parent(field.Path), field.Field.Label))
            .Where(same => same.Count() > 1 && same.Key.Item1 != "translates")
            .SelectMany(same => same.Select(field => field.Path)));
    }

    [Fact]
    public void Hints_AreShortSentencesInBothLanguages()
    {
        var hints = Everything.Where(field => field.Field.Hint != LocalString.None)
            .SelectMany(field => new[] { field.Field.Hint.English, field.Field.Hint.Spanish });

        Assert.DoesNotContain(hints, hint => hint.Split(' ').Length is 1 or > MostWords || hint[^1] != '.');
    }

    [Fact]
    public void Example_HasTheDeclaredForm() => Assert.Empty(Everything
        .Where(field => field.Field is { Kind: FieldKind.TextMatching, Pattern: null }
            || field.Field is { Kind: FieldKind.Choice or FieldKind.Choices, Choices: [] }
            || field.Field.Pattern?.IsMatch(field.Field.Example.Trim('"')) == false
            || (field.Field is { Kind: FieldKind.Choice, Example.Length: > 0 } && !field.Field.Choices.Contains(field.Field.Example)))
        .Select(field => field.Path));

    /// <summary>The editor and other programs match them in JavaScript.</summary>
    [Fact]
    public void Pattern_IsOneOfJavaScriptToo()
    {
        var patterns = Everything.Select(field => field.Field.Pattern?.ToString()).OfType<string>();

        Assert.All(patterns, pattern => Assert.NotNull(new Regex(pattern, RegexOptions.ECMAScript)));
    }

    /// <summary>
    /// A new field with words is in <see cref="FrontMatter.ShownFields"/> if visitors read it. If not, it is added here.
    /// </summary>
    [Fact]
    public void FieldsOfPages_WithWords_AreShownOrAreKnownNotToBe()
    {
        string[] notSentences =
        [
            "drug", "sources.id", "sources.title", "sources.url", "review.by", "review.text", "translates.page", "translates.text",
            "translates.by", "redirect_from", "names", "must_say",
        ];
        FieldKind[] withoutWords =
            [FieldKind.Number, FieldKind.Flag, FieldKind.Date, FieldKind.Moment, FieldKind.Group, FieldKind.Groups];

        var withWords = DeclaredFields.In(PageFields.BoxedWarning).Where(field => !withoutWords.Contains(field.Field.Kind))
            .Select(field => field.Path);

        var shown = FrontMatter.Unread.ShownFields.Select(field => field.Key);
        Assert.Equal(shown.Concat(notSentences).Order(), withWords.Order());
    }

    [Theory]
    [InlineData("site.yml", "sample, name, phone, email, address, hours, booking, security, after_hours, map, directions, geo, parking, "
        + "transit, languages, holidays, notices, physician, team, areas, products, prices, payment, cancellation, name_permit, limits, "
        + "profiles")]
    [InlineData("figures.yml", "figures")]
    [InlineData("claims.yml", "en, es")]
    [InlineData("es/fragments/call-911.md", "sources")]
    [InlineData("page.md", "title, description, nav, updated, drug, sources, review, translates, publish, expires, draft, redirect_from")]
    [InlineData("es/safety/drug.md", "title, description, nav, updated, drug, sources, review, translates, publish, expires, draft, "
        + "redirect_from, names, must_say")]
    public void FileFields_DependOnTheName(string file, string keys) => Assert.Equal(keys, string.Join(", ", FileFields.Of(file).Keys));

    [Fact]
    public void Reader_OfAKeyThatIsNotDeclared_Throws() => Assert.Throws<KeyNotFoundException>(() => Fields("title: A").Text("author"));

    [Fact]
    public void Reader_OfAnotherKind_Throws()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => Fields("nav: 1").PlainText("nav"));

        Assert.Equal("The field \"nav\" is declared as Number, and read as PlainText.", thrown.Message);
    }

    [Fact]
    public void Reader_ThatLeavesAFieldOut_Throws()
    {
        var fields = Fields("title: A");
        fields.PlainText("title");

        var thrown = Assert.Throws<InvalidOperationException>(fields.ReportUnknownKeys);

        Assert.Equal("The field \"description\" is declared, but nothing reads it.", thrown.Message);
    }

    private static string Parent(string path) => path.LastIndexOf('.') is var period and >= 0 ? path[..period] : "";

    private static YamlFields Fields(string yaml)
    {
        var source = new SourceText("page.md", yaml, new List<Diagnostic>());
        return YamlBlock.Read(source, 0, yaml.Length) ?? throw new InvalidOperationException("The fields cannot be read.");
    }
}
