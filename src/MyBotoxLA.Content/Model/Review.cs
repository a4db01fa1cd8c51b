namespace MyBotoxLA.Content.Model;

/// <summary>A medical review of the whole page.</summary>
/// <param name="By">Who reviewed it, with their title.</param>
/// <param name="On">The day of the review.</param>
/// <param name="Next">The day by which it is due again.</param>
/// <param name="Text">Fingerprint of the text that was reviewed.</param>
public sealed record Review(string By, DateOnly On, DateOnly? Next, string? Text)
{
    /// <summary>The end of the day of the next review; null if there is none.</summary>
    public DateTimeOffset? OverdueAt =>
        Next is { } next && next < DateOnly.MaxValue ? ClinicTime.ToUtc(next.AddDays(1).ToDateTime(TimeOnly.MinValue)) : null;
}
