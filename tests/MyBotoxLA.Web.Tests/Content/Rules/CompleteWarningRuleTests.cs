using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class CompleteWarningRuleTests
{
    [Theory]
    [InlineData("[trouble breathing, call 911]", "Call 911 if you have trouble breathing.", "")]
    [InlineData("[trouble breathing]", "- **Trouble**\n  breathing", "")]
    [InlineData("[trouble breathing, call 911]", "You may have trouble breathing.", "safety/x.md(4,31) MB4007")]
    [InlineData("[trouble breathing, call 911]", "Be careful.", "safety/x.md(4,12) MB4007, safety/x.md(4,31) MB4007")]
    [InlineData("[]", "Be careful.", "")]
    [InlineData("trouble breathing", "Trouble breathing.", "safety/x.md(4,11) MB2007")]
    [InlineData("[\"\"]", "Trouble breathing.", "safety/x.md(4,12) MB2004")]
    public void Warning_WithoutWordsThatItMustSay_IsReported(string mustSay, string body, string expected) =>
        Assert.Equal(expected, RuleSite.PlacesOf(("safety/x.md", $"---\ntitle: A\ndescription: B\nmust_say: {mustSay}\n---\n{body}\n")));

    [Theory]
    [InlineData("must_say: [muerte, tragar]", "")]
    [InlineData("must_say: [muerte]", "es/safety/x.md(4,11) MB4007")]
    [InlineData("must_say: [muerte, tragar, ver]", "es/safety/x.md(4,11) MB4007, es/safety/x.md(4,28) MB4007")]
    [InlineData("nav: 1", "es/safety/x.md(2,1) MB4007")]
    [InlineData("nav: a: b", "es/safety/x.md(4,6) MB1012")]
    public void Translation_ListsAsMuchAsTheOriginal(string field, string expected) => Assert.Equal(
        expected,
        RuleSite.PlacesOf(
            ("safety/x.md", "---\ntitle: A\ndescription: B\nmust_say: [death, swallowing]\n---\nDeath, swallowing.\n"),
            ("es/safety/x.md", $"---\ntitle: A\ndescription: B\n{field}\n---\nMuerte, tragar.\n")));

    [Fact]
    public void Messages_SayWhatIsMissing()
    {
        using var folder = ContentFolder.With("safety/x.md", "---\ntitle: A\ndescription: B\nmust_say: [death]\n---\nText.\n")
            .And("es/safety/x.md", "---\ntitle: A\ndescription: B\n---\nText.\n");

        Assert.Equal(
            [
                "The list \"must_say\" has no entries, but the one in safety/x.md has 1 entry.",
                "The boxed warning must say \"death\", but its text does not.",
            ],
            folder.Load().Diagnostics.Select(found => found.Message));
    }

    [Theory]
    [InlineData("names: [Botox]")]
    [InlineData("must_say: [death]")]
    public void Field_InAnotherPage_IsUnknown(string field) =>
        Assert.Equal("page.md(4,1) MB2001", RuleSite.PlacesOf(("page.md", RuleSite.PageWith(field))));
}
