using System.Collections.Immutable;
using System.Globalization;

namespace MyBotoxLA.Web.Traffic;

/// <summary>One of the tables of a report.</summary>
/// <param name="Title">What is counted.</param>
/// <param name="Unit">What the counts are of.</param>
/// <param name="Rows">Each name and its count, and for an address that was not found the nearest page.</param>
internal sealed record TrafficTable(string Title, string Unit, ImmutableArray<TrafficRow> Rows)
{
    private const int MostNotFound = 100;

    public static ImmutableArray<TrafficTable> Of(TrafficTotals totals) =>
    [
        new("Page", "Views", [.. totals.Pages.Select(page => new TrafficRow(page.Key, page.Value))]),
        new("Language", "Views", [.. totals.Languages.Select(language => new TrafficRow(language.Key, language.Value))]),
        new("Day", "Requests", [.. totals.Days.Select(day => new TrafficRow(Name(day.Key), day.Value))]),
        new("Status", "Requests", [.. totals.Statuses.Select(status => new TrafficRow($"{status.Key}", status.Value))]),
        new(
            "Not found",
            "Requests",
            [.. totals.NotFound.Take(MostNotFound).Select(found => new TrafficRow(Visible(found.Path), found.Count, found.Nearest))]),
    ];

    /// <summary>The sentence above the tables.</summary>
    public static string Summary(TrafficTotals totals)
    {
        var days = totals.Days.Select(day => Name(day.Key)).ToArray();
        var time = days.Length == 0 ? "" : days.Length == 1 ? $" on {days[0]}" : $" from {days[0]} to {days[^1]}";
        return $"{totals.Requests} requests{time}, {totals.Views} of them for a page. {totals.Skipped} lines were not complete.";
    }

    private static string Name(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A visitor can put any character into an address.</summary>
    private static string Visible(string path) =>
        string.Concat(path.Select(character => IsVisible(character) ? character : '\uFFFD'));

    private static bool IsVisible(char character) => char.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator);
}

/// <param name="Name">What is counted.</param>
/// <param name="Count">How often.</param>
/// <param name="Nearest">The nearest page; empty for none.</param>
internal readonly record struct TrafficRow(string Name, int Count, string Nearest = "");
