using MyBotoxLA.Content.Parsing;

namespace MyBotoxLA.Content;

/// <summary>The clock on the clinic's wall.</summary>
public static class ClinicTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    /// <summary>A day (<c>2026-05-12</c>) or a minute (<c>2026-05-12 09:30</c>) as the content writes it; null for anything else.</summary>
    public static DateTime? Parse(string text) => Dates.Moment(text);

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
