using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli;

public sealed class DisplayPathTests
{
    [Theory]
    [InlineData("/site/content", "/site", "content")]
    [InlineData("/site/..content", "/site", "..content")]
    [InlineData("/site", "/site", "")]
    [InlineData("/site/content", "/site/src", "/site/content")]
    [InlineData("/site", "/site/src", "/site")]
    public void From_FolderBelow_IsRelative(string folder, string place, string shown) =>
        Assert.Equal(shown, DisplayPath.From(folder, place));

    [Fact]
    public void InRepository_Elsewhere_StartsAtTheTopOfTheRepository()
    {
        using var repository = Called.Repository();

        Assert.Equal("content", DisplayPath.InRepository(Path.Combine(repository.Root, "content"), "/"));
    }

    [Fact]
    public void InRepository_NoRepository_StartsInTheWorkingDirectory()
    {
        using var folder = ContentFolder.Empty();

        Assert.Equal(Path.GetRelativePath(Path.GetTempPath(), folder.Root), DisplayPath.InRepository(folder.Root, Path.GetTempPath()));
    }
}
