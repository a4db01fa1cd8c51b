using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Export;
using MyBotoxLA.Web.Tests.Cli;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Export;

public sealed class ExportFolderTests : IDisposable
{
    private readonly string _place = Directory.CreateTempSubdirectory("export-").FullName;

    private string Target => Path.Combine(_place, "site");

    public void Dispose() => Directory.Delete(_place, recursive: true);

    [Fact]
    public void Export_OverAnEarlierOne_ReplacesItWhole()
    {
        using var content = ContentFolder.With("page.md", ContentFolder.Page);
        string[] command = ["export", "site", "--content", content.Root, "--base-url", "https://clinic.example", "--no-compress"];
        Called.From(_place, command);
        content.Without("page.md");

        var called = Called.From(_place, command);

        Assert.Equal((0, false, true), (called.Code, Files().Contains("page.html"), Files().Contains("index.html")));
        Assert.Equal([Target], Directory.GetFileSystemEntries(_place));
    }

    [Fact]
    public void Export_IntoAFolderOfSomethingElse_TouchesNothing()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "thesis.txt"), "mine");

        var called = Called.From(_place, "export", "site", "--content", Repository.SampleContent);

        Assert.Equal(
            new Called(
                2,
                "",
                $"{Target} is not empty and not an earlier export, so nothing in it was touched. Name another folder, "
                    + "or empty it first.\n"),
            called);
        Assert.Equal(["thesis.txt"], Files());
        Assert.Equal([Target], Directory.GetFileSystemEntries(_place));
    }

    [Fact]
    public void Export_OntoAFile_IsRejected()
    {
        File.WriteAllText(Target, "mine");

        var called = Called.From(_place, "export", "site", "--content", Repository.SampleContent);

        Assert.Equal(new Called(2, "", $"{Target} is a file. Name a folder that is empty, or is not there yet.\n"), called);
        Assert.Equal("mine", File.ReadAllText(Target));
    }

    /// <summary>No file system takes so long a name, not even from root, who may write everywhere.</summary>
    [Fact]
    public void Replace_ThatFails_LeavesTheOldFolderAndNothingElse()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "index.html"), "old");
        var text = "new"u8.ToArray();

        Assert.ThrowsAny<IOException>(() => new ExportFolder(Target).Replace(
            [new("index.html", text), new("a/b", text), new(new string('a', 300), text)]));

        Assert.Equal([Target], Directory.GetFileSystemEntries(_place));
        Assert.Equal("old", File.ReadAllText(Path.Combine(Target, "index.html")));
    }

    [Fact]
    public void Replace_OfALinkToALink_KeepsBothLinks()
    {
        var real = Directory.CreateDirectory(Path.Combine(_place, "real")).FullName;
        var link = Directory.CreateSymbolicLink(Path.Combine(_place, "link"), real).FullName;
        Directory.CreateSymbolicLink(Target, link);

        new ExportFolder(Target).Replace([new("index.html", "new"u8.ToArray())]);

        Assert.Equal([link, real, Target], Directory.GetFileSystemEntries(_place).Order(StringComparer.Ordinal));
        Assert.Equal((link, real), (new FileInfo(Target).LinkTarget, new FileInfo(link).LinkTarget));
        Assert.Equal("new", File.ReadAllText(Path.Combine(real, "index.html")));
    }

    /// <summary>The folder of an export relative to the content, which is <c>a/content</c>.</summary>
    [Theory]
    [InlineData("a/content", true)]
    [InlineData("a/content/out", true)]
    [InlineData("a", true)]
    [InlineData("a/content2", false)]
    [InlineData("a/other", false)]
    public void Folder_ThatOverlapsTheContent_IsRejected(string folder, bool overlaps)
    {
        var (path, content) = (Path.Combine(_place, folder), Path.Combine(_place, "a/content"));

        Assert.Equal(
            overlaps ? $"{path} and the content folder {content} overlap. Name a folder elsewhere." : null,
            new ExportFolder(path).FindError(content));
    }

    [Fact]
    public void Export_IntoTheContent_IsRejected()
    {
        using var content = ContentFolder.With("page.md", ContentFolder.Page);

        var called = Called.From(_place, "export", Path.Combine(content.Root, "out"), "--content", content.Root);

        Assert.Equal(2, called.Code);
        Assert.Equal(
            $"{Path.Combine(content.Root, "out")} and the content folder {content.Root} overlap. Name a folder elsewhere.\n",
            called.Errors);
    }

    /// <summary>Nobody can write below /proc, not even root.</summary>
    [Fact]
    public void Export_IfNothingCanBeWritten_FailsAndChangesNothing()
    {
        var called = Called.From(
            _place,
            "export",
            "/proc/site",
            "--content",
            Repository.SampleContent,
            "--base-url",
            "https://clinic.example",
            "--no-compress");

        Assert.Equal((1, ""), (called.Code, called.Output));
        Assert.StartsWith("The files could not be written, and /proc/site is as it was: ", called.Errors, StringComparison.Ordinal);
    }

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Target, file))
            .Order(StringComparer.Ordinal);
}
