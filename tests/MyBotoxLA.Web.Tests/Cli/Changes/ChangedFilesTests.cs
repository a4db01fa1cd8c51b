using MyBotoxLA.Web.Cli.Changes;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Cli.Changes;

public sealed class ChangedFilesTests
{
    [Fact]
    public void Files_ThatAreNotTheSame_AreNamedUnlessHidden()
    {
        using var before = ContentFolder.Empty().And("same.md", "A").And("old/gone.md", "A").And("a.md", "A").And(".git/index", "A");
        using var after = ContentFolder.Empty().And("same.md", "A").And("a.md", "B").And("new.md", "A").And("b/.hidden.md", "A");

        Assert.Equal(["a.md", "new.md", "old/gone.md"], ChangedFiles.Between(before.Root, after.Root));
    }
}
