using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class PhoneLinkRuleTests
{
    [Theory]
    [InlineData("[(213) 555-0142](tel:+1-213-555-0124)", "(5,1) MB4024")]
    [InlineData("Call [us at 213.555.0142](tel:+12135550124).", "(5,6) MB4024")]
    [InlineData("[**+1 213 555 0142**](TEL:213-555-0124)", "(5,1) MB4024")]
    [InlineData("[1-800-FDA-1088](tel:+18003321089)", "(5,1) MB4024")]
    [InlineData("[Call 911](tel:+1-213-555-0142)", "(5,1) MB4024")]
    [InlineData("[(213) 555-0142](tel:911)", "(5,1) MB4024")]
    [InlineData("[(213) 555-0142](tel:)", "(5,1) MB3043")]
    [InlineData("[(213) 555-0142](tel:22135550142)", "(5,1) MB4024")]
    [InlineData("[(213) 555-0142](tel:+1-213-555-0142)", "")]
    [InlineData("[213-555-0142](tel:2135550142,,4)", "")]
    [InlineData("[1-800-FDA-1088](tel:1-800-FDA-1088)", "")]
    [InlineData("[213–555–0142](tel:+12135550142;ext=3)", "")]
    [InlineData("[1-800-FDA-1088](tel:+18003321088)", "")]
    [InlineData("[Call 911](tel:911)", "")]
    [InlineData("[Call us](tel:+1-213-555-0142)", "")]
    [InlineData("[213-555-0142 or 213-555-0143](tel:+1-213-555-0143)", "")]
    [InlineData("[In 2026, 19 of 186](tel:+1-213-555-0142)", "")]
    [InlineData("[(213) 555-0142](/other)", "")]
    public void Number_ThatIsNotTheOneShown_IsReported(string body, string expected) => Assert.Equal(expected, RuleSite.Places(body));

    [Fact]
    public void Message_SaysBothNumbers()
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n[(213) 555-0142](tel:+1-213-555-0124)\n");

        Assert.Equal(
            [(
                "The link shows the number \"(213) 555-0142\" and calls another one, \"+1-213-555-0124\".",
                "Find out which number is right, and write it in both places.",
                "[(213) 555-0142](tel:+1-213-555-0124)".Length)],
            folder.Load().Diagnostics.Select(found => (found.Message, found.Hint, found.Length)));
    }
}
