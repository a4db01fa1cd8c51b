using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using MyBotoxLA.Content;

namespace MyBotoxLA.Benchmarks;

/// <summary>The first load of a process, as when the site starts: each process measures one.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, iterationCount: 1)]
public class LoadBenchmarks
{
    private string _folder = "";

    [ParamsSource(nameof(Sizes))]
    public int Pages { get; set; }

    public static IEnumerable<int> Sizes => Suite.Sizes(1_000, 10_000);

    [GlobalSetup]
    public void Write() => _folder = GeneratedContent.Write(Pages);

    [GlobalCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Benchmark]
    public ContentSnapshot ColdLoad() => new ContentLoader(new ContentOptions { Folder = _folder }).Load(CancellationToken.None);
}
