using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class IndentedCodeRuleTests
{
    [Theory]
    [InlineData("Call us.\n\n    Drink water. And ** rest ##.\n\nCall.", "(7,5) MB3077")]
    [InlineData("Call us.\n\n\tDrink water.", "(7,2) MB3077")]
    [InlineData("Call us.\n\n      Drink water.\n      Rest.", "(7,7) MB3077")]
    [InlineData("> Call us.\n>\n>     Drink water.", "(7,7) MB3077")]
    [InlineData("Call us.\n    Drink water.", "")]
    [InlineData("- Call us.\n\n    Drink water.", "")]
    [InlineData("Call us.\n\n   Drink water.", "")]
    [InlineData("Call us.\n\n```\n    Drink water.\n```", "")]
    public void Text_ThatIsShownAsCode_IsReportedUnlessItHasAFence(string body, string expected) =>
        Assert.Equal(expected, RuleSite.Places(body));

    [Fact]
    public void Text_ThatIsShownAsCode_IsMarkedToTheEndOfItsFirstLine()
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n    Drink water. \n    Rest.\n");

        Assert.Equal([("    Drink water. ", 12)], folder.Load().Diagnostics.Select(found => (found.SourceLine, found.Length)));
    }
}
