using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace MyBotoxLA.Benchmarks;

/// <summary>Runs every benchmark of the project, or those that are chosen.</summary>
internal static class Suite
{
    /// <summary>A run that only shows that every benchmark still works: each once, small, in this process.</summary>
    private const string Test = "--test";

    /// <summary>The sizes to measure with; in a test run a small one in their place.</summary>
    public static int[] Sizes(params int[] sizes) => Environment.GetCommandLineArgs().Contains(Test) ? [10] : sizes;

    /// <returns>0, or 1 where a benchmark fails.</returns>
    public static int Run(string[] args)
    {
        var isTest = args.Contains(Test);
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
        // Reports go beside the program, where git does not look.
        var config = DefaultConfig.Instance.WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results"));
        return isTest
            ? config.AddJob(
                Job.Dry.WithToolchain(InProcessEmitToolchain.Instance).AsMutator()).WithOptions(ConfigOptions.DisableOptimizationsValidator)
            : config;
    }
}
