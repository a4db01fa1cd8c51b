using MyBotoxLA.Web.Status;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Status;

/// <summary>The words for each state of a page, as of <see cref="Repository.Today"/>.</summary>
public sealed class StatusTableTests
{
    private const string Original = "---\ntitle: A page\ndescription: What it is about.\n---\n\n## One\n\nText.\n\n## Two\n\nText.\n";

    [Fact]
    public void Rows_SayIfReviewsAndTranslationsHold()
    {
        var past = Repository.Today.AddDays(-1);
        using var folder = ContentFolder.With("now.md", Original).And("late.md", Original).And("edited.md", Original)
            .And("es/now.md", Translating("now")).And("es/late.md", Translating("late")).And("es/edited.md", Translating("edited"))
            .Reviewed("now.md")
            .Reviewed("late.md", DateOnly.FromDateTime(past.Date))
            .Reviewed("edited.md")
            .Translated("es/now.md")
            .Translated("es/edited.md");
        folder.And("edited.md", Text(folder, "edited.md").Replace("Text.", "Other text.", StringComparison.Ordinal));

        var rows = StatusTable.Rows(folder.Load()).Select(row => $"{row[0]} | {row[2]} | {row[3]} | {row[4]} | {row[5]}");

        Assert.Equal(
            [
                "edited.md | Elizabeth Blackwell, MD | changed since | 2099-05-12 | ",
                "es/edited.md |  | never reviewed |  | 2 sections behind",
                "es/late.md |  | never reviewed |  | not checked",
                "es/now.md |  | never reviewed |  | current",
                "index.md |  | never reviewed |  | ",
                "late.md | Elizabeth Blackwell, MD | overdue | 2026-11-24 | ",
                "now.md | Elizabeth Blackwell, MD | reviewed | 2099-05-12 | ",
            ],
            rows.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Some text.", "")]
    [InlineData("One. Two. Three. Four.", "1 long paragraph")]
    [InlineData("One. Two. Three. Four.\n\nOne. Two. Three. Four.", "2 long paragraphs")]
    [InlineData("In 3%.", "1 percentage")]
    [InlineData("In 3% and 4%.", "2 percentages")]
    [InlineData("Ptosis and edema.\n\nPTOSIS.", "\"Ptosis\", \"edema\"")]
    [InlineData("In 3%. Two. Three. Edema.", "1 long paragraph, 1 percentage, \"Edema\"")]
    public void ToSimplify_CountsWhatIsHardToRead(string text, string expected)
    {
        using var folder = ContentFolder.With("page.md", $"---\ntitle: A page\ndescription: What it is about.\n---\n\n{text}\n");

        Assert.Equal(expected, StatusTable.Rows(folder.Load()).Single(row => row[0] == "page.md")[7]);
    }

    private static string Translating(string page) => Original.Replace(
        "title:",
        $"translates: {{ page: {page} }}\ntitle:",
        StringComparison.Ordinal);

    private static string Text(ContentFolder folder, string file) => File.ReadAllText(Path.Combine(folder.Root, file));
}
