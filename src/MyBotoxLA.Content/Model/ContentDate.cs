using System.Globalization;

namespace MyBotoxLA.Content.Model;

/// <summary>The two forms of a date in content: <c>2026-05-12</c> and <c>2026-05-12 09:30</c>.</summary>
internal static class ContentDate
{
    private const string Day = "yyyy-MM-dd";
    private const string Minute = "yyyy-MM-dd HH:mm";

    public static DateOnly? ParseDay(string text) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>A minute, or the first minute of a day.</summary>
    public static DateTime? ParseMinute(string text) =>
        DateTime.TryParseExact(text, [Day, Minute], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;
}
