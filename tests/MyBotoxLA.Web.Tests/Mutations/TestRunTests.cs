using MyBotoxLA.Mutations;

namespace MyBotoxLA.Web.Tests.Mutations;

public sealed class TestRunTests
{
    [Theory]
    [InlineData("src/MyBotoxLA.Content/ContentStore.cs", "MyBotoxLA.Web.Tests.Content")]
    [InlineData("src/MyBotoxLA.Content/Markup/Blocks/AskBlock.cs", "MyBotoxLA.Web.Tests.Content.Markup.Blocks")]
    [InlineData("src/MyBotoxLA.Web/Seo/Robots.cs", "MyBotoxLA.Web.Tests.Seo")]
    public void Namespace_IsTheFolderOfTheFile(string file, string expected) => Assert.Equal(expected, TestRun.Namespace(file));
}
