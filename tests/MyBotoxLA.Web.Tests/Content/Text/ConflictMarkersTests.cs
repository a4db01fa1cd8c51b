using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Text;

public sealed class ConflictMarkersTests
{
    public static TheoryData<string, string, string> UnusableFiles => new()
    {
        { "conflict", "---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> other\ndescription: B\n---\n", "(2,1) MB1018" },
    };

    [Theory]
    [MemberData(nameof(UnusableFiles))]
    public void Page_ThatCannotBeShown_IsReportedAtItsPlace(string name, string file, string expected) =>
        RuleSite.AssertUnavailable(name, file, expected);

    [Fact]
    public void Marker_AtTheStartOfALine_IsReported() =>
        Assert.Equal("(7,1) MB1018", RuleSite.Places("Text <<<<<<< HEAD\n\n>>>>>>> branch"));
}
