using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Cli.Changes;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli.Changes;

public sealed class SiteChangesTests
{
    private static readonly TextChange Change = new("below \"A\"", ["Old."], ["New."]);

    /// <summary>Pages that have one change in common, of which some have another one of their own.</summary>
    [Theory]
    [InlineData("a b c d e", "", "a b c d e")]
    [InlineData("a b c d e f", "", "a")]
    [InlineData("a b c d e f", "c", "c")]
    [InlineData("a b c d e f", "c e", "c e")]
    [InlineData("a b", "c", "a b c")]
    public void Pictures_AreOfThePagesThatShowEveryChange(string shared, string own, string expected)
    {
        using var folder = ContentFolder.Empty().And("site.yml", ContentFolder.SiteYml);
        foreach (var name in Names("a b c d e f"))
        {
            folder.And($"{name}.md", ContentFolder.Page);
        }

        var pages = folder.Load().Pages;
        var changes = new SiteChanges(
            [.. Names("a b c d e f").Select(name => new PageChange(
                pages[$"/{name}"],
                pages[$"/{name}"],
                Names(own).Contains(name) ? [Change with { Place = "in the title" }] : []))],
            [(Change, [.. Names(shared).Select(name => pages[$"/{name}"])])]);

        Assert.Equal(expected, string.Join(' ', changes.ToPicture().Select(change => change.Page.Path[1..])));
    }

    private static string[] Names(string names) => names.Split(' ');
}
