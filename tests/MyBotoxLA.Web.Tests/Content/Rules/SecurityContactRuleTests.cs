using Microsoft.Extensions.Time.Testing;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

/// <summary>The field <c>security</c> of <c>site.yml</c>.</summary>
public sealed class SecurityContactRuleTests
{
    private const string Right = "security: { contact: \"mailto:a@example.com\", expires: 2027-06-30 }";

    [Theory]
    [InlineData("mailto:hello@example.com")]
    [InlineData("https://example.com/security?about=us#form")]
    [InlineData("tel:+1-213-555-0100")]
    public void Contact_OfAKindThatIsKnown_IsRead(string contact)
    {
        using var folder = With($"security:\n  contact: {contact}\n  expires: 2027-06-30");

        var snapshot = folder.Load();

        Assert.Empty(snapshot.Places());
        Assert.Equal(new SecurityContact(contact, new DateOnly(2027, 6, 30)), snapshot.Clinic?.Security);
    }

    [Fact]
    public void Security_LeftOut_IsNothing()
    {
        using var folder = With("");

        var snapshot = folder.Load();

        Assert.Empty(snapshot.Places());
        Assert.NotNull(snapshot.Clinic);
        Assert.Null(snapshot.Clinic.Security);
    }

    /// <summary>The first line of each is line 5 of the file.</summary>
    public static TheoryData<string, string> Faults => new()
    {
        { "security: mailto:hello@example.com", "(5,11) MB2008" },
        { "security: {}", "(5,11) MB2002, (5,11) MB2002" },
        { "security:\n  contact: mailto:hello@example.com", "(6,3) MB2002" },
        { "security:\n  expires: 2027-06-30", "(6,3) MB2002" },
        { "security:\n  contact: hello@example.com\n  expires: 2027-06-30", "(6,12) MB2009" },
        { "security:\n  contact: mailto:hello\n  expires: 2027-06-30", "(6,12) MB2009" },
        { "security:\n  contact: mailto:héllo@example.com\n  expires: 2027-06-30", "(6,12) MB2009" },
        { "security:\n  contact: http://example.com\n  expires: 2027-06-30", "(6,12) MB2009" },
        { "security:\n  contact: tel:911\n  expires: 2027-06-30", "(6,12) MB2009" },
        { "security:\n  contact: \"https://example.com/\\nContact: https://evil.example\"\n  expires: 2027-06-30", "(6,12) MB2009" },
        { "security:\n  contact:\n  expires: 2027-06-30", "(6,11) MB2009" },
        { "security:\n  contact: tel:+1-213-555-0100\n  expires: soon", "(7,12) MB2003" },
        { "security:\n  contact: tel:+1-213-555-0100\n  expires: 2027-02-30", "(7,12) MB2003" },
        { "security:\n  contact: tel:+1-213-555-0100\n  expires: 2027-06-30 09:00", "(7,12) MB2003" },
        { "security:\n  contact: tel:+1-213-555-0100\n  expires: 2026-01-31", "(7,12) MB2011" },
        { "security:\n  contact: call us\n  expires: 2026-01-31", "(6,12) MB2009" },
        { "security:\n  contakt: tel:+1-213-555-0100\n  expires: 2027-06-30", "(6,3) MB2001" },
        { "securty:\n  contact: tel:+1-213-555-0100\n  expires: 2027-06-30", "(5,1) MB2001" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Fault_IsReportedAtItsPlace(string lines, string expected)
    {
        using var folder = With(lines);

        Assert.Equal(expected, string.Join(", ", folder.Load().Places()).Replace("site.yml", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Message_NoAddress() => AssertMessage(
        "security: { contact: hello@example.com, expires: 2027-06-30 }",
        """
        content/site.yml(5,22): error MB2009: "contact" is "hello@example.com", which is not a mailto:, https:, or tel: address.
          5 | security: { contact: hello@example.com, expires: 2027-06-30 }
            |                      ^^^^^^^^^^^^^^^^^
          hint: Write it in this form, for example: `contact: mailto:hello@example.com`.
        """);

    [Fact]
    public void Message_PastDate() => AssertMessage(
        "security:\n  contact: mailto:hello@example.com\n  expires: 2026-01-31",
        """
        content/site.yml(7,12): warning MB2011: The security contact has expired: "expires" is "2026-01-31".
          7 |   expires: 2026-01-31
            |            ^^^^^^^^^^
          hint: Make sure that somebody still reads messages sent to `contact`, then write a date within the next year.
        """);

    [Fact]
    public void Message_MisspeltKey() => AssertMessage(
        "securty: { contact: \"tel:+1-213-555-0100\", expires: 2027-06-30 }",
        """
        content/site.yml(5,1): error MB2001: The key "securty" is unknown.
          5 | securty: { contact: "tel:+1-213-555-0100", expires: 2027-06-30 }
            | ^^^^^^^
          hint: Did you mean `security`?
        """);

    [Theory]
    [InlineData("2027-06-30T06:59:59Z", "")]
    [InlineData("2027-06-30T07:00:00Z", "site.yml(5,55) MB2011")]
    public void Expires_IsOverFromMidnightInLosAngeles(string now, string expected)
    {
        using var folder = With(Right);
        var moment = DateTimeOffset.Parse(now, null);

        var byClock = folder.Loader(
            options => options with { Time = new FakeTimeProvider(moment) }).Load(null, TestContext.Current.CancellationToken);
        var inPreview = folder.Loader(options => options with { AsOf = moment }).Load(null, TestContext.Current.CancellationToken);

        Assert.Equal(expected, string.Join(", ", byClock.Places()));
        Assert.Equal(expected, string.Join(", ", inPreview.Places()));
        Assert.Equal(byClock.Version, inPreview.Version);
    }

    [Fact]
    public void Clock_PassingTheDay_WarnsWithoutAnEdit()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2027-06-30T06:00:00Z", null));
        using var folder = With(Right);
        var store = folder.Store(options => options with { Time = clock });
        var before = store.Current;

        clock.Advance(TimeSpan.FromHours(1));

        Assert.True(store.IsStale);
        Assert.True(store.Reload(TestContext.Current.CancellationToken));
        Assert.Equal(["site.yml(5,55) MB2011"], store.Current.Places());
        Assert.Equal((before.Version, null), (store.Current.Version, store.Current.NextChange));
        Assert.False(store.Current.IsDegraded);
    }

    [Fact]
    public void LastGoodFacts_AreNotWarnedOf_WhileTheFileIsBroken()
    {
        using var folder = With(Right.Replace("2027", "2026", StringComparison.Ordinal));
        var before = folder.Load();

        var after = folder.And("site.yml", "name: [").Load(before);

        Assert.Equal(["site.yml(5,55) MB2011"], before.Places());
        Assert.Equal(["site.yml(1,7) MB1014"], after.Places());
        Assert.Equal(before.Clinic, after.Clinic);
    }

    private static ContentFolder With(string lines) => ContentFolder.With("site.yml", $"{ContentFolder.SiteYml}\n{lines}\n");

    private static void AssertMessage(string lines, string message)
    {
        using var folder = With(lines);
        using var written = new StringWriter { NewLine = "\n" };

        TextReport.Write(written, folder.Load().Diagnostics, "content");

        Assert.Equal(message + "\n", written.ToString());
    }
}
