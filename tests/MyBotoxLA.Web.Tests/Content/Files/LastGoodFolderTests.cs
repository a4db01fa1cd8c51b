using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Files;

public sealed class LastGoodFolderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A program that was killed leaves a file that is not complete. Files that are not the program's stay.</summary>
    [Fact]
    public void Save_RemovesUnfinishedFilesAndThoseOfDeletedPages()
    {
        using var folder = Saved();
        foreach (var name in new[] { "page.md.half", ".half.txt", "claims.yml", "old.md", "es/old.md", "notes.txt" })
        {
            var path = Path.Combine(folder.State, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder.State);
            File.WriteAllText(path, "Text.");
        }

        var loader = folder.Loader();
        loader.SaveLastGood(loader.Load(null, Cancellation));

        Assert.Equal([".half.txt", "index.md", "notes.txt", "page.md", "site.yml"], Files(folder));
    }

    [Fact]
    public void Save_AfterEachEdit_StoresWhatIsShown()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var loader = folder.Loader();
        var first = loader.Load(null, Cancellation);
        loader.SaveLastGood(first);

        var edited = folder.And("page.md", ContentFolder.Page + " More.").And("new.md", ContentFolder.Page).Without("index.md");
        loader.SaveLastGood(loader.Load(first, Cancellation));

        Assert.Equal(["new.md", "page.md", "site.yml"], Files(edited));
        Assert.Equal(ContentFolder.Page + " More.", File.ReadAllText(Path.Combine(folder.State, "page.md")));
    }

    [Fact]
    public void StateFolder_ThatCannotBeListed_StopsNoLoad()
    {
        using var folder = Saved();
        using var closed = new ClosedTo(folder, "../state");

        Assert.Equal(["/", "/page"], folder.Load().Pages.Keys.Order());
    }

    [Fact]
    public void StateFile_ThatCannotBeRead_CountsAsNone()
    {
        using var folder = Saved();
        folder.And("page.md", "no front matter");
        using var locked = new FileStream(Path.Combine(folder.State, "page.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var snapshot = folder.Load();

        Assert.Equal(["/page"], snapshot.Unavailable);
        Assert.Equal(["/"], snapshot.Pages.Keys);
        Assert.True(snapshot.IsDegraded);
    }

    private static ContentFolder Saved()
    {
        var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var loader = folder.Loader();
        loader.SaveLastGood(loader.Load(null, Cancellation));
        return folder;
    }

    private static IEnumerable<string> Files(ContentFolder folder) =>
        Directory.EnumerateFiles(folder.State, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder.State, path))
            .Order(StringComparer.Ordinal);
}
