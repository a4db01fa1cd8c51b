using System.Diagnostics;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Benchmarks;

/// <summary>A quick try of each measure of <c>benchmarks/abuse.sh</c>, so that none rots; what it says of time and memory is not judged.</summary>
public sealed class AbuseTests
{
    private static readonly string Tool = Path.Combine(
        Repository.Root, "benchmarks", "MyBotoxLA.Abuse", Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "MyBotoxLA.Web.Tests"), AppContext.BaseDirectory), "MyBotoxLA.Abuse.dll");

    [Theory]
    [InlineData("requests")]
    [InlineData("content")]
    [InlineData("slow")]
    [InlineData("swap")]
    [InlineData("memory")]
    public async Task Measure_Tried_MeetsItsTarget(string measure)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Tool, measure, "--test", "--program", typeof(Program).Assembly.Location, "--content", Repository.Content]) { RedirectStandardOutput = true, RedirectStandardError = true });
        Assert.NotNull(process);
        var faults = process.StandardError.ReadToEndAsync(cancellation);

        var line = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);

        Assert.Equal((0, "", ": met\n"), (process.ExitCode, await faults, line[line.LastIndexOf(':')..]));
    }
}
