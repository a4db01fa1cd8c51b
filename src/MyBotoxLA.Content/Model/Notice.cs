namespace MyBotoxLA.Content.Model;

/// <summary>A short text that every page shows for a time.</summary>
/// <param name="From">The minute from which it is shown, in the clinic's local time.</param>
/// <param name="Until">The minute from which it is no longer shown, in the clinic's local time.</param>
/// <param name="Text">The text.</param>
public sealed record Notice(DateTime From, DateTime Until, LocalText Text)
{
    /// <summary>The time from which it is shown.</summary>
    public DateTimeOffset StartsAt => ClinicTime.ToUtc(From);

    /// <summary>The time from which it is no longer shown.</summary>
    public DateTimeOffset EndsAt => ClinicTime.ToUtc(Until);
}
