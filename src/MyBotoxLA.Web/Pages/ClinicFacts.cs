using System.Collections.Immutable;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Pages;

/// <summary>What the block <c>clinic</c> shows: how to reach the clinic, and what to know before a visit.</summary>
internal static class ClinicFacts
{
    public static IEnumerable<Fact> Of(Clinic clinic, Strings words, Language language) =>
    [
        new Fact(words.Phone, [ClinicText.PhoneLine("", clinic.Phone)]),
        .. When(clinic.AfterHours, phone => new Fact(words.AfterHours, [ClinicText.PhoneLine("", phone)])),
        .. When(clinic.Email, email => new Fact(words.Email, [new FactLine("", email, $"mailto:{email}")])),
        new Fact(
            words.Address,
            [
                AddressLine(clinic.Address),
                .. When(clinic.Map, map => new FactLine("", words.MapLink, map)),
                .. When(clinic.Directions, directions => new FactLine("", words.DirectionsLink, directions)),
                .. File(!clinic.Sample, words.ContactCardLink, SitePaths.ContactCard),
            ]),
        new Fact(words.Hours, Hours(clinic, words, language)),
        .. Text(words.Parking, clinic.Parking, language),
        .. Text(words.Transit, clinic.Transit, language),
        .. Text(words.LanguagesSpoken, clinic.Languages, language),
        .. Text(words.Payment, clinic.Payment, language),
        .. Text(words.Cancellation, clinic.Cancellation, language),
        .. When(clinic.NamePermit, permit => new Fact(words.NamePermit, permit)),
        .. Profiles(clinic, words),
    ];

    private static IEnumerable<Fact> Profiles(Clinic clinic, Strings words) => clinic.Profiles.IsEmpty
        ? []
        : [new Fact(words.Profiles, [.. clinic.Profiles.Select(profile => new FactLine("", profile.Name, profile.Url))])];

    private static FactLine AddressLine(Address address) => new($"{address.Street}\n{address.City}, {address.State} {address.Zip}");

    private static ImmutableArray<FactLine> Hours(Clinic clinic, Strings words, Language language) =>
    [
        .. clinic.Hours.Select(hours => new FactLine(ClinicText.Hours(hours, words, language))),
        new(words.ClosedOtherwise),
        .. clinic.Holidays.Select(holiday => new FactLine(ClinicText.Holiday(holiday, words, language))),
        .. File(!clinic.Sample && !clinic.Holidays.IsEmpty, words.CalendarLink, SitePaths.Holidays(language)),
    ];

    private static IEnumerable<FactLine> File(bool exists, string text, string path) => exists ? [new FactLine("", text, path)] : [];

    private static IEnumerable<Fact> Text(string label, LocalText? text, Language language) =>
        When(text, known => new Fact(label, known[language]));

    private static IEnumerable<TResult> When<T, TResult>(T? value, Func<T, TResult> select)
        where T : class =>
        value is null ? [] : [select(value)];
}
