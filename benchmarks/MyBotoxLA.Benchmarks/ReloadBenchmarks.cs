using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Files;

namespace MyBotoxLA.Benchmarks;

/// <summary>
/// The cost of one edited page: a look at the file that an event names, or a scan of the whole folder without opening a file, and the
/// reload after it.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 5, iterationCount: 20)]
public class ReloadBenchmarks
{
    private string _folder = "";
    private ContentLoader _loader = new(new ContentOptions { Folder = "" });
    private LoadedContent? _loaded;
    private FolderScan? _scan;
    private int _edits;

    [ParamsSource(nameof(Sizes))]
    public int Pages { get; set; }

    public static IEnumerable<int> Sizes => Suite.Sizes(1_000, 10_000);

    [GlobalSetup]
    public void Write()
    {
        _folder = GeneratedContent.Write(Pages);
        _loader = new ContentLoader(new ContentOptions { Folder = _folder });
        _loaded = _loader.Load(before: null, CancellationToken.None);
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [IterationSetup]
    public void Edit()
    {
        GeneratedContent.Edit(_folder, Pages / 2, Pages, $"edit {_edits++}");
        _scan = FolderScan.Of(_folder);
    }

    [Benchmark]
    public object? Look() => FolderScan.Of(_folder);

    [Benchmark]
    public object? LookAtOne() => _scan?.Update([GeneratedContent.NameOf(Pages / 2)]);

    [Benchmark]
    public object ReloadOne() => _loaded = _loader.Load(_scan, _loaded, CancellationToken.None);
}
