using System.Collections.Immutable;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;

namespace MyBotoxLA.Web.Tests.Pages;

public sealed class ClinicTextTests
{
    private static readonly OpeningHours Hours = new(DayOfWeek.Monday, DayOfWeek.Friday, new TimeOnly(9, 0), new TimeOnly(18, 30));

    [Theory]
    [InlineData("+1-213-555-0142", "(213) 555-0142")]
    [InlineData("+52-55-5555-0142", "+52-55-5555-0142")]
    [InlineData("213-555-0142", "213-555-0142")]
    public void Phone_OfTheUnitedStates_HasNoCountryCode(string phone, string text) => Assert.Equal(
        text,
        ClinicText.Phone(new Clinic
        {
            File = new ContentFile("site.yml", []),
            Name = "Test Clinic",
            Phone = phone,
            Address = new Address("", "", "", ""),
            Hours = ImmutableArray<OpeningHours>.Empty,
        }));

    [Theory]
    [InlineData("en", DayOfWeek.Monday, DayOfWeek.Friday, "Monday to Friday: 9:00 a.m. to 5:30 p.m.")]
    [InlineData("en", DayOfWeek.Saturday, DayOfWeek.Saturday, "Saturday: 9:00 a.m. to 5:30 p.m.")]
    [InlineData("es", DayOfWeek.Monday, DayOfWeek.Friday, "De lunes a viernes: de 9:00 a.m. a 5:30 p.m.")]
    public void Hours_BeginWithACapital(string code, DayOfWeek from, DayOfWeek to, string text)
    {
        var language = Language.All.Single(each => each.Code == code);
        var hours = new OpeningHours(from, to, new TimeOnly(9, 0), new TimeOnly(17, 30));

        var line = ClinicText.Hours(hours, StringsByLanguage.FromAssembly()[language], language);

        Assert.Equal(text, line.Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("h:mm tt", "Monday to Friday: 9:00 AM to 6:30 PM")]
    [InlineData("tt h:mm", "Monday to Friday: AM 9:00 to PM 6:30")]
    [InlineData("HH:mm", "Monday to Friday: 09:00 to 18:30")]
    public void Hours_FollowThePatternOfTheLanguage(string pattern, string expected)
    {
        var language = Language.English with { Clock = new() { ShortTimePattern = pattern } };

        Assert.Equal(expected, ClinicText.Hours(Hours, StringsByLanguage.FromAssembly()[Language.English], language));
    }
}
