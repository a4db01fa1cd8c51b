using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Yaml;

/// <summary>The optional fields of <c>site.yml</c>.</summary>
public sealed class ClinicFieldsTests
{
    private const string Person = "  - { name: \"A. Nurse, RN\", type: RN, license: \"654321\" }\n";

    /// <summary>Lines added to a valid file of four lines, so the first is line 5; and the whole list of places.</summary>
    public static TheoryData<string, string> Lines => new()
    {
        // Telephone numbers, links, texts in each language.
        { "after_hours: +1-213-555-0143", "" },
        { "after_hours: (213) 555-0143", "(5,14) MB2009" },
        { "map: https://example.com/map?a=b", "" },
        { "map: http://example.com/map", "(5,6) MB2009" },
        { "map: example.com/map", "(5,6) MB2009" },
        { "map: \"<iframe src=x>\"", "(5,6) MB2009" },
        { "directions: https://example.com/directions", "" },
        { "directions: example.com", "(5,13) MB2009" },
        { "geo: { latitude: 34.05223, longitude: -118.24368 }", "" },
        { "geo: { latitude: 90.0000, longitude: -180.0000 }", "" },
        { "geo: { latitude: 90.0001, longitude: -180.0001 }", "(5,18) MB2009, (5,38) MB2009" },
        { "geo: { latitude: 34.05, longitude: 118.2437 W }", "(5,18) MB2009, (5,36) MB2009" },
        { "geo: { latitude: 34.05223 }", "(5,6) MB2002" },
        { "geo: 34.05223", "(5,6) MB2008" },
        { "parking: { en: A, es: B }", "" },
        { "parking: { en: A }", "(5,10) MB2002" },
        { "parking:\n  es: B", "(6,3) MB2002" },
        { "parking: { en: A, es: }", "(5,23) MB2004" },
        { "parking: Free", "(5,10) MB2008" },
        { "parking: { en: A, es: B, fr: C }", "(5,26) MB2001" },
        { "payment: { en: \"**Cash**\", es: B }", "(5,17) MB2012" },
        { "transit: { en: A, es: B }\nlanguages: { en: A, es: B }\ncancellation: { en: A, es: B }", "" },
        { "limits: { grad: 8 }", "(5,11) MB2001" },
        { "profiles: [ { name: A, url: https://example.com/a } ]", "" },
        { "profiles: [ { name: A, url: http://example.com/a } ]", "(5,29) MB2009" },
        { "profiles: [ { url: https://example.com/a } ]", "(5,13) MB2002" },
        { "profiles: https://example.com/a", "(5,11) MB2007" },
        { "name_permit: \"54321\"", "" },
        { "name_permit: FNP 54321", "" },
        { "name_permit: not needed", "" },
        { "name_permit: applied for", "(5,14) MB2009" },

        // The physician.
        { "physician: { name: \"A. Doctor, MD\", license: A54321 }", "" },
        { "physician: { name: \"A. Doctor, MD\", license: G 54321, board: American Board of Dermatology }", "" },
        { "physician: { name: \"A. Doctor, DO\", license: 20A5432 }", "" },
        { "physician: { name: A. Doctor, MD, license: A54321 }", "(5,20) MB1012" },
        { "physician: { name: A. Doctor }", "(5,12) MB2002" },
        { "physician: { license: A54321 }", "(5,12) MB2002" },
        { "physician: A. Doctor", "(5,12) MB2008" },
        { "physician: { name: A. Doctor, license: \"54321\" }", "(5,40) MB2021" },
        { "physician: { name: A. Doctor, license: a54321 }", "(5,40) MB2021" },
        { "physician: { name: A. Doctor, license: pending }", "(5,40) MB2021" },
        { "physician: { name: A. Doctor, license: A54321, type: MD }", "(5,48) MB2001" },
        { "physician:\n  - { name: A. Doctor, license: A54321 }\n  - { name: B. Doctor, license: A65432 }", "(6,3) MB2022" },
        { "physician: { name: A. Doctor, license: A54321 }\nphysician: { name: B. Doctor, license: A65432 }", "(6,1) MB1015" },

        // The people who inject.
        { "team:\n" + Person + Person, "" },
        { "team: [ { name: A, type: MD, license: A54321 }, { name: B, type: DO, license: 20A5432 } ]", "" },
        { "team: [ { name: A, type: NP, license: NP9876 }, { name: B, type: PA, license: PA12345 } ]", "" },
        { "team: [ { name: A, type: PA, license: \"54321\" }, { name: B, type: RN, license: RN 654321 } ]", "" },
        { "team: [ { name: A, type: RN, license: PA12345 } ]", "(5,39) MB2021" },
        { "team: [ { name: A, type: MD, license: 20A5432 } ]", "(5,39) MB2021" },
        { "team: [ { name: A, type: DO, license: A54321 } ]", "(5,39) MB2021" },
        { "team: [ { name: A, type: MA, license: \"54321\" } ]", "(5,26) MB2020" },
        { "team: [ { name: A, type: nurse, license: none } ]", "(5,26) MB2020, (5,42) MB2021" },
        { "team: [ { name: A, type: RN } ]", "(5,9) MB2002" },
        { "team: [ { name: A, license: \"654321\" } ]", "(5,9) MB2002" },
        { "team: { name: A, type: RN, license: \"654321\" }", "(5,7) MB2007" },

        // Areas, products, prices.
        { "areas: [forehead-lines, frown-lines, crows-feet, neck-bands]\nproducts: [BOTOX Cosmetic]", "" },
        { "areas: [chin, chin]", "(5,15) MB2020" },
        { "areas: [forehead, chin]", "(5,9) MB2020, (5,19) MB2020" },
        { "areas:\n  - forehead-lines\n  - lip flip", "(7,5) MB2020" },
        { "products: [\"*BOTOX*\"]", "(5,13) MB2012" },
        { "prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: 14 } ] }", "" },
        { "prices: { as_of: 2027-01-04, list: [ { product: A, per: frown-lines, amount: \"$1,280.50\" } ] }", "" },
        { "prices: { as_of: 2027-01-04, consultation: 0 }", "" },
        { "prices:\n  list:\n    - { product: A, per: Unit, amount: 14 }", "(6,3) MB2002" },
        { "prices: { as_of: January, list: [ { product: A, per: Unit, amount: 14 } ] }", "(5,18) MB2003" },
        { "prices: { as_of: 2027-01-04, list: [ { product: A, per: unit, amount: 14 } ] }", "(5,57) MB2020" },
        { "prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: from 14 } ] }", "(5,71) MB2009" },
        { "prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: 12-15 } ] }", "(5,71) MB2009" },
        { "prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: 14.5 } ] }", "(5,71) MB2009" },
        { "prices: { as_of: 2027-01-04, list: [ { product: A, per: Unit, amount: 0 } ] }", "(5,71) MB2009" },
        { "prices: { as_of: 2027-01-04, list: [ { per: Unit } ] }", "(5,38) MB2002, (5,38) MB2002" },
        { "prices: { as_of: 2027-01-04, list: [ { product: A, amount: 14 } ] }", "(5,38) MB2002" },
        { "prices: { as_of: 2027-01-04, consultation: free }", "(5,44) MB2009" },
        { "prices: [ { product: A, per: Unit, amount: 14 } ]", "(5,9) MB2008" },

        // Holidays.
        { "holidays:\n  - { date: 2026-12-24, opens: \"09:00\", closes: \"12:00\" }\n  - { date: 2026-12-25, closed: true }", "" },
        { "holidays: [ { date: 2026-12-24, closed: false, opens: \"09:00\", closes: \"12:00\" } ]", "" },
        { "holidays: [ { date: 2026-12-25 } ]", "(5,21) MB2024" },
        { "holidays: [ { date: 2026-12-25, closed: false } ]", "(5,21) MB2024" },
        { "holidays: [ { date: 2026-12-25, closed: true, opens: \"09:00\", closes: \"12:00\" } ]", "(5,41) MB2024" },
        { "holidays: [ { date: 2026-12-25, opens: closed } ]", "(5,40) MB2009" },
        { "holidays: [ { date: 2026-12-25, opens: \"09:00\" } ]", "(5,13) MB2002" },
        { "holidays: [ { date: 2026-12-25, opens: \"12:00\", closes: \"09:00\" } ]", "(5,57) MB2009" },
        { "holidays: [ { date: Christmas, closed: true } ]", "(5,21) MB2003" },
        { "holidays: [ { closed: true } ]", "(5,13) MB2002" },
        { "holidays:\n  - { date: 2026-12-25, closed: true }\n  - { date: 2026-12-25, closed: true }", "(7,13) MB2023" },
        { "holidays: [ { date: 2025-12-25, closed: true } ]", "(5,21) MB2011" },

        // Notices.
        { "notices: [ { from: 2026-12-18, until: 2026-12-26 09:00, text: { en: A, es: B } } ]", "" },
        { "notices: [ { from: 2026-12-18, until: 2026-12-18, text: { en: A, es: B } } ]", "(5,39) MB2014" },
        { "notices: [ { from: 2026-12-18, until: 2026-12-26, text: { en: A } } ]", "(5,57) MB2002" },
        { "notices: [ { from: 2026-12-18, until: 2026-12-26, text: Closed } ]", "(5,57) MB2008" },
        { "notices: [ { from: soon, until: 2026-12-26, text: { en: A, es: B } } ]", "(5,20) MB2003" },
        { "notices: [ { text: { en: A, es: B } } ]", "(5,12) MB2002, (5,12) MB2002" },
        { "notices: [ { from: 2025-12-18, until: 2025-12-26, text: { en: A, es: B } } ]", "(5,39) MB2011" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Lines_AreReportedAtTheirPlace(string lines, string expected)
    {
        using var folder = With(lines);

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()).Replace("site.yml", "", StringComparison.Ordinal));
    }

