using Microsoft.Extensions.Time.Testing;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

public sealed class PastDateRuleTests
{
    private const string Lines = """

        holidays:
          - { date: 2026-12-24, opens: "09:00", closes: "12:00" }
          - { date: 2026-12-25, closed: true }
        """;

    [Theory]
    [InlineData("2026-12-25T07:59:59Z", "", "12/24/2026, 12/25/2026")]
    [InlineData("2026-12-25T08:00:00Z", "site.yml(6,13) MB2011", "12/25/2026")]
    [InlineData("2026-12-26T08:00:00Z", "site.yml(6,13) MB2011, site.yml(7,13) MB2011", "")]
    public void Holiday_IsOverFromTheNextMidnightInLosAngeles(string now, string places, string shown)
    {
        using var folder = ContentFolder.With("site.yml", ContentFolder.SiteYml + Lines);
        var moment = DateTimeOffset.Parse(now, null);

        var snapshot = folder.Loader(options => options with { AsOf = moment }).Load(null, TestContext.Current.CancellationToken);

        Assert.Equal(places, string.Join(", ", snapshot.Places()));
        Assert.Equal(shown, string.Join(", ", snapshot.Clinic?.Holidays.Select(holiday => $"{holiday.Date}") ?? []));
    }

    [Fact]
    public void Clock_PassingTheDay_ChangesTheContentWithoutAnEdit()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-12-26T07:00:00Z", null));
        using var folder = ContentFolder.With("site.yml", ContentFolder.SiteYml + Lines);
        var store = folder.Store(options => options with { Time = clock });
        var before = store.Current;

        clock.Advance(TimeSpan.FromHours(1));

        Assert.True(store.IsStale);
        Assert.True(store.Reload(TestContext.Current.CancellationToken));
        Assert.NotEqual(before.Version, store.Current.Version);
        Assert.Equal((1, 0), (before.Clinic?.Holidays.Length, store.Current.Clinic?.Holidays.Length));
        Assert.Null(store.Current.NextChange);
    }

    [Theory]
    [InlineData("2026-12-18T16:59:59Z", "", "")]
    [InlineData("2026-12-18T17:00:00Z", "", "Cerrado")]
    [InlineData("2026-12-26T07:59:59Z", "", "Cerrado")]
    [InlineData("2026-12-26T08:00:00Z", "site.yml(6,38) MB2011", "")]
    public void Notice_IsShownBetweenItsTimes_AtTheMinuteInLosAngeles(string now, string places, string shown)
    {
        const string Notice = "\nnotices:\n  - { from: 2026-12-18 09:00, until: 2026-12-26, text: { en: Closed, es: Cerrado } }";
        using var folder = ContentFolder.With("site.yml", ContentFolder.SiteYml + Notice);
        var moment = DateTimeOffset.Parse(now, null);

        var snapshot = folder.Loader(options => options with { Time = new FakeTimeProvider(moment) })
            .Load(null, TestContext.Current.CancellationToken);
        var other = folder.Loader(options => options with { AsOf = DateTimeOffset.Parse("2026-12-01Z", null) })
            .Load(null, TestContext.Current.CancellationToken);

        Assert.Equal(places, string.Join(", ", snapshot.Places()));
        Assert.Equal(shown, string.Join(", ", snapshot.Clinic?.Notices.Select(notice => notice.Text[Language.Spanish]) ?? []));
        Assert.Equal(shown.Length > 0, snapshot.Version != other.Version);
        Assert.Equal(
            places.Length > 0 ? null : shown.Length > 0 ? "2026-12-26T08:00:00Z" : "2026-12-18T17:00:00Z",
            snapshot.NextChange?.ToString("yyyy-MM-ddTHH:mm:ssZ", null));
    }

    [Fact]
    public void LastGoodFacts_AreNotWarnedOf_WhileTheFileIsBroken()
    {
        using var folder = ContentFolder.With("site.yml", ContentFolder.SiteYml + Lines.Replace("2026", "2025", StringComparison.Ordinal));
        var before = folder.Load();

        var after = folder.And("site.yml", "name: [").Load(before);

        Assert.Equal(["site.yml(6,13) MB2011", "site.yml(7,13) MB2011"], before.Places());
        Assert.Equal(["site.yml(1,7) MB1014"], after.Places());
    }
}
