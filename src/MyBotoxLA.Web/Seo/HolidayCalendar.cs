using System.Globalization;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;

namespace MyBotoxLA.Web.Seo;

/// <summary>The days with other hours, for a calendar: https://www.rfc-editor.org/rfc/rfc5545.</summary>
internal static class HolidayCalendar
{
    /// <summary>Null without such days, and while the details are samples.</summary>
    public static string? Of(Frame frame) => frame.Clinic.Sample || frame.Clinic.Holidays.IsEmpty ? null : ContentLines.Of(
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        $"PRODID:-//{ContentLines.Escape(frame.Clinic.Name)}//Hours//{frame.Language.Code.ToUpperInvariant()}",
        .. frame.Clinic.Holidays.SelectMany(holiday => Event(holiday, frame)),
        "END:VCALENDAR",
    ]);

    /// <summary>The stamp should be the time of the last edit, which is not known; equal input must give equal bytes.</summary>
    private static IEnumerable<string> Event(Holiday holiday, Frame frame)
    {
        var text = ClinicText.Holiday(holiday, frame.Strings, frame.Language).Replace('\u00A0', ' ');
        var day = holiday.Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return
        [
            "BEGIN:VEVENT",
            $"UID:{day}@{new Uri(frame.Origin).Host}",
            $"DTSTAMP:{day}T000000Z",
            .. holiday is { Opens: { } opens, Closes: { } closes }
                ? [$"DTSTART:{Utc(holiday.Date, opens)}", $"DTEND:{Utc(holiday.Date, closes)}"]
                : new[] { $"DTSTART;VALUE=DATE:{day}" },
            $"SUMMARY:{ContentLines.Escape($"{frame.Clinic.Name}, {text}")}",
            "END:VEVENT",
        ];
    }

    private static string Utc(DateOnly date, TimeOnly time) =>
        ClinicTime.ToUtc(date.ToDateTime(time)).ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
