using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MyBotoxLA.Content.Diagnostics;
using MyBotoxLA.Content.Markup;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Yaml;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static partial class ClinicReader
{
    private const string TimeForm = "HH:mm";

    /// <summary>Reads the clinic, with an empty string for anything missing or malformed, and reports every problem.</summary>
    public static Clinic Read(ContentFile file, YamlFields fields)
    {
        fields.Require("name", "phone", "address", "hours");
        var read = new Clinic
        {
            File = file,
            Name = fields.PlainText("name") ?? "",
            Sample = fields.Flag("sample"),
            Phone = fields.TextMatching(
                "phone",
                text => Phone().IsMatch(text),
                "is not a phone number in international form",
                "+1-213-555-0142")
                ?? "",
            Email = fields.TextMatching("email", text => Email().IsMatch(text), "is not an email address", "hello@example.com"),
            Address = ReadAddress(fields),
            Hours = ReadHours(fields.Groups("hours")),
            Booking = fields.TextMatching("booking", UrlScheme.IsHttps, "is not a web address", "https://example.com/book"),
            Security = fields.Group("security") is { } security ? ReadSecurity(security) : null,
        };
        fields.ReportUnknownKeys();
        return read;
    }

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

    private static ImmutableArray<OpeningHours> ReadHours(ImmutableArray<YamlFields> entries)
    {
        var read = ImmutableArray.CreateBuilder<OpeningHours>();
        foreach (var entry in entries)
        {
            if (ReadHours(entry) is not { } hours)
            {
                continue;
            }

            ReportOverlap(entry, hours, read);
            read.Add(hours);
        }

        return read.ToImmutable();
    }

    /// <summary>A day may have several entries, as for a break at noon, but not two at the same time.</summary>
    private static void ReportOverlap(YamlFields entry, OpeningHours hours, IEnumerable<OpeningHours> earlier)
    {
        var overlap = earlier.Where(it => hours.Opens < it.Closes && it.Opens < hours.Closes)
            .Select(it => (Hours: it, Days: it.Days.Intersect(hours.Days).ToArray()))
            .FirstOrDefault(found => found.Days.Length > 0);
        if (overlap.Hours is { } other)
        {
            entry.Report(
                DiagnosticKinds.OverlappingHours,
                "days",
                $"{overlap.Days[0]} has overlapping hours: {Span(other)} in an entry above, and {Span(hours)} in this one.",
                "Name each day in one entry only. For a break at noon, let the second entry open after the first one closes.");
        }
    }

    private static string Span(OpeningHours hours) =>
        string.Create(CultureInfo.InvariantCulture, $"{hours.Opens:HH:mm} to {hours.Closes:HH:mm}");

    private static OpeningHours? ReadHours(YamlFields entry)
    {
        entry.Require("days", "opens", "closes");
        var days = entry.TextMatching(
            "days",
            text => ParseDays(text) is not null,
            "is not a day or a range of days",
            "Monday to Friday");
        var opens = entry.TextMatching("opens", IsTime, "is not a time", "\"09:00\"");
        var closes = entry.TextMatching("closes", IsTime, "is not a time", "\"18:00\"");
        entry.ReportUnknownKeys();
        if (opens is not null && closes is not null && Time(closes) <= Time(opens))
        {
            entry.Report(
                DiagnosticKinds.WrongForm,
                "closes",
                $"\"closes\" is \"{closes}\", which is not later than \"opens\".",
                "Use the 24-hour clock, for example `closes: \"18:00\"`.");
        }

        return days is not null && ParseDays(days) is var (from, to)
            && opens is not null && closes is not null && Time(opens) < Time(closes)
            ? new OpeningHours(from, to, Time(opens), Time(closes))
            : null;
    }

    private static (DayOfWeek From, DayOfWeek To)? ParseDays(string text)
    {
        var names = text.Split(" to ", StringSplitOptions.TrimEntries);
        var days = names.Select(name => Enum.GetValues<DayOfWeek>().Where(day => day.ToString() == name))
            .SelectMany(found => found)
            .ToImmutableArray();
        return names.Length <= 2 && days.Length == names.Length ? (days[0], days[^1]) : null;
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

    private static bool IsTime(string text) =>
        TimeOnly.TryParseExact(text, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, TimeForm, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\+[1-9][0-9]{0,2}(-[0-9]{2,5}){2,4}$")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^[^@\s<>""]+@[^@\s<>""]+\.[a-zA-Z]{2,}$")]
    private static partial Regex Email();
}