    /// <summary>Each with one entry of the hours that says "closed" in place of a time.</summary>
    [Theory]
    [InlineData("{ days: Sunday, opens: closed }", "site.yml(4,94) MB2009")]
    [InlineData("{ days: Sunday, opens: Closed, closes: Closed }", "site.yml(4,94) MB2009")]
    [InlineData("{ days: Sunday, opens: cerrado }", "site.yml(4,94) MB2009")]
    [InlineData("{ days: Sunday, opens: \"09:00\", closes: closed }", "site.yml(4,111) MB2009")]
    public void Hours_ThatSayClosed_AreReportedOnce(string entry, string expected) => Assert.Equal(
        expected,
        RuleSite.Places("site.yml", ContentFolder.SiteYml.Replace(" } ]", $" }}, {entry} ]", StringComparison.Ordinal)));

    [Fact]
    public void EveryField_IsRead()
    {
        using var folder = With(
            """
            after_hours: +1-213-555-0143
            map: https://example.com/map
            directions: https://example.com/directions
            geo: { latitude: 34.05223, longitude: -118.24368 }
            parking: { en: Here, es: Aquí }
            physician: { name: "A. Doctor, DO", license: 20A5432, board: American Board of Dermatology }
            team: [ { name: "B. Nurse, RN", type: RN, license: "654321" } ]
            areas: [frown-lines, forehead-lines, frown-lines]
            products: [BOTOX Cosmetic]
            prices:
              as_of: 2027-01-04
              consultation: "$50"
              list: [ { product: A, per: Unit, amount: 14.50 }, { product: B, per: neck-bands, amount: "1,400" } ]
            name_permit: "54321"
            profiles: [ { name: A, url: https://example.com/a } ]
            holidays: [ { date: 2026-12-24, opens: "09:00", closes: "12:00" }, { date: 2026-12-25, closed: true } ]
            """);

        var clinic = folder.Load().Clinic;

        Assert.NotNull(clinic);
        Assert.Equal(("+1-213-555-0143", "https://example.com/map", "54321"), (clinic.AfterHours, clinic.Map, clinic.NamePermit));
        Assert.Equal(("https://example.com/directions", new GeoPoint(34.05223m, -118.24368m)), (clinic.Directions, clinic.Geo));
        Assert.Equal(("Here", "Aquí"), (clinic.Parking?[Language.English], clinic.Parking?[Language.Spanish]));
        Assert.Equal(new Physician("A. Doctor, DO", LicenseType.DO, "20A5432", "American Board of Dermatology"), clinic.Physician);
        Assert.Equal([new TeamMember("B. Nurse, RN", LicenseType.RN, "654321")], clinic.Team);
        Assert.Equal([TreatmentArea.FrownLines, TreatmentArea.ForeheadLines], clinic.Areas);
        Assert.Equal(["BOTOX Cosmetic"], clinic.Products);
        Assert.Equal((new DateOnly(2027, 1, 4), 50m), (clinic.Prices?.AsOf, clinic.Prices?.Consultation));
        Assert.Equal([new Price("A", null, 14.50m), new Price("B", TreatmentArea.NeckBands, 1400m)], clinic.Prices?.Prices);
        Assert.Equal([new Profile("A", "https://example.com/a")], clinic.Profiles);
        Assert.Equal(
            [
                new Holiday(new DateOnly(2026, 12, 24), new TimeOnly(9, 0), new TimeOnly(12, 0)),
                new Holiday(new DateOnly(2026, 12, 25), null, null),
            ],
            clinic.Holidays);
    }

