using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class ModelLabelRuleTests
{
    private const string Picture = "![A](/images/a.png)";

    [Theory]
    [InlineData($":::photo model\n{Picture}\n:::", "")]
    [InlineData($":::photo nobody beside\n{Picture}\n\nText.\n:::", "")]
    [InlineData($":::photos nobody\n{Picture}\n\n{Picture}\n:::", "")]
    [InlineData(":::photos\n:::\n\n[A](/images/a.png)", "")]
    [InlineData(Picture, "page.md(6,1) MB3076")]
    [InlineData($"**{Picture}**", "page.md(6,3) MB3076")]
    [InlineData($"[{Picture}](/)", "page.md(6,2) MB3076")]
    [InlineData($"- {Picture}", "page.md(6,3) MB3076")]
    [InlineData($":::ask\n## B\n\n- {Picture}\n:::", "page.md(9,3) MB3076")]
    [InlineData($":::photo\n{Picture}\n:::", "page.md(7,1) MB3076")]
    [InlineData($":::photo beside\n{Picture}\n:::", "page.md(7,1) MB3076")]
    [InlineData($":::photos\n{Picture}\n\n{Picture}\n:::", "page.md(7,1) MB3076, page.md(9,1) MB3076")]
    [InlineData($":::photo modle\n{Picture}\n:::", "page.md(6,1) MB3039")]
    public void Picture_OfAPageAboutADrug_SaysWhetherItShowsAModel(string body, string expected)
    {
        using var folder = With("page.md", "drug: onabotulinumtoxina\n", body);

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()));
    }

    [Theory]
    [InlineData("page.md", "")]
    [InlineData("fragments/part.md", "fragments/part.md(5,1) MB3076")]
    [InlineData("safety/onabotulinumtoxina.md", "safety/onabotulinumtoxina.md(5,1) MB3076")]
    public void Picture_OfAnotherText_IsAskedIfPagesAboutADrugShowIt(string file, string expected)
    {
        using var folder = With(file, "", Picture);
        folder.And("other.md", "---\ntitle: A\ndescription: B\n---\n:::include part\n:::");

        var found = folder.Load().Places().Where(place => place.EndsWith("MB3076", StringComparison.Ordinal));

        Assert.Equal(expected, string.Join(", ", found));
    }

    [Theory]
    [InlineData(
        Picture,
        "Write a line `:::photo model` above it if it shows a person, or `:::photo nobody` if it shows none, and `:::` below it.")]
    [InlineData($":::photo\n{Picture}\n:::", "Write `:::photo model` if it shows a person, or `:::photo nobody` if it shows none.")]
    [InlineData(
        $":::photos\n{Picture}\n:::",
        "Write `:::photos nobody` if no photo here shows a person. Move one that does to a block `:::photo model`.")]
    public void Hint_SaysWhatToWrite(string body, string hint)
    {
        using var folder = With("page.md", "drug: onabotulinumtoxina\n", body);

        var found = Assert.Single(folder.Load().Diagnostics);

        Assert.Equal("The page does not say whether the picture \"/images/a.png\" shows a model.", found.Message);
        Assert.Equal(hint, found.Hint);
    }

    private static ContentFolder With(string file, string field, string body) => ContentFolder
        .With("safety/onabotulinumtoxina.md", "---\ntitle: A\ndescription: B\n---\n**Call 911.**")
        .And(file, $"---\ntitle: A\ndescription: B\n{field}---\n{body}\n")
        .And("images/a.png", SamplePictures.Png);
}
