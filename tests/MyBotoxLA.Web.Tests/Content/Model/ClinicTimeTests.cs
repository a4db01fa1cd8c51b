using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Tests.Content.Model;

public sealed class ClinicTimeTests
{
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
