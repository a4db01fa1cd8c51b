using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class FootnoteRuleTests
{
    [Theory]
    [InlineData("[^a]: A source", "(5,1) MB3023")]
    [InlineData("Text.[^a]\n[^a]: A source", "(6,1) MB3023")]
    [InlineData("Text.[^a]\n\n[^a]: https://a.example", "(7,1) MB3023")]
    [InlineData("Text.[^a]\n\n[^a]: FDA", "(7,1) MB3023")]
    public void Body_IsReportedAtItsPlace(string body, string expected) => Assert.Equal(expected, RuleSite.Places(body));
}
