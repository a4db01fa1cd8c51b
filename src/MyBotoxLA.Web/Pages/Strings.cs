using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Pages;

/// <summary>The words of the interface in one language. Reading a file with a missing or unknown word fails.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record Strings
{
    public required string LanguageName { get; init; }
    public required string SkipToContent { get; init; }
    public required string MainNavigation { get; init; }
    public required string Menu { get; init; }
    public required string FooterNavigation { get; init; }
    public required string Breadcrumb { get; init; }
    public required string LanguageSwitch { get; init; }
    public required string Home { get; init; }
    public required string OnThisPage { get; init; }
    public required string InShort { get; init; }
    public required string Model { get; init; }
    public required string Sources { get; init; }
    public required string BackToText { get; init; }
    public required string NotReviewed { get; init; }
    public required string TranslationNotChecked { get; init; }
    public required string ReviewedBy { get; init; }
    public required string LastReviewed { get; init; }
    public required string NextReview { get; init; }
    public required string ReviewChanged { get; init; }
    public required string ReviewOverdue { get; init; }
    public required string TranslationCheckedBy { get; init; }
    public required string SectionInEnglish { get; init; }
    public required string SectionOutdated { get; init; }
    public required string Updated { get; init; }
    public required string SampleNotice { get; init; }
    public required string Call { get; init; }
    public required string Book { get; init; }
    public required string OtherSite { get; init; }
    public required string OtherCompany { get; init; }
    public required string CallUs { get; init; }
    public required string Call911 { get; init; }
    public required string EmergencyQuestion { get; init; }
    public required string EmergencyWhen { get; init; }
    public required string NotAnEmergency { get; init; }
    public required string EmergencyLink { get; init; }
    public required string Phone { get; init; }
    public required string Email { get; init; }
    public required string Address { get; init; }
    public required string Hours { get; init; }
    public required string HoursLine { get; init; }
    public required string DaySpan { get; init; }
    public required string ClosedOtherwise { get; init; }
    public required string Booking { get; init; }
    public required string AfterHours { get; init; }
    public required string MapLink { get; init; }
    public required string DirectionsLink { get; init; }
    public required string ContactCardLink { get; init; }
    public required string CalendarLink { get; init; }
    public required string HolidayClosed { get; init; }
    public required string Parking { get; init; }
    public required string Transit { get; init; }
    public required string LanguagesSpoken { get; init; }
    public required string Payment { get; init; }
    public required string Cancellation { get; init; }
    public required string NamePermit { get; init; }
    public required string Profiles { get; init; }
    public required string TreatedAreas { get; init; }
    public required string Products { get; init; }
    public required ImmutableArray<string> Areas { get; init; }
    public required string Prices { get; init; }
    public required string CallForPrices { get; init; }
    public required string PriceLabel { get; init; }
    public required string PerUnit { get; init; }
    public required string Consultation { get; init; }
    public required string NoCharge { get; init; }
    public required string PricesAsOf { get; init; }
    public required string ResponsiblePhysician { get; init; }
    public required ImmutableArray<string> LicenseTypes { get; init; }
    public required string BoardCertification { get; init; }
    public required string SupervisedBy { get; init; }
    public required string Supervised { get; init; }
    public required string CheckLicense { get; init; }
    public required string NamesAndLicenses { get; init; }
    public required string AskForTeam { get; init; }
    public required ImmutableArray<string> Days { get; init; }
    public required ImmutableArray<string> Months { get; init; }
    public required string DateForm { get; init; }
    public required string SafetyPages { get; init; }
    public required string OtherPages { get; init; }
    public required string ReadBoxedWarning { get; init; }
    public required string Trademark { get; init; }
    public required string OpenPayments { get; init; }
    public required string OpenPaymentsLink { get; init; }
    public required string NoticeToPatients { get; init; }
    public required string NotFoundTitle { get; init; }
    public required string NotFoundText { get; init; }
    public required string SimilarPages { get; init; }
    public required string UnavailableTitle { get; init; }
    public required string UnavailableText { get; init; }
    public required string ErrorTitle { get; init; }
    public required string ErrorText { get; init; }
    public required string MaintenanceTitle { get; init; }
    public required string MaintenanceText { get; init; }
    public required string MaintenanceCall { get; init; }

    /// <summary>A date in the language's own form. Not from the machine's cultures: every replica must write the same bytes.</summary>
    public string Date(DateOnly date) =>
        string.Format(CultureInfo.InvariantCulture, DateForm, date.Day, Months[date.Month - 1], date.Year);

    public static string Capitalize(string text) => string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));

    public static string Fill(string form, params object[] values) => string.Format(CultureInfo.InvariantCulture, form, values);
}
