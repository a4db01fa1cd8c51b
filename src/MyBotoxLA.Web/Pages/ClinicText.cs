using System.Globalization;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Pages;

/// <summary>The clinic's facts as a patient reads them.</summary>
internal static class ClinicText
{
    /// <summary>An American number without its country code, as it is dialed here: (213) 555-0142.</summary>
    public static string Phone(Clinic clinic) => clinic.Phone.Split('-') switch
    {
        ["+1", var area, var exchange, var line] => $"({area}) {exchange}-{line}",
        _ => clinic.Phone,
    };

    public static string Hours(OpeningHours hours, Strings words, Language language)
    {
        var days = hours.From == hours.To
            ? words.Days[(int)hours.From]
            : Strings.Fill(words.DaySpan, words.Days[(int)hours.From], words.Days[(int)hours.To]);
        return Strings.Fill(
            words.HoursLine,
            string.Concat(days[..1].ToUpperInvariant(), days.AsSpan(1)),
            hours.Opens.ToString("t", language.Clock),
            hours.Closes.ToString("t", language.Clock));
    }

}
