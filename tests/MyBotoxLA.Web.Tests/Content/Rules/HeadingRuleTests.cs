using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class HeadingRuleTests
{
    [Theory]
    [InlineData("# Second title", "(5,1) MB3014")]
    [InlineData("### Too deep", "(5,1) MB3015")]
    [InlineData("## A\n\n#### B", "(7,1) MB3015")]
    [InlineData("# Second title\n\n### B", "(5,1) MB3014")]
    [InlineData("##", "(5,1) MB3016")]
    [InlineData("## {#a}", "(5,1) MB3016")]
    [InlineData("## A {#same}\n\n## B {#same}", "(7,1) MB3017")]
    [InlineData("## A {#title}", "(5,1) MB3017")]
    [InlineData("## Care\n\n:::care-911\n### A\n:::\n\n:::care-911\n### B\n:::", "(11,1) MB3032")]
    [InlineData("## A\n\n## B {#a}", "")]
    [InlineData("## B {#a}\n\n## A\n\n[c](#a-1)", "")]
    [InlineData("## Call 911\n\n:::care-911\n### A\n:::", "")]
    [InlineData("## Sources\n\n## Content\n\n## Title\n\n## In short", "")]
    [InlineData("## Sources\n\n## Sources\n\n[a](#sources-1)", "")]
    public void Body_IsReportedAtItsPlace(string body, string expected) => Assert.Equal(expected, RuleSite.Places(body));
}
