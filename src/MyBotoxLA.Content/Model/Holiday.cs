namespace MyBotoxLA.Content.Model;

/// <summary>A date on which other hours apply.</summary>
/// <param name="Date">The date.</param>
/// <param name="Opens">Opening time in the clinic's local time; null if the clinic is closed.</param>
/// <param name="Closes">Closing time in the clinic's local time; null if the clinic is closed.</param>
public sealed record Holiday(DateOnly Date, TimeOnly? Opens, TimeOnly? Closes)
{
    /// <summary>The midnight in Los Angeles that ends <see cref="Date"/>.</summary>
    public DateTimeOffset EndsAt => ClinicTime.ToUtc(Date.ToDateTime(TimeOnly.MinValue).AddDays(1));
}
