using System.Text;
using BenchmarkDotNet.Attributes;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Benchmarks;

/// <summary>One page of 4 kB, from bytes to HTML.</summary>
[MemoryDiagnoser]
[SimpleJob]
public class ParseBenchmarks
{
    private readonly ContentFile _file = new(
        GeneratedContent.NameOf(1),
        [.. Encoding.UTF8.GetBytes(GeneratedContent.TextOf(1, pages: 2, "text"))]);

    [Benchmark]
    public Page? Parse() => ContentLoader.Preview(_file);
}
