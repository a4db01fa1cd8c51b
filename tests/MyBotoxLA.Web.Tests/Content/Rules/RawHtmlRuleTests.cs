using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class RawHtmlRuleTests
{
    [Theory]
    [InlineData("Hi <b>there</b>", "(5,4) MB3013")]
    [InlineData("<div class=\"x\">", "(5,1) MB3013")]
    [InlineData("<!-- note -->", "(5,1) MB3013")]
    public void Body_IsReportedAtItsPlace(string body, string expected) => Assert.Equal(expected, RuleSite.Places(body));
}
