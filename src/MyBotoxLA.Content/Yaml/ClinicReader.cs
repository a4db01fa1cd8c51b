using System.Collections.Immutable;
using System.Globalization;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class ClinicReader
{
    /// <summary>Reads the clinic, with an empty string for anything missing or malformed, and reports every problem.</summary>
    public static Clinic Read(ContentFile file, YamlFields fields)
    {
        const string NotNeeded = "not needed";
        var permit = fields.TextMatching("name_permit");
        var read = new Clinic
        {
            File = file,
            Name = fields.PlainText("name") ?? "",
            Sample = fields.Flag("sample"),
            Phone = fields.TextMatching("phone") ?? "",
            AfterHours = fields.TextMatching("after_hours"),
            Email = fields.TextMatching("email"),
            Address = ReadAddress(fields),
            Map = fields.WebAddress("map"),
            Directions = fields.WebAddress("directions"),
            Geo = fields.Group("geo") is { } geo ? ReadGeo(geo) : null,
            Parking = fields.LocalText("parking"),
            Transit = fields.LocalText("transit"),
            Hours = HoursReader.ReadHours(fields),
            Holidays = HoursReader.ReadHolidays(fields),
            Notices = ReadNotices(fields),
            Booking = fields.WebAddress("booking"),
            Cancellation = fields.LocalText("cancellation"),
            Languages = fields.LocalText("languages"),
            Physician = PeopleReader.ReadPhysician(fields),
            Team = PeopleReader.ReadTeam(fields),
            NamePermit = permit == NotNeeded ? null : permit,
            NeedsNoNamePermit = permit == NotNeeded,
            Areas = PricesReader.ReadAreas(fields),
            Products = PricesReader.ReadProducts(fields),
            Prices = PricesReader.ReadPrices(fields),
            Payment = fields.LocalText("payment"),
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

    private static Address ReadAddress(YamlFields fields)
    {
        if (fields.Group("address") is not { } address)
        {
            return new Address("", "", "", "");
        }

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
        var latitude = ReadDegrees(fields, "latitude", MostNorth);
        var longitude = ReadDegrees(fields, "longitude", MostEast);
        fields.ReportUnknownKeys();
        return latitude is null || longitude is null ? null : new GeoPoint(latitude.Value, longitude.Value);
    }

    private static decimal? ReadDegrees(YamlFields fields, string key, decimal most) =>
        fields.TextMatching(key, text => Math.Abs(decimal.Parse(text, CultureInfo.InvariantCulture)) <= most) is { } degrees
            ? decimal.Parse(degrees, CultureInfo.InvariantCulture)
            : null;

    private static ImmutableArray<Profile> ReadProfiles(YamlFields fields)
    {
        var read = ImmutableArray.CreateBuilder<Profile>();
        foreach (var entry in fields.Groups("profiles"))
        {
            var name = entry.PlainText("name");
            var url = entry.WebAddress("url");
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
            var (from, until) = (entry.Moment("from"), entry.Moment("until"));
            var text = entry.LocalText("text");
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
        var contact = fields.TextMatching("contact", IsContact);
        var expires = fields.Date("expires");
        fields.ReportUnknownKeys();
        return contact is null || expires is null ? null : new SecurityContact(contact, expires.Value);
    }

    /// <summary>
    /// The value is copied verbatim into a line of <c>security.txt</c>, so it must not contain anything that ends the line.
    /// </summary>
    private static bool IsContact(string text) => text.Split(':', 2) switch
    {
        ["mailto", var email] => FieldPatterns.Email().IsMatch(email),
        ["tel", var phone] => FieldPatterns.Phone().IsMatch(phone),
        _ => UrlScheme.IsHttps(text),
    };
}
