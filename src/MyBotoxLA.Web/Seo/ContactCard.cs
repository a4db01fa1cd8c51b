using System.Globalization;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Seo;

/// <summary>The clinic for the contacts of a phone: vCard 3.0, which phones read best (https://www.rfc-editor.org/rfc/rfc2426).</summary>
internal static class ContactCard
{
    /// <summary>Null while the details are samples: nobody should save those.</summary>
    public static string? Of(Clinic clinic, string origin) => clinic.Sample ? null : ContentLines.Of(
    [
        "BEGIN:VCARD",
        "VERSION:3.0",
        $"N:{ContentLines.Escape(clinic.Name)};;;;",
        $"FN:{ContentLines.Escape(clinic.Name)}",
        $"ORG:{ContentLines.Escape(clinic.Name)}",
        $"TEL;TYPE=WORK,VOICE:{clinic.Phone}",
        .. clinic.Email is { } email ? [$"EMAIL:{ContentLines.Escape(email)}"] : Array.Empty<string>(),
        $"ADR;TYPE=WORK:;;{string.Join(';', Parts(clinic.Address).Select(ContentLines.Escape))};",
        .. clinic.Geo is { } geo ? [$"GEO:{Degrees(geo.Latitude)};{Degrees(geo.Longitude)}"] : Array.Empty<string>(),
        $"URL:{origin}/",
        "END:VCARD",
    ]);

    private static string[] Parts(Address address) => [address.Street, address.City, address.State, address.Zip];

    private static string Degrees(decimal degrees) => degrees.ToString(CultureInfo.InvariantCulture);
}
