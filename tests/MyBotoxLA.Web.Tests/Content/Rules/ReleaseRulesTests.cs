using MyBotoxLA.Web.Tests.Cli;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class ReleaseRulesTests
{
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
                  hint: After a clinician has reviewed the whole page, record it: `review index --by "Name, MD"` (docs/clinical-review.md).
                content/site.yml(8,10): error MB4003: The clinic's details are samples.
                  8 | sample:  true # for now
                    |          ^^^^
                  hint: Replace every example in this file by the clinic's real details, then write `sample: false`.

                1 page in content: 2 errors.

                To go live, in this order:
                  1. Write the clinic's real details in site.yml.
                  2. Have a clinician review 1 page: docs/clinical-review.md.
                  3. Set the site's domain, and publish it: deploy/README.md.

                """,
                ""),
            called);
    }

    [Fact]
    public void Release_SampleInAnotherForm_NamesTheFile()
    {
        using var repository = Called.Repository()
            .Reviewed("content/index.md")
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
            .Reviewed("content/index.md")
            .And("content/draft.md", "---\ntitle: A\ndescription: B\ndraft: true\n---\nText.\n");

        var called = Called.From(repository.Root, "check", "--content", "content", "--release");

        Assert.Equal(new Called(0, "2 pages in content: nothing wrong.\n", ""), called);
    }

    [Fact]
    public void Check_SampleDetailsAndUnreviewedPage_PassesUntilTheRelease()
    {
        using var repository = Called.Repository().And("content/site.yml", $"{ContentFolder.SiteYml}\nsample: true\n");

        var called = Called.From(repository.Root, "check", "--content", "content");

        Assert.Equal(new Called(0, "1 page in content: nothing wrong.\n", ""), called);
    }

    [Fact]
    public void Release_LinkToADraft_IsAnError()
    {
        using var repository = Called.Repository()
            .And("content/site.yml", ContentFolder.ReleaseYml)
            .And("content/draft.md", "---\ntitle: A\ndescription: B\ndraft: true\n---\nText.\n")
            .And("content/index.md", ContentFolder.Page + "\n\n[The draft](/draft)\n")
            .Reviewed("content/index.md");

        var regular = Called.From(repository.Root, "check", "--content", "content");
        var release = Called.From(repository.Root, "check", "--content", "content", "--release");

        Assert.StartsWith("content/index.md(13,1): warning MB3025: ", regular.Output, StringComparison.Ordinal);
        Assert.StartsWith("content/index.md(13,1): error MB3025: ", release.Output, StringComparison.Ordinal);
        Assert.Equal((0, 1), (regular.Code, release.Code));
    }
}
