namespace MyBotoxLA.Content.Model;

/// <summary>The clock on the clinic's wall.</summary>
public static class ClinicTime
{
    private const string ZoneName = "America/Los_Angeles";

    /// <summary>Looked up once, so that the time zones of the machine can go, or change, without harm to a program that runs.</summary>
    private static readonly TimeZoneInfo? KnownZone = TimeZoneInfo.TryFindSystemTimeZoneById(ZoneName, out var zone) ? zone : null;

    private static TimeZoneInfo Zone => KnownZone ?? throw new InvalidOperationException(Refuse());

    /// <summary>Why no time of the clinic can be told on this machine, as a sentence; null where it can.</summary>
    public static string? Refuse() =>
        KnownZone is null ? $"The time zone {ZoneName} is not known on this machine, and pages appear and go by it. Install the time zone data, as a rule the package tzdata." : null;

    /// <summary>A day (<c>2026-05-12</c>) or a minute (<c>2026-05-12 09:30</c>) as the content writes it; null for anything else.</summary>
    public static DateTime? Parse(string text) => ContentDate.Moment(text);

    /// <summary>
    /// The moment at which the wall clock first shows <paramref name="local"/>. A time that is skipped in spring is the
    /// moment of the change; one that comes twice in fall is the first of the two.
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
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }
}
