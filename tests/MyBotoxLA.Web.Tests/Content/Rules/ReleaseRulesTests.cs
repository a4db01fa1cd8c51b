using MyBotoxLA.Web.Tests.Cli;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class ReleaseRulesTests
{
    private const string Reviewed = "---\ntitle: A\ndescription: B\nreview: { by: C, on: 2026-05-12 }\n---\nText.\n";

    [Fact]
    public void Release_SampleDetailsAndUnreviewedPage_Fails()
    {
        using var repository = Called.Repository().And("content/site.yml", $"{ContentFolder.ReleaseYml}\nsample:  true # for now\n");

        var called = Called.From(repository.Root, "check", "--content", "content", "--release");

        Assert.Equal(
            new Called(
                1,
                """
                content/index.md(1,1): error MB4002: The page "A page" is not medically reviewed.
                  1 | ---
                    | ^^^
                  hint: After a clinician has reviewed the whole page, add a line `review: { by: …, on: … }`.
                content/site.yml(8,10): error MB4003: The clinic's details are samples.
                  8 | sample:  true # for now
                    |          ^^^^
                  hint: Replace every example in this file by the clinic's real details, then write `sample: false`.

                2 errors in 1 page.

                """,
                ""),
            called);
    }

    [Fact]
    public void Release_SampleInAnotherForm_NamesTheFile()
    {
        using var repository = Called.Repository()
            .And("content/index.md", Reviewed)
            .And("content/site.yml", $"{ContentFolder.ReleaseYml}\n\"sample\": true\n");

        var called = Called.From(repository.Root, "check", "--content", "content", "--release");

        Assert.StartsWith(
            "content/site.yml(8,11): error MB4003: The clinic's details are samples.\n  8 | \"sample\": true\n",
            called.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Release_ReviewedPagesAndDrafts_Passes()
    {
        using var repository = Called.Repository()
            .And("content/site.yml", ContentFolder.ReleaseYml)
            .And("content/index.md", Reviewed)
            .And("content/draft.md", "---\ntitle: A\ndescription: B\ndraft: true\n---\nText.\n");

        var called = Called.From(repository.Root, "check", "--content", "content", "--release");

        Assert.Equal(new Called(0, "2 pages, nothing wrong.\n", ""), called);
    }

    [Fact]
    public void Check_SampleDetailsAndUnreviewedPage_PassesUntilTheRelease()
    {
        using var repository = Called.Repository().And("content/site.yml", $"{ContentFolder.SiteYml}\nsample: true\n");

        var called = Called.From(repository.Root, "check", "--content", "content");

        Assert.Equal(new Called(0, "1 page, nothing wrong.\n", ""), called);
    }

    [Fact]
    public void Release_LinkToADraft_IsAnError()
    {
        using var repository = Called.Repository()
            .And("content/site.yml", ContentFolder.ReleaseYml)
            .And("content/index.md", Reviewed + "\n[The draft](/draft)\n")
            .And("content/draft.md", "---\ntitle: A\ndescription: B\ndraft: true\n---\nText.\n");

        var regular = Called.From(repository.Root, "check", "--content", "content");
        var release = Called.From(repository.Root, "check", "--content", "content", "--release");

        Assert.StartsWith("content/index.md(8,1): warning MB3025: ", regular.Output, StringComparison.Ordinal);
        Assert.StartsWith("content/index.md(8,1): error MB3025: ", release.Output, StringComparison.Ordinal);
        Assert.Equal((0, 1), (regular.Code, release.Code));
    }
}
