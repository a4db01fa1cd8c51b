using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace MyBotoxLA.Benchmarks;

/// <summary>A run that only shows that every benchmark still works: each once, small, in this process.</summary>
internal static class Smoke
{
    public const string Flag = "--test";

    /// <summary>The sizes to measure with; in a smoke run a small one in their place.</summary>
    public static int[] Sizes(params int[] sizes) => Environment.GetCommandLineArgs().Contains(Flag) ? [10] : sizes;

    /// <summary>Takes the place of whatever jobs the benchmarks name themselves; any build will do.</summary>
    public static IConfig Apply(ManualConfig config) => config
        .AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance).AsMutator())
        .WithOptions(ConfigOptions.DisableOptimizationsValidator);
}
