using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>
/// What is shown at a given time: pages by their fields <c>draft</c>, <c>publish</c> and <c>expires</c>, overdue reviews, holidays, and
/// notices.
/// </summary>
/// <param name="now">The time.</param>
/// <param name="showDrafts">True to show drafts, for a preview.</param>
internal sealed class Visibility(DateTimeOffset now, bool showDrafts)
{
    public DateTimeOffset Now => now;

    public bool IsVisible(Page page) =>
        (showDrafts || !page.FrontMatter.Draft)
        && (page.FrontMatter.Publish is not { } publish || ClinicTime.ToUtc(publish) <= now)
        && (page.FrontMatter.Expires is not { } expires || now < ClinicTime.ToUtc(expires));

    /// <summary>True if the day of the page's next review has passed.</summary>
    public bool IsReviewOverdue(Page page) => page.FrontMatter.Review?.OverdueAt <= now;

    /// <summary>The clinic without the holidays that are over, and with the notices that are shown.</summary>
    public Clinic? Show(Clinic? clinic) => clinic is null ? null : clinic with
    {
        Holidays = clinic.Holidays.RemoveAll(holiday => holiday.EndsAt <= now),
        Notices = clinic.Notices.RemoveAll(notice => now < notice.StartsAt || notice.EndsAt <= now),
    };

    /// <summary>The next time a page appears or disappears, or something else begins or is over; null if there is none.</summary>
    public DateTimeOffset? NextChange(IReadOnlyCollection<Page> pages, Clinic? clinic) => pages
        .Where(page => page.FrontMatter.Publish is not null || page.FrontMatter.Expires is not null)
        .SelectMany(page => new[] { page.FrontMatter.Publish, page.FrontMatter.Expires })
        .OfType<DateTime>()
        .Select(local => (DateTimeOffset?)ClinicTime.ToUtc(local))
        .Concat(pages.Select(page => page.FrontMatter.Review?.OverdueAt))
        .Concat(clinic?.Holidays.Select(holiday => (DateTimeOffset?)holiday.EndsAt) ?? [])
        .Concat(clinic?.Notices.SelectMany(notice => new DateTimeOffset?[] { notice.StartsAt, notice.EndsAt }) ?? [])
        .Append(clinic?.Security?.ExpiresAt)
        .Where(moment => moment > now)
        .Min();
}
