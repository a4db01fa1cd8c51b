using System.Diagnostics;
using MyBotoxLA.Content;

namespace MyBotoxLA.Benchmarks;

/// <summary>
/// The first load of this process, including just-in-time compilation, and the memory that the pages retain. BenchmarkDotNet
/// reports what is allocated, not what is retained.
/// </summary>
internal static class FreshProcess
{
    public static void Load(string folder)
    {
        var heapBefore = GC.GetTotalMemory(forceFullCollection: true);
        var processorsBefore = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var snapshot = new ContentLoader(new ContentOptions { Folder = folder }).Load(CancellationToken.None);
        var elapsed = clock.Elapsed.TotalMilliseconds;
        var processors = (Environment.CpuUsage.TotalTime - processorsBefore).TotalMilliseconds;
        var heap = GC.GetTotalMemory(forceFullCollection: true) - heapBefore;
        Console.WriteLine($"{elapsed:F0} ms, {processors:F0} ms of processors, {heap / 1024.0 / snapshot.Count:F1} kB a page");
        if (snapshot.Diagnostics is [var fault, ..])
        {
            throw new InvalidOperationException($"The pages are faulty: {fault}");
        }
    }
}
