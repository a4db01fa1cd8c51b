using System.Collections.Immutable;
using System.Globalization;
using MyBotoxLA.Content.Model;
using Page = MyBotoxLA.Content.Model.Page;

namespace MyBotoxLA.Web.Pages.StructuredData;

/// <summary>The clinic as JSON-LD, on the pages that show its details; nothing while they are samples.</summary>
internal static class ClinicData
{
    private const string Id = "/#clinic";
    private const string TimeForm = "HH:mm";
    private const string Midnight = "00:00";

    public static MedicalClinic? Of(PageInputs inputs, Page article)
    {
        var (frame, clinic) = (inputs.Frame, inputs.Frame.Clinic);
        return clinic.Sample || !Shows(article, Slot.Clinic) ? null : new MedicalClinic
        {
            Id = frame.Origin + Id,
            Name = clinic.Name,
            Url = $"{frame.Origin}/",
            Telephone = clinic.Phone,
            Email = clinic.Email,
            Address = new PostalAddress(clinic.Address.Street, clinic.Address.City, clinic.Address.State, clinic.Address.Zip),
            OpeningHoursSpecification = [.. clinic.Hours.Select(ToSpecification)],
            SpecialOpeningHoursSpecification = clinic.Holidays.IsEmpty ? null : [.. clinic.Holidays.Select(ToSpecification)],
            KnowsLanguage = clinic.Languages?[frame.Language],
            PaymentAccepted = clinic.Payment?[frame.Language],
            HasMap = clinic.Map,
            SameAs = clinic.Profiles.IsEmpty ? null : [.. clinic.Profiles.Select(profile => profile.Url)],
        };
    }

    /// <summary>The responsible physician, on the pages that name the people who treat.</summary>
    public static IEnumerable<Thing> Physicians(PageInputs inputs, Page article) =>
        inputs.Frame.Clinic is { Sample: false, Physician: { } physician } && Shows(article, Slot.Team)
            ? [new Person { Name = physician.Name, WorksFor = new Reference(inputs.Frame.Origin + Id) }]
            : [];

    private static bool Shows(Page article, Slot slot) => article.Body.Any(part => part.Slot == slot);

    private static OpeningHoursSpecification ToSpecification(OpeningHours hours) =>
        new(Time(hours.Opens), Time(hours.Closes)) { DayOfWeek = [.. hours.Days.Select(day => $"{day}")] };

    private static OpeningHoursSpecification ToSpecification(Holiday holiday)
    {
        var date = holiday.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (opens, closes) = holiday is { Opens: { } from, Closes: { } to } ? (Time(from), Time(to)) : (Midnight, Midnight);
        return new(opens, closes) { ValidFrom = date, ValidThrough = date };
    }

    private static string Time(TimeOnly time) => time.ToString(TimeForm, CultureInfo.InvariantCulture);
}
