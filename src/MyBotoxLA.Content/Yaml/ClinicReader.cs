using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static partial class ClinicReader
{
    private static readonly string[] LanguageCodes = [.. Language.All.Select(language => language.Code)];

    /// <summary>Reads the clinic, with an empty string for anything missing or malformed, and reports every problem.</summary>
    public static Clinic Read(ContentFile file, YamlFields fields)
    {
        fields.Require("name", "phone", "address", "hours");
        var read = new Clinic
        {
            File = file,
            Name = fields.PlainText("name") ?? "",
            Sample = fields.Flag("sample"),
            Phone = ReadPhone(fields, "phone", "+1-213-555-0142") ?? "",
            AfterHours = ReadPhone(fields, "after_hours", "+1-213-555-0143"),
            Email = fields.TextMatching("email", text => Email().IsMatch(text), "is not an email address", "hello@example.com"),
            Address = ReadAddress(fields),
            Map = fields.WebAddress("map", "https://example.com/map"),
            Directions = fields.WebAddress("directions", "https://example.com/directions"),
            Geo = fields.Group("geo") is { } geo ? ReadGeo(geo) : null,
            Parking = ReadText(fields, "parking"),
            Transit = ReadText(fields, "transit"),
            Hours = HoursReader.ReadHours(fields),
            Holidays = HoursReader.ReadHolidays(fields),
            Notices = ReadNotices(fields),
            Booking = fields.WebAddress("booking", "https://example.com/book"),
            Cancellation = ReadText(fields, "cancellation"),
            Languages = ReadText(fields, "languages"),
            Physician = PeopleReader.ReadPhysician(fields),
            Team = PeopleReader.ReadTeam(fields),
            NamePermit = fields.TextMatching("name_permit", text => Permit().IsMatch(text), "is not the number of a permit", "\"12345\""),
            Areas = PricesReader.ReadAreas(fields),
            Products = PricesReader.ReadProducts(fields),
            Prices = PricesReader.ReadPrices(fields),
            Payment = ReadText(fields, "payment"),
            Profiles = ReadProfiles(fields),
            Limits = fields.Group("limits") is { } limits ? ReadLimits(limits) : null,
            Security = fields.Group("security") is { } security ? ReadSecurity(security) : null,
        };
        fields.ReportUnknownKeys();
        return read;
    }

    private static ReadingLimits ReadLimits(YamlFields limits)
    {
        var read = new ReadingLimits(
            limits.Number("grade"),
            limits.Number("inflesz"),
            limits.Number("long_sentences"),
            limits.Number("long_paragraphs"));
        limits.ReportUnknownKeys();
        return read;
    }

    private static string? ReadPhone(YamlFields fields, string key, string example) =>
        fields.TextMatching(key, text => Phone().IsMatch(text), "is not a phone number in international form", example);

    private static Address ReadAddress(YamlFields fields)
    {
        if (fields.Group("address") is not { } address)
        {
            return new Address("", "", "", "");
        }

        address.Require("street", "city", "state", "zip");
        var read = new Address(
            address.PlainText("street") ?? "",
            address.PlainText("city") ?? "",
            address.PlainText("state") ?? "",
            address.Text("zip") ?? "");
        address.ReportUnknownKeys();
        return read;
    }

    private static GeoPoint? ReadGeo(YamlFields fields)
    {
        const decimal MostNorth = 90;
        const decimal MostEast = 180;
        fields.Require("latitude", "longitude");
        var latitude = ReadDegrees(fields, "latitude", MostNorth, "34.05223");
        var longitude = ReadDegrees(fields, "longitude", MostEast, "-118.24368");
        fields.ReportUnknownKeys();
        return latitude is null || longitude is null ? null : new GeoPoint(latitude.Value, longitude.Value);
    }

    /// <summary>With four decimals or more, because fewer can mean another street.</summary>
    private static decimal? ReadDegrees(YamlFields fields, string key, decimal most, string example) => fields.TextMatching(
        key,
        text => Degrees().IsMatch(text) && Math.Abs(decimal.Parse(text, CultureInfo.InvariantCulture)) <= most,
        "is not a number of degrees with four decimals or more",
        example) is { } degrees
            ? decimal.Parse(degrees, CultureInfo.InvariantCulture)
            : null;

    /// <summary>A text that patients read, in every language; null if it is left out, or if a language is missing.</summary>
    private static LocalText? ReadText(YamlFields fields, string key)
    {
        if (fields.Group(key) is not { } text)
        {
            return null;
        }

        text.Require(LanguageCodes);
        var read = Language.All.Select(language => KeyValuePair.Create(language, text.PlainText(language.Code) ?? "")).ToFrozenDictionary();
        text.ReportUnknownKeys();
        return read.Values.Contains("") ? null : new LocalText(read);
    }

    private static ImmutableArray<Profile> ReadProfiles(YamlFields fields)
    {
        var read = ImmutableArray.CreateBuilder<Profile>();
        foreach (var entry in fields.Groups("profiles"))
        {
            entry.Require("name", "url");
            var name = entry.PlainText("name");
            var url = entry.WebAddress("url", "https://example.com/clinic");
            entry.ReportUnknownKeys();
            if (name is not null && url is not null)
            {
                read.Add(new Profile(name, url));
            }
        }

        return read.ToImmutable();
    }

    private static ImmutableArray<Notice> ReadNotices(YamlFields fields)
    {
        var read = ImmutableArray.CreateBuilder<Notice>();
        foreach (var entry in fields.Groups("notices"))
        {
            entry.Require("from", "until", "text");
            var (from, until) = (entry.Moment("from"), entry.Moment("until"));
            var text = ReadText(entry, "text");
            entry.ReportUnknownKeys();
            if (until <= from)
            {
                FrontMatterReader.ReportOrder(entry, "from", "until", "so the notice would never be shown");
            }

            if (from is not null && until is not null && text is not null)
            {
                read.Add(new Notice(from.Value, until.Value, text));
            }
        }

        return read.ToImmutable();
    }

    private static SecurityContact? ReadSecurity(YamlFields fields)
    {
        fields.Require("contact", "expires");
        var contact = fields.TextMatching(
            "contact",
            IsContact,
            "is not a mailto:, https:, or tel: address",
            "mailto:hello@example.com");
        var expires = fields.Date("expires");
        fields.ReportUnknownKeys();
        return contact is null || expires is null ? null : new SecurityContact(contact, expires.Value);
    }

    /// <summary>
    /// The value is copied verbatim into a line of <c>security.txt</c>, so it must not contain anything that ends the line.
    /// </summary>
    private static bool IsContact(string text) => text.All(character => character is > ' ' and <= '~') && text.Split(':', 2) switch
    {
        ["mailto", var email] => Email().IsMatch(email),
        ["tel", var phone] => Phone().IsMatch(phone),
        _ => UrlScheme.IsHttps(text),
    };

    [GeneratedRegex(@"^\+[1-9][0-9]{0,2}(-[0-9]{2,5}){2,4}$")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^[^@\s<>""]+@[^@\s<>""]+\.[a-zA-Z]{2,}$")]
    private static partial Regex Email();

    [GeneratedRegex(@"^-?[0-9]{1,3}\.[0-9]{4,8}$")]
    private static partial Regex Degrees();

    [GeneratedRegex("^(FNP[ -]?)?[0-9]{3,8}$")]
    private static partial Regex Permit();
}
