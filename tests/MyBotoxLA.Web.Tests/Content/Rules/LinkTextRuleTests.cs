using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class LinkTextRuleTests
{
    [Theory]
    [InlineData("[](/other)", "(5,1) MB3011")]
    [InlineData("Please [click here](/other).", "(5,8) MB3012")]
    [InlineData("[Aquí](/other)", "(5,1) MB3012")]
    [InlineData("[&rarr;](/other)", "")]
    [InlineData("[![](/no.png)](/other)", "(5,2) MB3005, (5,2) MB3007")]
    public void Body_IsReportedAtItsPlace(string body, string expected) => Assert.Equal(expected, RuleSite.Places(body));
}
