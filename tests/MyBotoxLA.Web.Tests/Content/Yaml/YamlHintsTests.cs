using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Yaml;

public sealed class YamlHintsTests
{
    /// <summary>A group that is written as a text; its hint shows its first line.</summary>
    [Theory]
    [InlineData("physician", "name: \"A. Doctor, MD\"")]
    [InlineData("prices", "as_of: 2027-01-04")]
    [InlineData("payment", "en: …")]
    [InlineData("cancellation", "en: …")]
    [InlineData("languages", "en: …")]
    [InlineData("parking", "en: …")]
    [InlineData("transit", "en: …")]
    [InlineData("security", "contact: mailto:hello@example.com")]
    [InlineData("geo", "latitude: 34.05223")]
    [InlineData("limits", "grade: 9")]
    [InlineData("address", "city: Los Angeles")]
    public void Hint_AboutAGroupOfTheClinic_ShowsItsFirstLine(string key, string example)
    {
        var others = ContentFolder.SiteYml.Split('\n').Where(line => !line.StartsWith(key, StringComparison.Ordinal));
        using var folder = ContentFolder.With("site.yml", $"{string.Join('\n', others)}\n{key}: Words\n");

        AssertHint(folder, key, example);
    }

    [Theory]
    [InlineData("review", "by: A. Doctor, MD")]
    [InlineData("translates", "page: side-effects")]
    public void Hint_AboutAGroupOfAPage_ShowsItsFirstLine(string key, string example)
    {
        using var folder = ContentFolder.With("page.md", RuleSite.PageWith($"{key}: Words"));

        AssertHint(folder, key, example);
    }

    private static void AssertHint(ContentFolder folder, string key, string example) => Assert.Equal(
        $"Write them below `{key}:`, each indented by two spaces, for example `  {example}`.",
        Assert.Single(folder.Load().Diagnostics).Hint);
}
