using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class SourceTitleRuleTests
{
    private const string Label = "{ id: label, title: The label, url: \"https://example.org/label\" }";

    [Theory]
    [InlineData("{ id: label, title: The label, url: \"https://example.org/label\" }", "")]
    [InlineData("{ id: other, title: The label, url: \"https://example.org/label\" }", "")]
    [InlineData("{ id: label, title: Another, url: \"https://example.org/other\" }", "")]
    [InlineData("{ id: label, title: Another }", "")]
    [InlineData("{ id: label, title: Another, url: \"https://example.org/label\" }", "page.md(5,25) MB4019")]
    public void Address_WithTwoTitles_IsReported(string source, string expected)
    {
        using var folder = ContentFolder.With("one.md", Page(Label)).And("page.md", Page(source));

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Theory]
    [InlineData("{ id: label, title: A, url: \"https://example.org/label\", read: 2026-11-25 }", "")]
    [InlineData(
        "{ id: label, title: A, url: \"https://example.org/label\" }",
        "The sources lack the day on which somebody read label.")]
    [InlineData("{ id: label, title: A, read: 2026-11-25 }", "The sources lack the address of label.")]
    [InlineData(
        "{ id: label, title: A }",
        "The sources lack the day on which somebody read label, and the address of label.")]
    public void Release_NeedsTheAddressAndTheDate(string source, string expected)
    {
        using var folder = ContentFolder.With("page.md", Page(source)).And("site.yml", ContentFolder.ReleaseYml);

        var snapshot = folder.Load();

        Assert.Empty(snapshot.Diagnostics);
        Assert.Equal(
            expected,
            string.Join(' ', snapshot.CheckRelease().Where(found => found.Kind.Code == "MB4018").Select(found => found.Message)));
    }

    private static string Page(string source) =>
        $"---\ntitle: A\ndescription: B\nsources:\n  - {source}\n---\nText.[^{source.Split(',')[0][6..]}]\n";
}
