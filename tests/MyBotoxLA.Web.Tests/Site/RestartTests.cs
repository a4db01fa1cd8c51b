using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Site;

public sealed class RestartTests
{
    [Fact]
    public async Task Restart_WithABrokenFile_ServesItsLastGoodPage()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        string[] settings = ["--Content:Path", folder.Root, "--Content:State", folder.State];
        await using (var first = await RunningSite.With(settings))
        {
            await Wait.Until(() => File.Exists(Path.Combine(folder.State, "page.md")));
        }

        folder.And("page.md", "broken");
        await using var second = await RunningSite.With(settings);

        Assert.Equal((200, ""), await second.Get("/page"));
    }
}
