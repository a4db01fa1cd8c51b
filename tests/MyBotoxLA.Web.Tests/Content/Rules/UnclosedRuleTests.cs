using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class UnclosedRuleTests
{
    [Theory]
    [InlineData("```\ncode", "(5,1) MB3018")]
    [InlineData("- ~~~~\n  code\n  ~~~", "(5,3) MB3018")]
    [InlineData(":::do\n## Do\n\n- A\n:::\n\n:::do\n## Do\n\n- A", "(11,1) MB3019")]
    [InlineData(":::do\n## Do\n\n- A", "(5,1) MB3019")]
    [InlineData(":::do\n### Do\n\n- A\n\n:::dont\n### Do not\n\n- B\n:::", "(5,1) MB3019, (6,1) MB3015")]
    public void Body_IsReportedAtItsPlace(string body, string expected) => Assert.Equal(expected, RuleSite.Places(body));
}
