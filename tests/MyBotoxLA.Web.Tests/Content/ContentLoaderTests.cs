using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

public sealed class ContentLoaderTests
{
    /// <summary>More than is hashed at once.</summary>
    [Fact]
    public void Load_ManyPages_EachIsPartOfTheVersion()
    {
        using var folder = ContentFolder.With("index.md", ContentFolder.Page);
        for (var i = 0; i < 300; i++)
        {
            folder.And($"page{i:000}.md", ContentFolder.Page);
        }

        var first = folder.Load();
        var second = folder.And("page000.md", ContentFolder.Page + "New.\n").Load(first);
        var third = folder.And("page299.md", ContentFolder.Page + "New.\n").Load(second);

        Assert.Distinct([first.Version, second.Version, third.Version]);
    }

    [Fact]
    public void Load_EqualInput_GivesEqualVersion()
    {
        using var one = ContentFolder.With("a.md", ContentFolder.Page);
        using var other = ContentFolder.With("a.md", ContentFolder.Page);

        Assert.Equal(one.Load().Version, other.Load().Version);
    }

    [Fact]
    public void Load_ChangedByte_GivesAnotherVersion()
    {
        using var folder = ContentFolder.With("a.md", ContentFolder.Page);
        var before = folder.Load().Version;

        folder.And("a.md", ContentFolder.Page + " ");

        Assert.NotEqual(before, folder.Load().Version);
    }

    [Fact]
    public void Load_RenamedFile_GivesAnotherVersion()
    {
        using var one = ContentFolder.With("a.md", ContentFolder.Page);
        using var other = ContentFolder.With("b.md", ContentFolder.Page);

        Assert.NotEqual(one.Load().Version, other.Load().Version);
    }

    [Fact]
    public void Load_AfterOneEdit_ParsesOnlyTheChangedFile()
    {
        using var folder = ContentFolder.With("a.md", ContentFolder.Page).And("b.md", ContentFolder.Page);
        var before = folder.Load();

        folder.And("b.md", ContentFolder.Page + " More.");
        var after = folder.Load(before);

        Assert.Same(before.Pages["/a"], after.Pages["/a"]);
        Assert.NotSame(before.Pages["/b"], after.Pages["/b"]);
    }

    [Fact]
    public void Load_FolderInFolder_IsPartOfTheAddress()
    {
        using var folder = ContentFolder.With("es/preguntas/index.md", ContentFolder.Page);

        var page = folder.Load().Pages["/es/preguntas"];

        Assert.Equal(Language.Spanish, page.Language);
    }

    [Fact]
    public void Load_OnePageWithErrors_KeepsTheOthers()
    {
        using var folder = ContentFolder.With("bad.md", "no front matter").And("good.md", ContentFolder.Page);

        var snapshot = folder.Load();

        Assert.Equal(["bad.md(1,1) MB1009"], snapshot.Places());
        Assert.Equal(["/", "/good"], snapshot.Pages.Keys.Order());
        Assert.Equal(["/bad"], snapshot.Unavailable);
        Assert.True(snapshot.IsDegraded);
        Assert.True(snapshot.CanStart);
    }

    [Fact]
    public void Load_MissingFolder_NamesThePath()
    {
        var snapshot = new MyBotoxLA.Content.ContentLoader(new() { Folder = "/no/such/folder" }).Load(
            TestContext.Current.CancellationToken);

        var fault = Assert.Single(snapshot.Diagnostics);
        Assert.Equal(("MB1001", "There is no content folder at /no/such/folder."), (fault.Kind.Code, fault.Message));
        Assert.False(snapshot.CanStart);
    }

    [Fact]
    public void Load_EmptyFolder_AsksForSiteFileAndPages()
    {
        using var folder = ContentFolder.Empty();

        var snapshot = folder.Load();

        Assert.Equal([" MB1002", " MB1003"], snapshot.Places());
        Assert.False(snapshot.CanStart);
    }

    [Fact]
    public void Load_SiteFileWithErrors_HasNoClinic()
    {
        using var folder = ContentFolder.With(
            "site.yml",
            ContentFolder.SiteYml.Replace("+1-213-555-0100", "call us", StringComparison.Ordinal));

        var snapshot = folder.Load();

        Assert.Equal(["site.yml(2,8) MB2009"], snapshot.Places());
        Assert.Null(snapshot.Clinic);
        Assert.True(snapshot.CanStart);
    }
}
