using System.Globalization;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>The holidays in <c>site.yml</c> are not over; patients no longer see one that is.</summary>
internal sealed class HolidayRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context) =>
        context is { IsClinicCurrent: true, Clinic: { } clinic }
            ? clinic.Holidays.Index()
                .Where(entry => entry.Item.EndsAt <= context.Now)
                .Select(entry => Over(clinic.File, entry.Index, entry.Item, context.Sources))
            : [];

    private static Diagnostic Over(ContentFile file, int index, Holiday holiday, PageSources sources) => sources.AtGroupField(
        file,
        "holidays",
        index,
        "date",
        DiagnosticKinds.PastDate,
        string.Create(CultureInfo.InvariantCulture, $"The holiday on {holiday.Date:yyyy-MM-dd} is over, so it is no longer shown."),
        "Delete the entry, or write the date of the next year.");
}
