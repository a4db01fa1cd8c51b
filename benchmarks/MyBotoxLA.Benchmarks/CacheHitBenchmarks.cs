using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Http;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Benchmarks;

/// <summary>A cached page from the resources to the response, as a browser requests it; without the server around it.</summary>
[MemoryDiagnoser]
[SimpleJob]
public class CacheHitBenchmarks
{
    private const int PageSize = 28 * 1024;

    private readonly Resource _page = Resource.Page(
        "/page",
        MediaTypes.Html,
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Plain facts. ", PageSize / 13))),
        "/page.md",
        ("Speculation-Rules", "\"/assets/rules.json\""));
    private readonly DefaultHttpContext _context = new();

    [GlobalSetup]
    public void Setup()
    {
        _page.Add(ContentCoding.Gzip);
        _page.Add(ContentCoding.Brotli);
        _context.Request.Method = HttpMethods.Get;
        _context.Request.Headers.AcceptEncoding = "gzip, deflate, br, zstd";
    }

    [Benchmark]
    public Task Page()
    {
        _context.Request.Headers.Remove("If-None-Match");
        _context.Response.Headers.Clear();
        return ResourceResponse.Write(_context, _page);
    }

    [Benchmark]
    public Task NotModified()
    {
        _context.Request.Headers.IfNoneMatch = _page.Find(ContentCoding.Brotli)?.ETag;
        _context.Response.Headers.Clear();
        return ResourceResponse.Write(_context, _page);
    }
}
