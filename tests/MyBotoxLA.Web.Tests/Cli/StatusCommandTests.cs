using System.Text.Json;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli;

/// <summary>The command <c>status</c>.</summary>
public sealed class StatusCommandTests
{
    [Fact]
    public void Status_AsText_IsATableOfEveryPage()
    {
        using var repository = Site();

        var called = Called.From(repository.Root, "status", "--content", "content");

        const string First = "Page         Language  Reviewed by              Review                  Next review  Translation       ";
        const string Spanish = "es/index.md  es                                 never reviewed                       1 section behind  ";
        const string English = "index.md     en        Elizabeth Blackwell, MD  changed since, overdue  2026-05-13                     ";
        const string Privacy = "privacy.md   en                                 not needed                                             ";
        Assert.Equal(
            [
                First + "Reading        To simplify       Sources  Errors  Warnings",
                Spanish + "INFLESZ 143.5                    0        0       1",
                English + "grade 2.9                        0        0       2",
                Privacy + "grade -3.3     1 long paragraph  0        0       0",
                "",
            ],
            called.Output.Split('\n'));
        Assert.Equal((0, ""), (called.Code, called.Errors));
    }

    [Fact]
    public void Status_ForGitHub_IsAMarkdownTable()
    {
        using var repository = Site();

        var lines = Called.From(repository.Root, "status", "--content", "content", "--format", "github").Output.Split('\n');

        Assert.Equal(
            [
                "| Page | Language | Reviewed by | Review | Next review | Translation "
                    + "| Reading | To simplify | Sources | Errors | Warnings |",
                "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
                "| es/index.md | es |  | never reviewed |  | 1 section behind | INFLESZ 143.5 |  | 0 | 0 | 1 |",
            ],
            lines[..3]);
    }

    [Fact]
    public void Status_AsJson_HasAnObjectForEachPage()
    {
        using var repository = Site();

        var called = Called.From(repository.Root, "status", "--content", "content", "--format", "json");
        using var json = JsonDocument.Parse(called.Output);

        Assert.StartsWith("[\n  {\n    \"page\": \"es/index.md\",\n", called.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["es/index.md", "index.md", "privacy.md"],
            json.RootElement.EnumerateArray().Select(page => page.GetProperty("page").GetString()));
        Assert.Equal("changed since, overdue", json.RootElement[1].GetProperty("review").GetString());
        Assert.Equal("2026-05-13", json.RootElement[1].GetProperty("next_review").GetString());
    }

    [Fact]
    public void Status_OfOnePage_IsShown()
    {
        using var repository = Called.Repository();

        var called = Called.From(repository.Root, "status", "--content", "content");

        Assert.Equal((0, ""), (called.Code, called.Errors));
        Assert.Equal(["Page", "index.md", ""], called.Output.Split('\n').Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Status_OfAFolderWithoutPages_IsWrongUsage()
    {
        using var folder = ContentFolder.Empty();

        var called = Called.From(folder.Root, "status", "--content", ".");

        Assert.Equal(new Called(2, "", $"There are no pages in {folder.Root}. Name the content folder with --content.\n"), called);
    }

    private static ContentFolder Site()
    {
        var repository = Called.Repository()
            .And("content/privacy.md", $"{ContentFolder.Page}\n\nOne. Two. Three. Four.")
            .And("content/es/index.md", RuleSite.PageWith("translates: { page: index }"))
            .Translated("content/es/index.md")
            .Reviewed("content/index.md", Reviews.On.AddDays(1));
        var file = Path.Combine(repository.Root, "content/index.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("Some text", "Other text", StringComparison.Ordinal));
        return repository;
    }
}
