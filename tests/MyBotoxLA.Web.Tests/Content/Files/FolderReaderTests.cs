using MyBotoxLA.Content;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Docs;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Files;

/// <summary>Files that were read right after they were written, so that a later write may have left the same stamp.</summary>
public sealed class FolderReaderTests
{
    private const string Picture = "images/door.png";

    [Theory]
    [InlineData("page.md")]
    [InlineData(Picture)]
    public void ReadUncertain_OfAFileWithOtherBytes_FindsIt(string name)
    {
        using var folder = Site();
        var read = Read(folder);

        folder.And(name, File.ReadAllBytes(Path.Combine(folder.Root, name)).Append((byte)'\n').ToArray());

        Assert.Equal([name], StillUncertain(read));
    }

    [Theory]
    [InlineData("page.md")]
    [InlineData(Picture)]
    public void ReadUncertain_OfAFileThatIsGone_FindsIt(string name)
    {
        using var folder = Site();
        var read = Read(folder);

        folder.Without(name);

        Assert.Equal([name], StillUncertain(read));
    }

    /// <summary>Neither is ever opened: an empty file, which may be a pipe, and a picture that cannot be shown.</summary>
    [Fact]
    public void ReadUncertain_OfTheSameBytes_FindsNothing()
    {
        using var folder = Site().And("empty.md", "").And("images/door.bmp", "A");
        var read = Read(folder);

        folder.Without("empty.md").Without("images/door.bmp");

        Assert.Empty(StillUncertain(read));
    }

    [Fact]
    public void ReadUncertain_RightAfterTheWrite_WaitsForALaterWrite()
    {
        using var folder = Site();
        var read = Read(folder);
        var changed = read.Files["page.md"].Stamp.Changed;

        Assert.False(read.Files["page.md"].IsUncertain(changed));
        Assert.False(FolderReader.ReadUncertain(read, changed).Files["page.md"].IsStampReliable);
        Assert.True(read.HasUncertain(changed + TimeSpan.TicksPerMinute));
        Assert.False(read.HasUnreadable);
    }

    /// <summary>As on a machine that reads them within a tenth of a second after they were written.</summary>
    private static FolderContents Read(ContentFolder folder)
    {
        var read = new ContentLoader(folder.Options).Load(before: null, TestContext.Current.CancellationToken).State.Folder;
        return new(read.Scan, read.Root, read.Files.ToDictionary(file => file.Key, file => file.Value with { IsStampReliable = false }));
    }

    private static IEnumerable<string> StillUncertain(FolderContents read)
    {
        var now = DateTime.UtcNow.Ticks + TimeSpan.TicksPerMinute;
        return FolderReader.ReadUncertain(read, now).Files.Where(file => file.Value.IsUncertain(now)).Select(file => file.Key);
    }

    private static ContentFolder Site() => ContentFolder.With("page.md", ContentFolder.Page).And(Picture, DocSite.Png);
}
