namespace MyBotoxLA.Content.Model;

/// <summary>Opening hours that apply to a range of days.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; the same as <paramref name="From"/> for a single one.</param>
/// <param name="Opens">Opening time in the clinic's local time.</param>
/// <param name="Closes">Closing time in the clinic's local time.</param>
public sealed record OpeningHours(DayOfWeek From, DayOfWeek To, TimeOnly Opens, TimeOnly Closes)
{
    private const int DaysOfAWeek = 7;

    /// <summary>Each of the days; "Saturday to Monday" goes on into the next week.</summary>
    public IEnumerable<DayOfWeek> Days =>
        Enumerable.Range((int)From, ((To - From + DaysOfAWeek) % DaysOfAWeek) + 1).Select(day => (DayOfWeek)(day % DaysOfAWeek));
}
