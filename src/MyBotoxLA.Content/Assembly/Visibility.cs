using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>What is shown at a given time: pages by their fields <c>draft</c>, <c>publish</c> and <c>expires</c>, and holidays.</summary>
/// <param name="now">The time.</param>
/// <param name="showDrafts">True to show drafts, for a preview.</param>
internal sealed class Visibility(DateTimeOffset now, bool showDrafts)
{
    public DateTimeOffset Now => now;

    public bool IsVisible(Page page) =>
        (showDrafts || !page.FrontMatter.Draft)
        && (page.FrontMatter.Publish is not { } publish || ClinicTime.ToUtc(publish) <= now)
        && (page.FrontMatter.Expires is not { } expires || now < ClinicTime.ToUtc(expires));

    /// <summary>The clinic without the holidays that are over.</summary>
    public Clinic? Show(Clinic? clinic) => clinic?.Holidays.Any(IsOver) == true
        ? clinic with { Holidays = clinic.Holidays.RemoveAll(IsOver) }
        : clinic;

    /// <summary>The next time a page appears or disappears, or a holiday or the security contact is over; null if there is none.</summary>
    public DateTimeOffset? NextChange(IEnumerable<Page> pages, Clinic? clinic) => pages
        .SelectMany(page => new[] { page.FrontMatter.Publish, page.FrontMatter.Expires })
        .OfType<DateTime>()
        .Select(local => (DateTimeOffset?)ClinicTime.ToUtc(local))
        .Concat(clinic?.Holidays.Select(holiday => (DateTimeOffset?)holiday.EndsAt) ?? [])
        .Append(clinic?.Security?.ExpiresAt)
        .Where(moment => moment > now)
        .Min();

    private bool IsOver(Holiday holiday) => holiday.EndsAt <= now;
}
