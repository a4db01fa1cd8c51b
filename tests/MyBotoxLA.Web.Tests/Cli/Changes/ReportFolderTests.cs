using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli.Changes;

public sealed class ReportFolderTests
{
    [Fact]
    public void Output_ThatCannotBeWritten_IsSaid()
    {
        using var edit = ProposedEdit.Of();
        File.WriteAllText(Path.Combine(edit.Root, "mine"), "Mine.");

        var called = edit.Report("--output", "mine/report");

        Assert.Equal((1, ""), (called.Code, called.Output));
        Assert.StartsWith(
            $"The files could not be written, and {edit.Root}/mine/report is as it was: ",
            called.Errors,
            StringComparison.Ordinal);
    }

    /// <summary>No change, so no pictures and no browser.</summary>
    [Fact]
    public void Output_WithoutAChange_HasTheWholeSiteWithDrafts()
    {
        using var edit = ProposedEdit.Of(
            [("draft.md", ContentFolder.Page.Replace("title:", "draft: true\ntitle:", StringComparison.Ordinal))], []);

        var called = edit.Report("--output", "report");
        var again = edit.Report("--output", "report");

        Assert.Equal((0, ""), (called.Code, called.Errors));
        Assert.EndsWith(
            """

            ## To look at

            `report.html` has this report with pictures of each change on a phone, before and after.
            `site/index.html` is the whole site as proposed, with drafts.

            """,
            called.Output,
            StringComparison.Ordinal);
        Assert.Equal(called, again);
        Assert.Equal(called.Output, File.ReadAllText(Path.Combine(edit.Root, "report/report.md")));
        Assert.Contains("Some text.", File.ReadAllText(Path.Combine(edit.Root, "report/site/draft.html")), StringComparison.Ordinal);
    }
}
