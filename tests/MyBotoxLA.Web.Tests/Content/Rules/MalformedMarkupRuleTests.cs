using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class MalformedMarkupRuleTests
{
    [Theory]
    [InlineData("##Heading\n\nText", "(5,1) MB3028")]
    [InlineData("See [a](/other for more.", "(5,5) MB3029")]
    [InlineData("`[a](/other`", "")]
    [InlineData("[a](/other \"Title\")", "")]
    public void Body_IsReportedAtItsPlace(string body, string expected) => Assert.Equal(expected, RuleSite.Places(body));
}
