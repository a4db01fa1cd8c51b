using MyBotoxLA.Mutations;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Mutations;

public sealed class CoverageTests
{
    [Fact]
    public void Stages_AreTheNearestThenTheQuickThenTheSlow()
    {
        using var folder = ContentFolder.Empty()
            .And("reached/123", "1 A.NearTests\n1 B.SlowTests\n2 B.SlowTests\n")
            .And("reached/456", "1 B.QuickTests\n1 A.C.QuickTests\n1 A.NearTests\n")
            .And(
                "report.xml",
                """
                <assemblies><assembly><collection>
                  <test type="A.NearTests" time="8" />
                  <test type="B.SlowTests" time="1.5" /><test type="B.SlowTests" time="1.75" />
                  <test type="B.QuickTests" time="2.5" />
                </collection></assembly></assemblies>
                """);

        var coverage = Coverage.Read(Path.Combine(folder.Root, "reached"), Path.Combine(folder.Root, "report.xml"));

        Assert.Equal([["A.NearTests"], ["A.C.QuickTests", "B.QuickTests"], ["B.SlowTests"]], coverage.Stages(1, "A"));
        Assert.Equal([["B.SlowTests"]], coverage.Stages(2, "A"));
        Assert.Empty(coverage.Stages(3, "A"));
        Assert.Equal(5.75, coverage.Time(["B.SlowTests", "B.QuickTests"]));
    }
}
