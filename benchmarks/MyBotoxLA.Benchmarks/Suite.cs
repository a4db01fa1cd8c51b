using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace MyBotoxLA.Benchmarks;

/// <summary>Runs all benchmarks of the project, or the selected ones.</summary>
internal static class Suite
{
    /// <summary>A smoke test of every benchmark: each runs once, with little data, in this process.</summary>
    private const string Test = "--test";

    /// <summary>The sizes to measure with; in a test run, one small size instead.</summary>
    public static int[] Sizes(params int[] sizes) => Environment.GetCommandLineArgs().Contains(Test) ? [10] : sizes;

    /// <returns>0, or 1 if a benchmark fails.</returns>
    public static int Run(string[] args)
    {
        var isTest = args.Contains(Test);
        if (isTest)
        {
            Growth.Test();
        }

        string[] choice = [.. args.Where(arg => arg != Test)];
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Suite).Assembly)
            .Run(choice.Length > 0 ? choice : ["--filter", "*"], Config(isTest))
            .ToList();
        var hasFailed = (isTest && summaries.Count == 0)
            || summaries.Exists(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success));
        return hasFailed ? 1 : 0;
    }

    private static ManualConfig Config(bool isTest)
    {
        // Reports go beside the program, in a folder that git ignores.
        var config = DefaultConfig.Instance.WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results"));
        return isTest
            ? config.AddJob(
                Job.Dry.WithToolchain(InProcessEmitToolchain.Instance).AsMutator()).WithOptions(ConfigOptions.DisableOptimizationsValidator)
            : config;
    }
}
