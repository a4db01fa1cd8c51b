using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Options;

public sealed class ContentFolderOptionsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Folder_NotSet_IsThatOfTheRepository(string? path) =>
        Assert.Equal(Repository.Content, new ContentFolderOptions { Path = path }.Folder);

    [Theory]
    [InlineData(null, "/srv/state")]
    [InlineData("", "/srv/state")]
    [InlineData("/var/state", "/var/state")]
    public void State_NotSet_IsNextToTheContent(string? state, string expected)
    {
        Assert.Equal(expected, new ContentFolderOptions { Path = "/srv/content", State = state }.StateFolder);
        Assert.Equal(expected, new ContentFolderOptions { Path = "/srv/content/", State = state }.StateFolder);
    }

    [Theory]
    [InlineData(null, 2)]
    [InlineData("", 2)]
    [InlineData("0.5", 0.5)]
    [InlineData("86400", 86400)]
    public void PollSeconds_NotSet_AreTwo(string? seconds, double expected) =>
        Assert.Equal(TimeSpan.FromSeconds(expected), new ContentFolderOptions { PollSeconds = seconds }.PollInterval);
}
