using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Content.Model;

public sealed class ClinicTimeTests
{
    [Theory]
    [InlineData("9999-12-31 00:00", "9999-12-31T08:00:00Z")]
    [InlineData("9999-12-31 15:59", "9999-12-31T23:59:00Z")]
    [InlineData("0001-01-01 00:00", "0001-01-01T07:53:00Z")]
    public void ToUtc_AtTheEndsOfTheCalendar_IsExact(string local, string utc) =>
        Assert.Equal(
            utc,
            ClinicTime.ToUtc(Parse(local)).ToString("yyyy-MM-dd'T'HH:mm:ssK", null).Replace("+00:00", "Z", StringComparison.Ordinal));

    [Theory]
    [InlineData("9999-12-31 16:00")]
    [InlineData("9999-12-31 22:00")]
    [InlineData("9999-12-31 23:59")]
    public void ToUtc_PastTheLastMoment_IsTheLastMoment(string local) =>
        Assert.Equal(DateTimeOffset.MaxValue, ClinicTime.ToUtc(Parse(local)));

    private static DateTime Parse(string local) => ClinicTime.Parse(local) ?? throw new ArgumentException(local, nameof(local));

    [Theory]
    [InlineData("2026-03-08 02:30", "2026-03-08T10:00:00Z")]
    [InlineData("2026-03-08 03:00", "2026-03-08T10:00:00Z")]
    [InlineData("2026-11-01 01:30", "2026-11-01T08:30:00Z")]
    [InlineData("2026-11-01 02:00", "2026-11-01T10:00:00Z")]
    [InlineData("2026-12-24 00:00", "2026-12-24T08:00:00Z")]
    public void ToUtc_AroundTheChangeOfClocks_IsOneMoment(string local, string utc) =>
        Assert.Equal(
            DateTimeOffset.Parse(utc, null),
            ClinicTime.ToUtc(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture)));
}
