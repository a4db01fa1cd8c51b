using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class BoxedWarningRuleTests
{
    public static TheoryData<string, string, string> UnusableFiles => new()
    {
        { "drug without warning", "---\ntitle: A\ndescription: B\ndrug: nothing\n---\n", "(4,7) MB4001" },
    };

    [Theory]
    [MemberData(nameof(UnusableFiles))]
    public void Page_ThatCannotBeShown_IsReportedAtItsPlace(string name, string file, string expected) =>
        RuleSite.AssertUnavailable(name, file, expected);
}
