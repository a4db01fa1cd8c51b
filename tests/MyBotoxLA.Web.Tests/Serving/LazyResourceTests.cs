using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using MyBotoxLA.Content;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

public sealed class LazyResourceTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    /// <summary>Nothing is created from it: that throws.</summary>
    private static readonly object Broken = new();

    private readonly FakeTimeProvider _time = new(Repository.Today);
    private readonly CountingLogger _log = new();

    [Fact]
    public void Failure_KeepsThePreviousAndIsLoggedOnce()
    {
        var good = Create("One", previous: null);
        var before = good.Get();
        var broken = Create(Broken, good);

        Resource?[] shown = [broken.Get(), broken.Get()];
        _time.Advance(LazyResource.RetryDelay);
        Resource?[] later = [broken.Get(), broken.Existing];

        Assert.NotNull(before);
        Assert.All(shown.Concat(later), each => Assert.Same(before, each));
        Assert.Equal((true, 1), (broken.HasFailed, _log.Count));
    }

    [Fact]
    public void Failure_WithoutAPreviousOne_IsNull() => Assert.Null(Create(Broken, Create(Broken, previous: null)).Get());

    [Fact]
    public void Failure_AfterEditsThatNobodyAskedFor_KeepsTheLastThatWasShown()
    {
        var shown = Create("One", previous: null);
        var before = shown.Get();

        var last = Create(Broken, Create("Three", Create("Two", shown)));

        Assert.NotNull(before);
        Assert.Same(before, last.Get());
    }

    [Fact]
    public void SameBytes_AreThePreviousResource()
    {
        var before = Create("One", previous: null);
        before.Get()?.Add(ContentCoding.Brotli);

        Assert.Same(before.Get(), Create("One", before).Get());
    }

    private LazyResource Create(object inputs, LazyResource? previous) => new(
        "/page.txt",
        inputs,
        new ResourceFactory(
            site.Services.GetRequiredService<PageRenderer>(),
            site.Services.GetRequiredService<ContentOptions>() with { Time = _time },
            site.Services.GetRequiredService<IHostEnvironment>(),
            site.Services.GetRequiredService<IHostApplicationLifetime>(),
            _log),
        previous);

    private sealed class CountingLogger : ILogger<ResourceFactory>
    {
        public int Count { get; private set; }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull =>
            null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel level, EventId id, TState state, Exception? fault, Func<TState, Exception?, string> format) =>
            Count++;
    }
}
