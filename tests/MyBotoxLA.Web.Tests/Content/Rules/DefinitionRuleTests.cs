using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class DefinitionRuleTests
{
    [Theory]
    [InlineData("[a]: /other", "(5,1) MB3038")]
    [InlineData("[one][b]\n\n[b]: /other", "")]
    [InlineData("[b]\n\n[b]: /other", "")]
    [InlineData("[one][b]\n\n[b]: /other\n[c]: /other", "(8,1) MB3038")]
    [InlineData("[one][b]\n\n[c]: /other\n[b]: /other", "(7,1) MB3038")]
    [InlineData("Text.\n\n[b]: /other \"Words that are lost\"", "(7,1) MB3038")]
    public void Body_IsReportedAtItsPlace(string body, string expected) => Assert.Equal(expected, RuleSite.Places(body));
}
