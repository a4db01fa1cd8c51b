using System.Globalization;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Rules;

/// <summary>The holidays and notices in <c>site.yml</c> are not over; patients no longer see one that is.</summary>
internal sealed class PastDateRule : ISiteRule
{
    public IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (context is not { IsClinicCurrent: true, Clinic: { } clinic })
        {
            return [];
        }

        var holidays = clinic.Holidays.Index().Where(entry => entry.Item.EndsAt <= context.Now)
            .Select(entry => Over(context, clinic.File, ("holidays", entry.Index, "date"), $"The holiday on {entry.Item.Date:yyyy-MM-dd}"));
        var notices = clinic.Notices.Index().Where(entry => entry.Item.EndsAt <= context.Now)
            .Select(entry => Over(
                context,
                clinic.File,
                ("notices", entry.Index, "until"),
                $"The notice until {entry.Item.Until:yyyy-MM-dd HH:mm}"));
        return holidays.Concat(notices);
    }

    private static Diagnostic Over(
        RuleContext context,
        ContentFile file,
        (string List, int Index, string Key) place,
        FormattableString what) =>
        context.Sources.AtGroupField(
            file,
            place.List,
            place.Index,
            place.Key,
            DiagnosticKinds.PastDate,
            $"{what.ToString(CultureInfo.InvariantCulture)} is over, so it is no longer shown.",
            "Delete the entry, or write a date in the future.");
}
