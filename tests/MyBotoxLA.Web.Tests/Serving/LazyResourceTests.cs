using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
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
    private readonly RecordedLog<ResourceFactory> _log = new();

    [Fact]
    public void Failure_KeepsThePreviousAndIsLoggedOnce()
    {
        var good = Create("One", previous: null);
        var before = good.Get();
        var broken = Create(Broken, good);

        Resource?[] shown = [broken.Get(), broken.Get()];
        var logged = _log.All;
        _time.Advance(LazyResource.RetryDelay);
        Resource?[] later = [broken.Get(), broken.Existing];

        Assert.NotNull(before);
        Assert.All(shown.Concat(later), each => Assert.Same(before, each));
        Assert.True(broken.HasFailed);
        Assert.Equal(["Error Failed to render /page.txt; continued with the previous page, if there was one"], logged);
        Assert.Equal(logged, _log.All);
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

    /// <summary>Otherwise a site that is edited for years would hold every version of its pages.</summary>
    [Fact]
    public void Created_HoldsNoPreviousOne()
    {
        var previous = CreateAfterAnother(out var created);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(previous.IsAlive);
        Assert.True(created.IsCreated);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference CreateAfterAnother(out LazyResource created)
    {
        var before = Create("One", previous: null);
        before.Get();
        created = Create("Two", before);
        created.Get();
        return new WeakReference(before);
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
}
