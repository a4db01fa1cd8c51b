using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class LinkLanguageRuleTests
{
    [Theory]
    [InlineData("[a](/contact)", "es/otra.md(6,1) MB5009")]
    [InlineData("Vea [a](/contact#here) y [b](../contact.md).", "es/otra.md(6,5) MB5009, es/otra.md(6,26) MB5009")]
    [InlineData("[a](/es/contacto)", "")]
    [InlineData("[a](contacto)", "")]
    [InlineData("[a](/other)", "")]
    [InlineData("[a](/original)", "")]
    public void Link_ToAnOriginalThatIsTranslated_IsReported(string body, string expected) => Assert.Equal(
        expected,
        RuleSite.PlacesOf(
            ("contact.md", ContentFolder.Page + "\n\n## Here\n\n[a](/es/contacto)\n"),
            ("es/contacto.md", RuleSite.PageWith("translates: { page: contact }")),
            ("other.md", ContentFolder.Page),
            ("original.md", ContentFolder.Page),
            ("es/otra.md", RuleSite.PageWith("translates: { page: original }").Replace("Text.", body, StringComparison.Ordinal))));

    [Fact]
    public void Message_NamesBothPages()
    {
        using var folder = ContentFolder.With("contact.md", ContentFolder.Page)
            .And("es/contacto.md", RuleSite.PageWith("translates: { page: contact }"))
            .And("es/otra.md", $"{ContentFolder.Page}\n\n[a](/contact)\n");

        Assert.Equal(
            [(
                "The link goes to /contact, which is in English; the page in Spanish is /es/contacto.",
                "Write `/es/contacto`, and the place on that page if there is a # in the link.",
                "[a](/contact)".Length)],
            folder.Load().Diagnostics.Select(found => (found.Message, found.Hint, found.Length)));
    }

    /// <summary>The page with the link is not read again.</summary>
    [Fact]
    public void Translation_ThatIsNew_IsAskedFor()
    {
        using var folder = ContentFolder.With("contact.md", ContentFolder.Page)
            .And("es/contacto.md", ContentFolder.Page)
            .And("es/otra.md", $"{ContentFolder.Page}\n\n[a](/contact)\n");

        var before = folder.Load();
        var after = folder.And("es/contacto.md", RuleSite.PageWith("translates: { page: contact }")).Load(before);

        Assert.Empty(before.Places());
        Assert.Equal(["es/otra.md(8,1) MB5009"], after.Places());
        Assert.Empty(folder.And("es/contacto.md", ContentFolder.Page).Load(after).Places());
    }
}
