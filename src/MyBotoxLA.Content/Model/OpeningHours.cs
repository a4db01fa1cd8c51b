namespace MyBotoxLA.Content.Model;

/// <summary>Hours that are the same on a run of days.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; the same as <paramref name="From"/> for a single one.</param>
/// <param name="Opens">Opening time on the clinic's clock.</param>
/// <param name="Closes">Closing time on the clinic's clock.</param>
public sealed record OpeningHours(DayOfWeek From, DayOfWeek To, TimeOnly Opens, TimeOnly Closes);
