using System.Collections.Immutable;
using System.Globalization;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Reads the fields <c>hours</c> and <c>holidays</c> of <c>site.yml</c>.</summary>
internal static class HoursReader
{
    private const string TimeForm = "HH:mm";

    private const string ClosedDay =
        "Delete this entry: the clinic is closed on days that are not listed. For a single date, see `holidays`.";

    public static ImmutableArray<OpeningHours> ReadHours(YamlFields fields)
    {
        var read = ImmutableArray.CreateBuilder<OpeningHours>();
        foreach (var entry in fields.Groups("hours"))
        {
            if (ReadEntry(entry) is not { } hours)
            {
                continue;
            }

            ReportOverlap(entry, hours, read);
            read.Add(hours);
        }

        return read.ToImmutable();
    }

    public static ImmutableArray<Holiday> ReadHolidays(YamlFields fields)
    {
        var read = ImmutableArray.CreateBuilder<Holiday>();
        foreach (var entry in fields.Groups("holidays"))
        {
            if (ReadHoliday(entry) is not { } holiday)
            {
                continue;
            }

            if (read.Any(earlier => earlier.Date == holiday.Date))
            {
                entry.Report(
                    DiagnosticKinds.RepeatedHoliday,
                    "date",
                    $"The date {entry.Written("date")} is listed twice in \"holidays\".",
                    "Keep one of the two entries.");
            }

            read.Add(holiday);
        }

        return read.ToImmutable();
    }

    /// <summary>A day may have several entries, as for a break at noon, but not two at the same time.</summary>
    private static void ReportOverlap(YamlFields entry, OpeningHours hours, IEnumerable<OpeningHours> earlier)
    {
        var overlap = earlier.Where(it => hours.Opens < it.Closes && it.Opens < hours.Closes)
            .Select(it => (Hours: it, Days: it.Days.Intersect(hours.Days).ToArray()))
            .FirstOrDefault(found => found.Days.Length > 0);
        if (overlap.Hours is { } other)
        {
            entry.Report(
                DiagnosticKinds.OverlappingHours,
                "days",
                $"{overlap.Days[0]} has overlapping hours: {Span(other)} in an entry above, and {Span(hours)} in this one.",
                "Name each day in one entry only. For a break at noon, let the second entry open after the first one closes.");
        }
    }

    private static string Span(OpeningHours hours) =>
        string.Create(CultureInfo.InvariantCulture, $"{hours.Opens:HH:mm} to {hours.Closes:HH:mm}");

    private static OpeningHours? ReadEntry(YamlFields entry)
    {
        if (FindClosedDay(entry) is { } key)
        {
            entry.Report(DiagnosticKinds.WrongForm, key, $"The entry says that the clinic is closed: \"{entry.Written(key)}\".", ClosedDay);
            return null;
        }

        var days = ReadDays(entry);
        var times = ReadTimes(entry, ClosedDay);
        entry.ReportUnknownKeys();
        if (days is null || times is not var (opens, closes))
        {
            return null;
        }

        var names = days.Split(" to ", StringSplitOptions.TrimEntries);
        return new OpeningHours(Enum.Parse<DayOfWeek>(names[0]), Enum.Parse<DayOfWeek>(names[^1]), opens, closes);
    }

    /// <summary>
    /// The field that says in another way than <c>opens: closed</c> that the clinic is closed, such as <c>closed: true</c>; null for none.
    /// </summary>
    private static string? FindClosedDay(YamlFields entry) =>
        MeantValues.Flag(entry.Written("closed")) == "true" ? "closed"
        : MeantValues.Flag(entry.Written("closes")) == "true" ? "closes"
        : entry.Written("days").Split(' ', ',', ':').Any(IsClosed) ? "days"
        : null;

    private static string? ReadDays(YamlFields entry)
    {
        const string Key = "days";
        var written = entry.Written(Key);
        var meant = MeantValues.Days(written);
        if (written.Length == 0 || meant.Length == 1)
        {
            return entry.TextMatching(Key);
        }

        entry.Report(
            DiagnosticKinds.WrongForm,
            Key,
            $"\"{Key}\" is \"{written}\", which is not a day or a range of days.",
            meant.IsEmpty
                ? "Write a day or a range of days, for example `days: Saturday` or `days: Monday to Friday`."
                : $"Write an entry for each, with its hours: {string.Join(", ", meant.Select(days => $"`days: {days}`"))}.");
        return null;
    }

    private static Holiday? ReadHoliday(YamlFields entry)
    {
        var date = entry.Date("date");
        var isClosed = entry.Flag("closed");
        var hasHours = entry.Contains("opens") | entry.Contains("closes");
        if (isClosed == hasHours)
        {
            entry.Report(
                DiagnosticKinds.HolidayHours,
                isClosed ? "closed" : "date",
                isClosed
                    ? "The holiday says that the clinic is closed, and when it is open."
                    : "The holiday says neither that the clinic is closed nor when it is open.",
                isClosed
                    ? "Delete either the line `closed: true`, or the lines `opens` and `closes`."
                    : "Add a line `closed: true`, or the lines `opens: \"09:00\"` and `closes: \"12:00\"`.");
        }

        if (hasHours)
        {
            entry.Require("opens", "closes");
        }

        var times = hasHours ? ReadTimes(entry, "Write `closed: true` instead of `opens` and `closes`.") : null;
        entry.ReportUnknownKeys();
        return date is null ? null : new Holiday(date.Value, times?.Opens, times?.Closes);
    }

    /// <summary>The fields <c>opens</c> and <c>closes</c>.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="closedHint">How a closed day is written instead of <c>opens: closed</c>.</param>
    private static (TimeOnly Opens, TimeOnly Closes)? ReadTimes(YamlFields entry, string closedHint)
    {
        if (FindClosed(entry) is { } key)
        {
            entry.Report(DiagnosticKinds.WrongForm, key, $"\"{key}\" is \"{entry.Written(key)}\", which is not a time.", closedHint);
            entry.DoNotRequire("opens", "closes");
            return null;
        }

        var opens = entry.TextMatching("opens");
        var closes = entry.TextMatching("closes");
        if (opens is null || closes is null)
        {
            return null;
        }

        if (Time(closes) > Time(opens))
        {
            return (Time(opens), Time(closes));
        }

        entry.Report(
            DiagnosticKinds.WrongForm,
            "closes",
            $"\"closes\" is \"{closes}\", which is not later than \"opens\".",
            "Use the 24-hour clock, for example `closes: \"18:00\"`.");
        return null;
    }

    /// <summary>The field that says "closed" in place of a time; null for none. Both fields become known.</summary>
    private static string? FindClosed(YamlFields entry)
    {
        var (opens, closes) = (IsClosed(entry.Written("opens")), IsClosed(entry.Written("closes")));
        return opens ? "opens" : closes ? "closes" : null;
    }

    private static bool IsClosed(string text) => text.ToUpperInvariant() is "CLOSED" or "CERRADO";

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, TimeForm, CultureInfo.InvariantCulture);
}
