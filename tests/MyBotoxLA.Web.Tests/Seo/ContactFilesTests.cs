using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Seo;

/// <summary>The clinic for the contacts and the calendar of a phone.</summary>
public sealed class ContactFilesTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string More = """

        email: desk@clinic.example
        geo: { latitude: 34.05223, longitude: -118.24368 }
        holidays: [ { date: 2099-12-24, opens: "09:00", closes: "12:00" }, { date: 2099-12-25, closed: true } ]
        """;

    [Fact]
    public async Task ContactCard_HasTheClinicsDetails()
    {
        var yml = ContentFolder.ReleaseYml.Replace("name: Test Clinic", "name: \"Clinic; A, B \\\\ C\"", StringComparison.Ordinal) + More;

        Assert.Equal(
            ("text/vcard; charset=utf-8", """
                BEGIN:VCARD
                VERSION:3.0
                N:Clinic\; A\, B \\ C;;;;
                FN:Clinic\; A\, B \\ C
                ORG:Clinic\; A\, B \\ C
                TEL;TYPE=WORK,VOICE:+1-213-555-2368
                EMAIL:desk@clinic.example
                ADR;TYPE=WORK:;;1 Test Street;Los Angeles;CA;90012;
                GEO:34.05223;-118.24368
                URL:http://localhost:5080/
                END:VCARD

                """.ReplaceLineEndings("\r\n")),
            await Get(yml, "/contact.vcf"));
    }

    [Theory]
    [InlineData("/holidays.ics", "EN", "December 24\\, 2099: 9:00 a.m. to 12:00 p.m.", "December 25\\, 2099: closed")]
    [InlineData("/es/holidays.ics", "ES", "24 de diciembre de 2099: de 9:00 a.m. a 12:00 p.m.", "25 de diciembre de 2099: cerrado")]
    public async Task HolidayCalendar_HasEachDay(string path, string language, string first, string second) => Assert.Equal(
        ("text/calendar; charset=utf-8", $"""
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Test Clinic//Hours//{language}
            BEGIN:VEVENT
            UID:20991224@localhost
            DTSTAMP:20991224T000000Z
            DTSTART:20991224T170000Z
            DTEND:20991224T200000Z
            SUMMARY:Test Clinic\, {first}
            END:VEVENT
            BEGIN:VEVENT
            UID:20991225@localhost
            DTSTAMP:20991225T000000Z
            DTSTART;VALUE=DATE:20991225
            SUMMARY:Test Clinic\, {second}
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n")),
        await Get(ContentFolder.ReleaseYml + More, path));

    [Fact]
    public async Task LongLine_IsFoldedAt75Bytes()
    {
        var name = string.Concat(Enumerable.Repeat("Clínica ", 20)).Trim();
        var (_, text) = await Get(ContentFolder.ReleaseYml.Replace("Test Clinic", name, StringComparison.Ordinal), "/contact.vcf");

        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains($"\r\nFN:{name}\r\n", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/contact.vcf")]
    [InlineData("/holidays.ics")]
    [InlineData("/es/holidays.ics")]
    public async Task Files_OfSamples_DoNotExist(string path) => Assert.Equal(404, (int)(await site.Get(path)).StatusCode);

    [Fact]
    public async Task HolidayCalendar_WithoutHolidays_DoesNotExist() =>
        Assert.Equal("text/html; charset=utf-8", (await Get(ContentFolder.ReleaseYml, "/holidays.ics")).Type);

    /// <summary>Every number that a page offers to call is complete, or 911.</summary>
    [Theory]
    [MemberData(nameof(Urls))]
    public async Task PhoneLinks_HaveTheFullNumber(string url) => Assert.All(
        (await site.Document(url)).QuerySelectorAll("a[href^='tel:']").Select(link => link.GetAttribute("href")),
        link => Assert.Matches(@"^tel:(911|\+1(-?\d){10})$", link));

    [Theory]
    [MemberData(nameof(Urls))]
    public async Task BookingLinks_SayThatTheyLeaveTheSite(string url) => Assert.All(
        (await site.Document(url)).QuerySelectorAll("a[href='https://example.com/book']").Select(link => link.TextContent),
        text => Assert.Matches("on another (company’s )?site|en (otro sitio|el sitio de otra empresa)", text));

    public static TheoryData<string> Urls => Repository.SampleUrls;

    private async Task<(string Type, string Text)> Get(string yml, string path)
    {
        using var folder = ContentFolder.With("site.yml", yml);
        await using var factory = site.With(folder);
        using var client = factory.CreateClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return ($"{response.Content.Headers.ContentType}", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
