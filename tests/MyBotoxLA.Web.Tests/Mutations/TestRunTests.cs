using MyBotoxLA.Mutations;

namespace MyBotoxLA.Web.Tests.Mutations;

public sealed class TestRunTests
{
    [Theory]
    [InlineData(
        "src/MyBotoxLA.Content/ContentStore.cs",
        "-namespace MyBotoxLA.Web.Tests.Content",
        "-namespace MyBotoxLA.Web.Tests.Content*")]
    [InlineData(
        "src/MyBotoxLA.Content/Markup/Blocks/AskBlock.cs",
        "-namespace MyBotoxLA.Web.Tests.Content.Markup.Blocks",
        "-namespace MyBotoxLA.Web.Tests.Content*")]
    [InlineData("src/MyBotoxLA.Web/Seo/Robots.cs", "-namespace MyBotoxLA.Web.Tests.Seo")]
    public void Stages_BeginNearTheFile(string file, params string[] nearest) =>
        Assert.Equal(nearest, TestRun.Stages(file).SkipLast(1).Select(stage => string.Join(' ', stage)));

    [Fact]
    public void LastStage_IsAllButTheBrowserAndTools() =>
        Assert.Equal(
            "-namespace- MyBotoxLA.Web.Tests.Architecture -namespace- MyBotoxLA.Web.Tests.Benchmarks "
                + "-namespace- MyBotoxLA.Web.Tests.Browser -namespace- MyBotoxLA.Web.Tests.Images "
                + "-namespace- MyBotoxLA.Web.Tests.Mutations -namespace- MyBotoxLA.Web.Tests.Supply",
            string.Join(' ', TestRun.Stages("src/MyBotoxLA.Web/Seo/Robots.cs").Last()));
}
