using System.Diagnostics;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Mutations;

public sealed class MutateScriptTests
{
    [Theory]
    [InlineData("After --sample comes a number, not \"abc\".", "--sample", "abc")]
    [InlineData("After --sample comes a number, not \"\".", "--sample")]
    [InlineData("After --seed comes a number, not \"-1\".", "main", "--seed", "-1")]
    [InlineData("After --seed comes a number, not \"9999999999\".", "--seed", "9999999999")]
    [InlineData("There is no option \"--samples\".", "--samples", "5")]
    [InlineData("There is no commit or branch \"no-such-branch\".", "no-such-branch")]
    public void WrongArguments_AreExplained(string problem, params string[] arguments)
    {
        using var script = Process.Start(
            new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "tools/mutate.sh"), .. arguments]) { RedirectStandardError = true })
            ?? throw new InvalidOperationException("bash did not start.");

        var errors = script.StandardError.ReadToEnd();
        script.WaitForExit();

        Assert.Equal($"{problem}\nUsage: tools/mutate.sh [BASE] [--sample NUMBER] [--seed NUMBER]\n", errors);
        Assert.Equal(2, script.ExitCode);
    }
}
