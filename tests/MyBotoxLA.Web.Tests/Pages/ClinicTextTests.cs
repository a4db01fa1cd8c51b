using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Pages;

namespace MyBotoxLA.Web.Tests.Pages;

public sealed class ClinicTextTests
{
    private static readonly OpeningHours Hours = new(DayOfWeek.Monday, DayOfWeek.Friday, new TimeOnly(9, 0), new TimeOnly(18, 30));

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
