using System.Globalization;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Pages;

/// <summary>The clinic's facts in the form that patients read.</summary>
internal static class ClinicText
{
    /// <summary>A US number without its country code: (213) 555-0142.</summary>
    public static string Phone(Clinic clinic) => Phone(clinic.Phone);

    /// <summary>A US number without its country code: (213) 555-0142.</summary>
    public static string Phone(string number) => number.Split('-') switch
    {
        ["+1", var area, var exchange, var line] => $"({area}) {exchange}-{line}",
        _ => number,
    };

    /// <summary>A text, and a link that calls a number.</summary>
    public static FactLine PhoneLine(string text, string phone) => new(text, Phone(phone), $"tel:{phone}");

    public static string Hours(OpeningHours hours, Strings words, Language language)
    {
        var days = hours.From == hours.To
            ? words.Days[(int)hours.From]
            : Strings.Fill(words.DaySpan, words.Days[(int)hours.From], words.Days[(int)hours.To]);
        return Line(Strings.Capitalize(days), hours.Opens, hours.Closes, words, language);
    }

    public static string Holiday(Holiday holiday, Strings words, Language language) =>
        holiday is { Opens: { } opens, Closes: { } closes }
            ? Line(words.Date(holiday.Date), opens, closes, words, language)
            : Strings.Fill(words.HolidayClosed, words.Date(holiday.Date));

    private static string Line(string days, TimeOnly opens, TimeOnly closes, Strings words, Language language) =>
        Strings.Fill(words.HoursLine, days, opens.ToString("t", language.Clock), closes.ToString("t", language.Clock));
}
