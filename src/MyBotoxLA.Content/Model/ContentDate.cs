using System.Globalization;

namespace MyBotoxLA.Content.Model;

/// <summary>The two forms of a date in content: <c>2026-05-12</c> and <c>2026-05-12 09:30</c>.</summary>
internal static class ContentDate
{
    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static DateTime? Moment(string text) =>
        DateTime.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;
}
