using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Workflows;

/// <summary>The scripts of the workflows <c>review</c> and <c>reviews</c>, with programs in the place of <c>gh</c> and others.</summary>
public sealed class ReviewScriptTests
{
    private const string Site = "dotnet run --project src/MyBotoxLA.Web -c Release --property:NuGetAudit=false --";

    private const string List = "gh issue list --state open --limit 500 --json number,title --jq "
        + "map(select(.title == \"Reviews and translations that are due\")) | .[0].number // empty";

    private const string Due = "content/a.md(4,5): warning MB4032: The next review was due by 2026-11-24, and the page says so.";

    /// <summary>The review is proposed for the branch that was reviewed, and its required checks are started.</summary>
    [Theory]
    [InlineData("clinician", "2027-11-25", "review a --by Name, MD --next 2027-11-25 --content content")]
    [InlineData("clinician", "", "review a --by Name, MD --content content")]
    [InlineData("translator", "2027-11-25", "review a --translator Name, MD --content content")]
    public void Review_IsProposedForItsBranch(string role, string next, string command)
    {
        using var folder = new ScriptFolder().WithProgram("dotnet", "echo 'a.md: reviewed.'").WithProgram("git").WithProgram("gh");

        var code = folder.Run(
            ".github/workflows/review.sh",
            [],
            ("PAGE", "a"),
            ("NAME", "Name, MD"),
            ("AS", role),
            ("NEXT", next),
            ("ACTOR", "nurse"),
            ("BASE", "new-hours"),
            ("BRANCH", "review-1"));

        Assert.Equal(0, code);
        Assert.Equal(
            [
                $"{Site} {command}",
                "git config user.name nurse",
                "git config user.email nurse@users.noreply.github.com",
                "git switch --create review-1",
                $"git commit --message Record a review by a {role} --message a.md: reviewed. -- content",
                "git push origin review-1",
                $"gh pr create --base new-hours --head review-1 --title Review by a {role}: a --body a.md: reviewed.",
                "",
                $"Approve this only if you are the {role}, and have read the whole page. Your approval is the signature.",
                "gh workflow run content.yml --ref review-1",
                "gh workflow run ci.yml --ref review-1",
            ],
            folder.Calls);
    }

    [Fact]
    public void Review_ThatCannotBeRecorded_ProposesNothing()
    {
        using var folder = new ScriptFolder().WithProgram("dotnet", "exit 1").WithProgram("git").WithProgram("gh");

        var code = folder.Run(
            ".github/workflows/review.sh", [], ("PAGE", "a"), ("NAME", "x"), ("AS", "clinician"), ("BASE", "main"), ("BRANCH", "b"));

        Assert.Equal(1, code);
        Assert.Equal([$"{Site} review a --by x --content content"], folder.Calls);
    }

    [Theory]
    [InlineData("", "gh issue create --title Reviews and translations that are due --body-file due.md")]
    [InlineData("42", "gh issue comment 42 --body-file due.md")]
    public void DueReviews_AreInOneIssue(string open, string expected)
    {
        using var folder = new ScriptFolder()
            .WithProgram("dotnet", $"case \"$*\" in *status*) echo '| table |' ;; *) printf '%s\\n' '{Due}' '  hint: x' ; exit 1 ;; esac")
            .WithProgram("gh", $"case \"$*\" in *list*) printf '{open}' ;; esac");

        var code = folder.Run(".github/workflows/reviews.sh", []);

        Assert.Equal(0, code);
        Assert.Equal(
            [$"{Site} check --content content", $"{Site} status --content content --format github", List, expected],
            folder.Calls);
        Assert.Equal(
            $"```text\n{Due}\n```\n\n| table |\n\n"
                + "How to record a review: docs/clinical-review.md. Close this issue when all are recorded.\n",
            File.ReadAllText(Path.Combine(folder.Root, "due.md")));
    }

    [Theory]
    [InlineData("echo 'content/a.md(4,5): warning MB4030: Changed.'", 0)]
    [InlineData("echo '20 pages in content: nothing wrong.'", 0)]
    [InlineData("exit 2", 1)]
    public void WithoutDueReviews_NobodyIsTold(string check, int expected)
    {
        using var folder = new ScriptFolder().WithProgram("dotnet", check).WithProgram("gh");

        var code = folder.Run(".github/workflows/reviews.sh", []);

        Assert.Equal(expected, code);
        Assert.Equal([$"{Site} check --content content"], folder.Calls);
    }
}
