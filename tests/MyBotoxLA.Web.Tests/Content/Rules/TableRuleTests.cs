using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class TableRuleTests
{
    [Theory]
    [InlineData("| a | b |\n|---|---|\n| c | d |", "(5,1) MB3020")]
    [InlineData(":::table\n| a | b |\n|---|---|\n| c | d |\n:::", "(6,1) MB3020")]
    [InlineData(":::table Both\n| a | b |\n|---|---|\n| c | d |\n:::\n\n| e |\n|---|\n| f |", "(11,1) MB3020")]
    public void Body_IsReportedAtItsPlace(string body, string expected) => Assert.Equal(expected, RuleSite.Places(body));
}
