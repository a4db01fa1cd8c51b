using System.Diagnostics;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Benchmarks;

/// <summary>
/// A quick run of each measure of <c>benchmarks/abuse.sh</c>, so that none stops working unnoticed; its times and sizes are not checked.
/// Only <c>.ci/run</c> builds the program that these tests start, so elsewhere they are skipped.
/// </summary>
public sealed class AbuseTests
{
    private static readonly string TestProject = Path.Combine(Repository.Root, "tests", "MyBotoxLA.Web.Tests");

    private static readonly string Tool = Path.Combine(
        Repository.Root,
        "benchmarks",
        "MyBotoxLA.Abuse",
        Path.GetRelativePath(TestProject, AppContext.BaseDirectory),
        "MyBotoxLA.Abuse.dll");

    [Theory]
    [InlineData("requests")]
    [InlineData("content")]
    [InlineData("slow")]
    [InlineData("swap")]
    [InlineData("memory")]
    public async Task Measure_Tried_MeetsItsTarget(string measure)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", "Only .ci/run builds and tries benchmarks/MyBotoxLA.Abuse.");
        Assert.True(File.Exists(Tool), $"{Tool} is missing. Run `dotnet build benchmarks/MyBotoxLA.Abuse` first, as .ci/run does.");
        var cancellation = TestContext.Current.CancellationToken;
        string[] arguments = [Tool, measure, "--test", "--program", typeof(Program).Assembly.Location, "--content", Repository.Content];
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true });
        Assert.NotNull(process);
        var faults = process.StandardError.ReadToEndAsync(cancellation);

        var line = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);

        Assert.Equal((0, "", ": met\n"), (process.ExitCode, await faults, line[line.LastIndexOf(':')..]));
    }
}
