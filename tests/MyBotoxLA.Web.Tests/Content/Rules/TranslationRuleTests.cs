using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class TranslationRuleTests
{
    /// <summary>
    /// Files, each as <c>name > original</c>, or as its name alone if it translates nothing, beside a home page. The field is on line 5.
    /// </summary>
    [Theory]
    [InlineData("es/a > index", "")]
    [InlineData("es/a > inde", "es/a.md(5,9) MB5001")]
    [InlineData("es/a > index.md", "es/a.md(5,9) MB5001")]
    [InlineData("a, es/a > a", "")]
    [InlineData("a, es/b > a, es/c", "")]
    [InlineData("f/a, es/f/b > f/a", "")]
    [InlineData("a, b, es/a > a, es/b > b", "")]
    [InlineData("es > index", "")]
    [InlineData("a, es/a > a, es/b > a", "es/a.md(5,9) MB5004, es/b.md(5,9) MB5004")]
    [InlineData("a, es/a > a, es/b > a, es/c > a", "es/a.md(5,9) MB5004, es/b.md(5,9) MB5004, es/c.md(5,9) MB5004")]
    [InlineData("es/a > es/a", "es/a.md(5,9) MB5002")]
    [InlineData("a > a", "a.md(5,9) MB5002")]
    [InlineData("es/a, es/b > es/a", "es/b.md(5,9) MB5003")]
    [InlineData("a, b > a", "b.md(5,9) MB5003")]
    [InlineData("es/b, a > es/b", "a.md(5,9) MB5003")]
    [InlineData("a > es/b, es/b > a", "a.md(5,9) MB5003")]
    [InlineData("a > b, b > a", "a.md(5,9) MB5003, b.md(5,9) MB5003")]
    [InlineData("es/a > es/b, es/b > es/a", "es/a.md(5,9) MB5003, es/b.md(5,9) MB5003")]
    [InlineData("a, es/b > a, es/c > es/b", "es/c.md(5,9) MB5003")]
    [InlineData("a > nothing", "a.md(5,9) MB5001")]
    public void Files_AreReportedAtTheirPlace(string files, string expected) =>
        Assert.Equal(expected, RuleSite.PlacesOf([.. files.Split(", ").Select(ToFile)]));

    [Theory]
    [InlineData("a, es/a > a, es/b > a")]
    [InlineData("a > es/b, es/b > a")]
    [InlineData("a, b > a, es/b > a, es/c > a")]
    [InlineData("a > a")]
    [InlineData("es/a > es/b, es/b > es/a")]
    public void Counterparts_NameEachLanguageOnce(string files)
    {
        using var folder = ContentFolder.With("index.md", ContentFolder.Page);
        foreach (var (name, text) in files.Split(", ").Select(ToFile))
        {
            folder.And(name, text);
        }

        var snapshot = folder.Load();

        Assert.All(snapshot.Pages.Values, page =>
        {
            var counterparts = snapshot.Counterparts(page);
            Assert.Equal(counterparts.Select(other => other.Language).Distinct(), counterparts.Select(other => other.Language));
            Assert.All(counterparts, other => Assert.Equal(counterparts, snapshot.Counterparts(other)));
            Assert.NotEqual(1, counterparts.Length);
        });
    }

    [Fact]
    public void TwoPagesOfEachOther_AreExplained()
    {
        using var folder = ContentFolder.With("a.md", ToFile("a > es/b").Text).And("es/b.md", ToFile("es/b > a").Text);

        var found = Assert.Single(folder.Load().Diagnostics);

        Assert.Equal("The page translates \"es/b\", but it is an original itself: translations have a language folder.", found.Message);
        Assert.Equal("Delete `translates` here, and write `page: a` below `translates` in es/b.md.", found.Hint);
    }

    [Fact]
    public void RenamedOriginal_IsNamed()
    {
        using var folder = ContentFolder.With("b.md", RuleSite.PageWith("redirect_from: [/a]")).And("es/a.md", ToFile("es/a > a").Text);

        var found = Assert.Single(folder.Load().Diagnostics);

        Assert.Equal("The page translates \"a\", which was renamed to \"b\".", found.Message);
        Assert.Equal("Write `page: b`.", found.Hint);
    }

    private static (string Name, string Text) ToFile(string file) => file.Split(" > ") switch
    {
        [var name, var original] => ($"{name}.md", RuleSite.PageWith($"translates:\n  page: {original}")),
        var name => ($"{name[0]}.md", ContentFolder.Page),
    };
}
