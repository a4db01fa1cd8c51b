namespace MyBotoxLA.Content.Model;

/// <summary>The clinic's local time: <c>America/Los_Angeles</c>.</summary>
public static class ClinicTime
{
    private const string ZoneId = "America/Los_Angeles";

    /// <summary>Looked up once, so that a running process does not depend on the machine's time zone data.</summary>
    private static readonly TimeZoneInfo? KnownZone = TimeZoneInfo.TryFindSystemTimeZoneById(ZoneId, out var zone) ? zone : null;

    private static TimeZoneInfo Zone => KnownZone ?? throw new InvalidOperationException(FindProblem());

    /// <summary>Why the clinic's time cannot be computed on this machine, as a sentence; null if it can.</summary>
    public static string? FindProblem() => KnownZone is not null ? null :
        $"The time zone {ZoneId} is not available on this machine, and the site needs it to publish and expire pages. "
        + "Install the time zone data, usually the package tzdata.";

    /// <summary>A day (<c>2026-05-12</c>) or a minute (<c>2026-05-12 09:30</c>) in local time; null for anything else.</summary>
    public static DateTime? Parse(string text) => ContentDate.ParseMinute(text);

    /// <summary>
    /// The time at which local clocks first show <paramref name="local"/>. A time that is skipped in spring maps to the change to
    /// daylight saving time; one that occurs twice in fall, to the first of the two.
    /// </summary>
    public static DateTimeOffset ToUtc(DateTime local)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (Zone.IsInvalidTime(wall))
        {
            var hour = wall.Date.AddHours(wall.Hour);
            return new DateTimeOffset(hour, Zone.GetUtcOffset(hour.AddHours(-1))).ToUniversalTime();
        }

        var offset = Zone.IsAmbiguousTime(wall) ? Zone.GetAmbiguousTimeOffsets(wall).Max() : Zone.GetUtcOffset(wall);
        return Clamp(wall.Ticks - offset.Ticks);
    }

    /// <summary>The day in local time.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>The last day there is ends in the next year in UTC, which has no date; it counts as the last moment there is.</summary>
    private static DateTimeOffset Clamp(long ticks) =>
        new(Math.Clamp(ticks, DateTimeOffset.MinValue.Ticks, DateTimeOffset.MaxValue.Ticks), TimeSpan.Zero);
}
