using MyBotoxLA.Content.Model;
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

    [Theory]
    [InlineData(false, "the page cannot be shown")]
    [InlineData(true, "the last good one is shown")]
    public void Message_WithoutAWarning_SaysWhatIsShown(bool wasThere, string shown)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page.Replace("title:", "drug: x\ntitle:", StringComparison.Ordinal));
        var before = wasThere ? folder.And("safety/x.md", ContentFolder.Page).Load() : null;

        var found = Assert.Single((wasThere ? folder.Without("safety/x.md") : folder).Load(before).Diagnostics);

        Assert.Equal($"The page names the drug \"x\", but there is no boxed warning for it, so {shown}.", found.Message);
    }

    [Fact]
    public void Message_ForAPageThatNamedNoDrugBefore_SaysThatItsLastGoodTextIsShown()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var before = folder.Load();

        folder.And("page.md", ContentFolder.Page.Replace("title:", "drug: x\ntitle:", StringComparison.Ordinal));
        var found = Assert.Single(folder.Load(before).Diagnostics);

        Assert.EndsWith("so its last good text is shown.", found.Message, StringComparison.Ordinal);
    }
}
