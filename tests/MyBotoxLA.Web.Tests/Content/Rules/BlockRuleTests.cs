using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class BlockRuleTests
{
    [Theory]
    [InlineData(":::care-911\n- A sign\n:::", "(5,1) MB3021")]
    [InlineData(":::face-map\n- [a](/other)\n:::", "(5,1) MB3021")]
    [InlineData(":::timeline\n- A\n:::", "(5,1) MB3021")]
    [InlineData(":::risk\nNothing\n:::", "(5,1) MB3021")]
    [InlineData(":::table T\nNothing\n:::", "(5,1) MB3021")]
    [InlineData(":::risk\n- Few people\n- 101 in 100 people\n- 3 in 100 people\n:::", "(6,1) MB3022, (7,1) MB3022")]
    [InlineData(":::\nNo name\n:::", "(5,1) MB3004")]
    [InlineData(":::care-912\n### A\n:::", "(5,1) MB3004, (6,1) MB3015")]
    public void Body_IsReportedAtItsPlace(string body, string expected) => Assert.Equal(expected, RuleSite.Places(body));
}
