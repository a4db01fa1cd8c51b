using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Assembly;

/// <summary>A picture is reported if nobody uses it, and never if somebody may.</summary>
public sealed class UnusedImagesTests
{
    private const string Warning = "---\ntitle: A\ndescription: B\n---\n**Call 911.**\n";

    [Fact]
    public void Picture_ThatNoPageUses_IsReported()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And("images/front door.png", SamplePictures.Png);

        var found = folder.Load().Diagnostics[^1];

        Assert.Equal("images/front door.png MB3073", found.ToString());
        Assert.Equal("No page uses the picture images/front door.png, so it is not on the site.", found.Message);
        Assert.Equal("Write `![What it shows](/images/front%20door.png)` in a page, or delete the file.", found.Hint);
    }

    [Theory]
    [InlineData("page.md", "![A](/images/door.png)")]
    [InlineData("page.md", "![A](images/DOOR.PNG)")]
    [InlineData("page.md", "[A](/images/door.png)")]
    [InlineData("page.md", "![A][door]\n\n[door]: /images/door.png")]
    [InlineData("page.md", ":::photos\n![A](/images/door.png)\n:::")]
    [InlineData("es/page.md", "![A](../images/door.png)")]
    [InlineData("fragments/part.md", "![A](/images/door.png)")]
    public void Picture_OfAPage_IsUsed(string file, string body)
    {
        using var folder = ContentFolder.With(file, $"---\ntitle: A\ndescription: B\n---\n{body}\n")
            .And("images/door.png", SamplePictures.Png);

        Assert.DoesNotContain(folder.Load().Places(), place => place.Contains("MB3073", StringComparison.Ordinal));
    }

    /// <summary>The mistake is reported, so that the picture would be reported for the same mistake.</summary>
    [Theory]
    [InlineData("![A](/images/dor.png)", "MB3005")]
    [InlineData("![A] (/images/door.png)", "MB3031")]
    [InlineData("![A](/images/door.png", "MB3029")]
    [InlineData("<img src=\"/images/door.png\">", "MB3013")]
    public void Picture_OfAMistake_IsUsed(string body, string code)
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n{body}\n").And("images/door.png", SamplePictures.Png);

        Assert.Equal([code], folder.Load().Diagnostics.Select(found => found.Kind.Code));
    }

    [Theory]
    [InlineData("draft: true\n---\n![A](/images/door.png)", "page.md")]
    [InlineData("publish: 2030-01-01\n---\n![A](/images/door.png)", "page.md")]
    [InlineData("expires: 2020-01-01\n---\n![A](/images/door.png)", "page.md")]
    [InlineData("titel: A\n---\n![A](/images/door.png)", "page.md")]
    [InlineData("<<<<<<< HEAD\n---\n![A](/images/door.png)", "page.md")]
    [InlineData("---\n![A](/images/door.png)", "My page.md")]
    public void Picture_OfAPageThatIsNotShown_IsUsed(string rest, string file)
    {
        using var folder = ContentFolder.With(file, $"---\ntitle: A\ndescription: B\n{rest}\n").And("images/door.png", SamplePictures.Png);

        Assert.DoesNotContain(folder.Load().Places(), place => place.Contains("MB3073", StringComparison.Ordinal));
    }

    [Fact]
    public void Picture_OfABoxedWarning_IsUsed()
    {
        using var folder = ContentFolder.With("safety/onabotulinumtoxina.md", $"{Warning}\n[A](/images/door.png)\n")
            .And("images/door.png", SamplePictures.Png);

        Assert.Empty(folder.Load().Places());
    }

    [Fact]
    public void Picture_OfALastGoodVersion_IsUsed()
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n![A](/images/door.png)\n")
            .And("images/door.png", SamplePictures.Png);
        var before = folder.Load();

        var after = folder.And("page.md", "---\ntitle: A\n---\nText.").Load(before);

        Assert.Equal(["/page"], after.LastGood);
        Assert.Equal(["page.md(1,1) MB2002"], after.Places());
    }

    [Fact]
    public void Picture_OfAPageThatCannotBeRead_MayBeUsed()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page).And("images/door.png", SamplePictures.Png);
        using var locked = new FileStream(Path.Combine(folder.Root, "page.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(["page.md MB1004"], folder.Load().Places());
    }

    [Fact]
    public void Picture_InAFolderWithAClosedFolder_MayBeUsed()
    {
        using var folder = ContentFolder.With("es/page.md", ContentFolder.Page).And("images/door.png", SamplePictures.Png);
        using var closed = new ClosedTo(folder, "es");

        Assert.Equal(["es MB1025"], folder.Load().Places());
    }

    [Fact]
    public void Picture_InAFolderWithoutPages_MayBeUsed()
    {
        using var folder = ContentFolder.Empty().And("site.yml", ContentFolder.SiteYml).And("images/door.png", SamplePictures.Png);

        Assert.Equal([" MB1003"], folder.Load().Places());
    }

    [Fact]
    public void Picture_WhoseLastPageIsDeleted_IsReportedAndThenUsedAgain()
    {
        var page = $"{ContentFolder.Page}\n\n![A](/images/door.png)\n";
        using var folder = ContentFolder.With("page.md", page).And("images/door.png", SamplePictures.Png);
        var used = folder.Load();

        var unused = folder.Without("page.md").Load(used);
        var again = folder.And("page.md", page).Load(unused);

        Assert.Empty(used.Places());
        Assert.Equal(["images/door.png MB3073"], unused.Places());
        Assert.Empty(again.Places());
    }
}
