using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class BlockRuleTests
{
    [Theory]
    [InlineData(":::care-911\n- A sign\n:::", "(5,1) MB3021")]
    [InlineData("## Help\n\n:::care-911\n### Call **991** now\n:::", "(8,1) MB4025")]
    [InlineData("## Help\n\n:::care-911\n### Call 911 within 10 minutes\n\n- A fever of 104\n:::", "")]
    [InlineData("## Help\n\n:::care-call\n### Call 213-555-0142\n:::", "")]
    [InlineData(":::face-map\n- [a](/other)\n:::", "(5,1) MB3021")]
    [InlineData(":::timeline\n- A\n:::", "(5,1) MB3021")]
    [InlineData(":::risk\nNothing\n:::", "(5,1) MB3021")]
    [InlineData(":::table T\nNothing\n:::", "(5,1) MB3021")]
    [InlineData(":::risk\n- Few people\n- 101 in 100 people\n- 3 in 100 people\n:::", "(6,1) MB3022, (7,1) MB3022")]
    [InlineData(":::\nNo name\n:::", "(5,1) MB3004")]
    [InlineData(":::care-912\n### A\n:::", "(5,1) MB3004, (6,1) MB3015")]
    [InlineData("Text.\n\n:::\n\nMore.", "(7,1) MB3040")]
    [InlineData(":::do\n## Do\n\n- A\n:::\n\n:::", "(11,1) MB3040")]
    [InlineData(":::do\n## Do\n\n- A\n::::do\n- B\n:::\n\n:::", "(5,1) MB3019, (9,1) MB3021")]
    [InlineData("::::do\n## Do\n\n:::\n\n- A\n::::\n\n:::", "(5,1) MB3019")]
    [InlineData(":::do today\n## Do\n\n- A\n:::", "(5,7) MB3039")]
    [InlineData(":::risk In numbers\n- 3 in 100 had it.\n:::", "(5,9) MB3039")]
    [InlineData(":::clinic here\n:::", "(5,11) MB3039")]
    [InlineData(":::clinic clinic\n:::", "(5,11) MB3039")]
    [InlineData(":::do  do\n## Do\n\n- A\n:::", "(5,8) MB3039")]
    [InlineData(":::do\n## Do\n\n- A\n:::  and rest  \n\nText.\n:::", "(9,1) MB3039")]
    [InlineData(":::do\n## Do\n\n- A\n:::\n\n:::\n\nText.\n\n:::", "(11,1) MB3004")]
    [InlineData(":::do not\n## Do not\n\n- A\n:::", "(5,7) MB3039")]
    [InlineData(":::do-not\n## Do not\n\n- A\n:::", "(5,1) MB3004")]
    [InlineData(":::in-short\n- A\n:::\n\n:::in-short\n- B\n:::", "(9,1) MB3032")]
    [InlineData(":::risk\nOf 405 people:\n- 3 in 100 had it.\n\nAsk us.\n:::", "")]
    [InlineData(":::risk\n- 3 in 100 had it.\n  - 1 of them in both eyes.\n:::", "")]
    [InlineData(
        ":::risk\n- 3 in 100,000 had it.\n- 3 in 100 000 had it.\n- 3 in 100 thousand had it.\n:::",
        "(6,1) MB3022, (7,1) MB3022, (8,1) MB3022")]
    [InlineData(
        ":::risk\n- 2 de cada 100.000 lo tuvieron.\n- 2 de cada 100 mil.\n- 2 de cada 100 millones.\n:::",
        "(6,1) MB3022, (7,1) MB3022, (8,1) MB3022")]
    [InlineData(":::risk\n- 2.4 in 100, or 1 in 40, had it.\n- 0 in 100.\n- 1 in 100 (1%).\n- 1 de cada 100: sí.\n:::", "")]
    public void Body_IsReportedAtItsPlace(string body, string expected) => Assert.Equal(expected, RuleSite.Places(body));

    [Theory]
    [InlineData("do not", "Did you mean `:::dont`?")]
    [InlineData("do not eat", "Did you mean `:::dont`?")]
    [InlineData("do-not", "Did you mean `:::dont`?")]
    [InlineData("Dont", "Did you mean `:::dont`?")]
    [InlineData("Don't", "Did you mean `:::dont`?")]
    [InlineData("do nothing", "Put them on a line of their own inside the block, or above the line `:::do`.")]
    [InlineData("care-912", "Did you mean `:::care-911`?")]
    public void Name_ThatMeansAnother_IsProposed(string name, string hint)
    {
        using var folder = ContentFolder.With("page.md", $"{ContentFolder.Page}\n\n:::{name}\n## A\n\n- B\n:::\n");

        Assert.Equal(hint, folder.Load().Diagnostics[0].Hint);
    }
}
