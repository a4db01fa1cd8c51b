using Microsoft.Extensions.Time.Testing;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Assembly;

/// <summary>Drafts and dates, in the clinic's time zone.</summary>
public sealed class VisibilityTests
{
    [Theory]
    [InlineData("2026-07-01T15:59:00Z", false)]
    [InlineData("2026-07-01T16:00:00Z", true)]
    public void Publish_TakesEffectAtTheMinuteInLosAngeles(string now, bool isShown) =>
        AssertShown("publish: 2026-07-01 09:00", now, isShown);

    [Theory]
    [InlineData("2026-07-02T06:59:00Z", true)]
    [InlineData("2026-07-02T07:00:00Z", false)]
    public void Expires_TakesEffectAtMidnightInLosAngeles(string now, bool isShown) => AssertShown("expires: 2026-07-02", now, isShown);

    [Fact]
    public void Draft_IsShownInAPreviewOnly()
    {
        using var folder = WithPage("draft: true");

        Assert.Equal(["/"], folder.Load().Pages.Keys);
        Assert.Equal(
            ["/", "/page"],
            folder.Loader(options => options with { ShowDrafts = true })
                .Load(null, TestContext.Current.CancellationToken)
                .Pages.Keys.Order());
    }

    [Fact]
    public void Clock_PassingADate_ChangesTheSiteWithoutAnEdit()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-07-01T15:00:00Z", null));
        using var folder = WithPage("publish: 2026-07-01 09:00\nexpires: 2026-07-01 10:00");
        var store = folder.Store(options => options with { Time = clock });
        var versions = new List<string> { store.Current.Version };

        Assert.Equal(["/"], store.Current.Pages.Keys);
        Assert.False(store.IsStale);
        clock.Advance(TimeSpan.FromHours(1));
        Assert.True(store.IsStale);
        Assert.True(store.Reload(TestContext.Current.CancellationToken));
        versions.Add(store.Current.Version);

        Assert.Equal(["/", "/page"], store.Current.Pages.Keys.Order());
        clock.Advance(TimeSpan.FromHours(1));
        Assert.True(store.Reload(TestContext.Current.CancellationToken));

        Assert.Equal(["/"], store.Current.Pages.Keys);
        Assert.Null(store.Current.NextChange);
        Assert.NotEqual(versions[0], versions[1]);
    }

    [Fact]
    public void Clock_SetBack_HidesWhatIsNotYetPublished()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-07-01T17:00:00Z", null));
        using var folder = WithPage("publish: 2026-07-01 09:00");
        var store = folder.Store(options => options with { Time = clock });

        Assert.Equal(["/", "/page"], store.Current.Pages.Keys.Order());
        clock.AdjustTime(DateTimeOffset.Parse("2026-07-01T15:00:00Z", null));
        Assert.True(store.IsStale);
        Assert.True(store.Reload(TestContext.Current.CancellationToken));

        Assert.Equal(["/"], store.Current.Pages.Keys);
        Assert.False(store.IsStale);
        Assert.Equal(DateTimeOffset.Parse("2026-07-01T16:00:00Z", null), store.Current.NextChange);
    }

    [Fact]
    public void Clock_PassingTheDayOfTheNextReview_ChangesTheSite()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-07-02T06:59:00Z", null));
        using var folder = WithPage("review: { by: A, on: 2026-01-01, next: 2026-07-01 }");
        var store = folder.Store(options => options with { Time = clock });
        var before = store.Current;

        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.True(store.IsStale);
        Assert.True(store.Reload(TestContext.Current.CancellationToken));
        Assert.NotEqual(before.Version, store.Current.Version);
        Assert.Null(store.Current.NextChange);
        Assert.Equal(
            (false, true),
            (before.ReviewOf(before.Pages["/page"]).IsOverdue, store.Current.ReviewOf(store.Current.Pages["/page"]).IsOverdue));
    }

    private static void AssertShown(string field, string now, bool isShown)
    {
        using var folder = WithPage(field);

        var snapshot = folder.Loader(options =>
            options with { Time = new FakeTimeProvider(DateTimeOffset.Parse(now, null)) }).Load(
                null, TestContext.Current.CancellationToken);

        Assert.Equal(isShown, snapshot.Pages.ContainsKey("/page"));
        Assert.Empty(snapshot.Unavailable);
        Assert.Empty(snapshot.Places());
    }

    private static ContentFolder WithPage(string fields) =>
        ContentFolder.With("page.md", ContentFolder.Page.Replace("title:", fields + "\ntitle:", StringComparison.Ordinal));
}