    [Fact]
    public void File_WithAMistake_KeepsTheLastGoodFacts()
    {
        using var folder = With("physician: { name: A. Doctor, license: A54321 }");
        var before = folder.Load();

        var after = folder.And("site.yml", $"{ContentFolder.SiteYml}\nphysician: {{ name: A. Doctor, license: none }}\n").Load(before);

        Assert.Equal(["site.yml(5,40) MB2021"], after.Places());
        Assert.Equal("A54321", after.Clinic?.Physician?.License);
        Assert.True(after.IsDegraded);
    }

    [Theory]
    [InlineData(
        "prices:\n  list: []",
        "The field \"as_of\" of \"prices\" is missing.",
        "Add a line `as_of: …` below `prices:`, indented like the lines around it.")]
    [InlineData(
        "map: http://example.com/map",
        "\"map\" is \"http://example.com/map\", which does not begin with https://.",
        "Write it in this form: `map: https://example.com/map`.")]
    [InlineData(
        "areas: [forehead-line]",
        "\"areas\" cannot be \"forehead-line\".",
        "Did you mean `forehead-lines`?")]
    [InlineData(
        "areas: [chin]",
        "\"areas\" cannot be \"chin\".",
        "The values you can use here are forehead-lines, frown-lines, crows-feet, neck-bands.")]
    [InlineData(
        "team: [ { name: A, type: RN, license: A54321 } ]",
        "\"A54321\" is not a license number of the type RN.",
        "Copy the number from https://search.dca.ca.gov; it looks like `license: \"12345678\"`.")]
    [InlineData(
        "holidays: [ { date: 2026-12-25, opens: closed } ]",
        "\"opens\" is \"closed\", which is not a time.",
        "Write `closed: true` instead of `opens` and `closes`.")]
    [InlineData(
        "team: [ { name: A, type: PA, license: A54321 } ]",
        "\"A54321\" is not a license number of the type PA.",
        "Copy the number from https://search.dca.ca.gov; it looks like `license: PA12345`.")]
    [InlineData(
        "physician: { name: A. Doctor, license: pending }",
        "\"pending\" is not a license number of the type MD or DO.",
        "Copy the number from https://search.dca.ca.gov; it looks like `license: A12345`.")]
    [InlineData(
        "team: [ { name: A, type: DO, license: A54321 } ]",
        "\"A54321\" is not a license number of the type DO.",
        "Copy the number from https://search.dca.ca.gov; it looks like `license: 20A12345`.")]
    [InlineData(
        "parking: Free.",
        "\"parking\" needs indented lines below it.",
        "Write them below `parking:`, each indented by two spaces, for example `  en: …`.")]
    public void Message_SaysWhatToWrite(string lines, string message, string hint)
    {
        using var folder = With(lines);

        var found = Assert.Single(folder.Load().Diagnostics);

        Assert.Equal((message, hint), (found.Message, found.Hint));
    }

    [Fact]
    public void Message_ClosedInTheHours_SaysHowAClosedDayIsWritten()
    {
        using var folder = ContentFolder.With(
            "site.yml",
            ContentFolder.SiteYml.Replace(" } ]", " }, { days: Sunday, opens: closed } ]", StringComparison.Ordinal));

        Assert.Equal(
            "Delete this entry: the clinic is closed on days that are not listed. For a single date, see `holidays`.",
            Assert.Single(folder.Load().Diagnostics).Hint);
    }

    private static ContentFolder With(string lines) => ContentFolder.With("site.yml", $"{ContentFolder.SiteYml}\n{lines}\n");
}
