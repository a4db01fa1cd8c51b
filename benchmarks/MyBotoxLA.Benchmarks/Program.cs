using System.Diagnostics;
using MyBotoxLA.Benchmarks;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Reading;

// Prints, for 1,000 and 10,000 pages of 4 kB, medians of: a cold load; a look at the folder without opening a file, which
// the debounce does anyway; the work of reloading after one edit; the whole command
// `check`; and the memory that a page takes.
int[] sizes = args.Contains("--test") ? [10, 20] : [1_000, 10_000];
Console.WriteLine($"{"pages",8} {"cold load",12} {"look",8} {"reload of 1",12} {"check",10} {"kB a page",10}");
foreach (var pages in sizes)
{
    using var content = new GeneratedContent(pages);
    var options = new ContentOptions { Folder = content.Root };
    var cold = Median(5, () => Load(options, null));
    var heapBefore = GC.GetTotalMemory(forceFullCollection: true);
    var snapshot = Load(options, null);
    var heap = GC.GetTotalMemory(forceFullCollection: true) - heapBefore;
    if (snapshot.Diagnostics.Length > 0)
    {
        throw new InvalidOperationException($"The generated pages are faulty: {snapshot.Diagnostics[0]}");
    }

    var edit = 0;
    var loader = new ContentLoader(options);
    FolderScan? scan = null;
    void Edit()
    {
        content.Edit(pages / 2, pages, $"edit {edit++}");
        scan = FolderScan.Of(content.Root);
    }

    var look = Median(15, () => FolderScan.Of(content.Root));
    var reload = Median(15, () => snapshot = loader.Load(scan, snapshot, CancellationToken.None), Edit);
    var check = Median(3, () => Check(content.Root));
    Console.WriteLine($"{pages,8:N0} {cold,9:N0} ms {look,5:N1} ms {reload,9:N1} ms {check,7:N0} ms {heap / 1024.0 / pages,10:N1}");
}

// The command itself, as it is started by a person: runtime, load and report.
static void Check(string folder)
{
    var program = Path.Combine("src", "MyBotoxLA.Web", "bin", "Release", "net10.0", "MyBotoxLA.Web.dll");
    using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "check", "--content", folder]) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException("dotnet did not start.");
    var report = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    if (process.ExitCode != 0)
    {
        throw new InvalidOperationException(report);
    }
}

static ContentSnapshot Load(ContentOptions options, ContentSnapshot? previous) => new ContentLoader(options).Load(previous, CancellationToken.None);

static double Median(int times, Action measured, Action? before = null)
{
    var results = new List<double>();
    for (var i = 0; i < times; i++)
    {
        before?.Invoke();
        var clock = Stopwatch.StartNew();
        measured();
        results.Add(clock.Elapsed.TotalMilliseconds);
    }

    return results.Order().ElementAt(times / 2);
}
