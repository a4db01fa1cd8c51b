using MyBotoxLA.Web.Cli;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

/// <summary>What <c>check --release</c> finds in <c>site.yml</c>.</summary>
public sealed class ClinicReleaseRuleTests
{
    /// <summary>A part of the file that a release needs, what is in its place, and the whole list of places and codes.</summary>
    public static TheoryData<string, string, string> Files => new()
    {
        { "", "", "" },
        { "physician:", "# physician:", "(1,1) MB4004" },
        { "team:", "# team:", "(1,1) MB4004" },
        { "name_permit:", "# name_permit:", "(1,1) MB4004" },
        { "name: Test Clinic", "sample: true\nname: Sample", "(1,9) MB4003" },
        { "+1-213-555-2368", "+1-213-555-0100", "(2,8) MB4005" },
        { "+1-213-555-2368", "+1-213-555-0199", "(2,8) MB4005" },
        { "+1-213-555-2368", "+1-213-555-0200", "" },
        { "+1-213-555-2368", "+1-213-555-1012", "" },
        { "+1-213-555-2368", "+1-213-555-1212", "(2,8) MB4005" },
        { "+1-213-555-2368", "+1-800-481-2368", "" },
        { "+1-213-555-2368", "+1-000-000-0000", "(2,8) MB4005" },
        { "+1-213-555-2368", "+1-123-456-7890", "(2,8) MB4005" },
        { "+1-213-555-2368", "+1-213-000-0000", "(2,8) MB4005" },
        { "+1-213-555-2368", "+1-213-123-4567", "(2,8) MB4005" },
        { "+1-213-555-2368", "+1-999-999-9999", "(2,8) MB4005" },
        { "+1-213-555-2368", "+1-555-555-5555", "(2,8) MB4005" },
        { "+1-213-555-2368", "+1-213-911-0000", "(2,8) MB4005" },
        { "+1-213-555-2368", "+1-911-481-2368", "(2,8) MB4005" },
        { "+1-213-555-2368", "+1-213-481-23", "(2,8) MB4005" },
        { "+1-213-555-2368", "+44-20-7946-0000", "(2,8) MB4005" },
        { "hours:", "after_hours: +1-213-555-0143\nhours:", "(4,14) MB4005" },
        { "1 Test Street", "100 Sample Street", "(3,24) MB4005" },
        { "1 Test Street", "100 SAMPLE Street", "(3,24) MB4005" },
        { "1 Test Street", "1 Sampler Street", "" },
        { "1 Test Street", "123 Main Street", "(3,20) MB4005" },
        { "1 Test Street", "2123 Main Street", "" },
        { "1 Test Street", "1234 Fake St", "(3,25) MB4005" },
        { "1 Test Street", "Your street here", "(3,20) MB4005" },
        { "1 Test Street", "asdf", "(3,20) MB4005" },
        { "1 Test Street", "xxx", "(3,20) MB4005" },
        { "city: Los Angeles", "city: Anytown", "(3,41) MB4005" },
        { "Test Clinic", "Example Clinic", "(1,7) MB4005" },
        { "Test Clinic", "TBD", "(1,7) MB4005" },
        { "Test Clinic", "Your Skin", "" },
        { "90012", "90000", "(3,71) MB4005" },
        { "90012", "90001", "" },
        { "90012", "96162", "" },
        { "90012", "96163", "(3,71) MB4005" },
        { "90012", "9001", "(3,71) MB4005" },
        { "90012", "90012-3456", "" },
        { "state: CA, zip: \"90012\"", "state: NV, zip: \"89101\"", "(3,61) MB4005, (3,71) MB4005" },
        { "state: CA", "state: California", "(3,61) MB4005" },
        { "state: CA", "state: \"CA\"", "" },
        { "Elizabeth Blackwell, MD", "Elizabeth Blackwell, D.O.", "" },
        { "Elizabeth Blackwell, MD", "Elizabeth Blackwell, MD, FAAD", "" },
        { "Elizabeth Blackwell, MD", "J. Ng, MD", "" },
        { "Elizabeth Blackwell, MD", "Li Wu, DO", "" },
        { "Elizabeth Blackwell, MD", "Elizabeth Blackwell", "(5,20) MB4004" },
        { "Elizabeth Blackwell, MD", "Elizabeth Blackwell, RN", "(5,20) MB4004" },
        { "Elizabeth Blackwell, MD", "Elizabeth Blackwell, PhD", "(5,20) MB4004" },
        { "Elizabeth Blackwell, MD", "John Doe, MD", "(5,20) MB4004" },
        { "Elizabeth Blackwell, MD", "A. Doctor, MD", "(5,20) MB4004" },
        { "Elizabeth Blackwell, MD", "Name, MD", "(5,20) MB4004" },
        { "Elizabeth Blackwell, MD", "Bo, MD", "(5,20) MB4004" },
        { "A54321", "A12345", "(5,57) MB4005" },
        { "A54321", "A00000", "(5,57) MB4005" },
        { "\"654321\"", "\"12345678\"", "(6,53) MB4005" },
        { "\"654321\"", "\"123450\"", "" },
        { "name_permit: \"54321\"", "name_permit: \"12345\"", "(7,15) MB4005" },
        { "name_permit: \"54321\"", "name_permit: not needed", "(7,14) MB4004" },
        { "hours:", "email: hello@example.com\nhours:", "(4,14) MB4005" },
        { "hours:", "email: hello@clinic.example\nhours:", "(4,14) MB4005" },
        { "hours:", "email: hello@myexample.com\nhours:", "" },
        { "hours:", "email: hello@your-clinic.com\nhours:", "(4,14) MB4005" },
        { "hours:", "email: info@domain.com\nhours:", "(4,13) MB4005" },
        { "hours:", "email: info@mydomain.com\nhours:", "" },
        { "hours:", "email: hello@gmail.com\nhours:", "" },
        { "hours:", "email: test@clinic.com\nhours:", "(4,8) MB4005" },
        { "hours:", "email: contest@clinic.com\nhours:", "" },
        { "hours:", "booking: https://www.example.org/book\nhours:", "(4,18) MB4005" },
        { "hours:", "booking: https://localhost/book\nhours:", "(4,18) MB4005" },
        { "hours:", "booking: https://127.0.0.1/book\nhours:", "(4,18) MB4005" },
        { "hours:", "booking: https://clinic.com/1.2.3.4\nhours:", "" },
        { "hours:", "parking: { en: Park for example at the door., es: Por ejemplo en la puerta. }\nhours:", "" },
        { "hours:", "parking: { en: TODO, es: Se muestra en todo el mapa. }\nhours:", "(4,16) MB4005" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsReportedAtItsPlace(string part, string instead, string expected)
    {
        var file = part.Length == 0 ? ContentFolder.ReleaseYml : ContentFolder.ReleaseYml.Replace(part, instead, StringComparison.Ordinal);
        using var folder = ContentFolder.With("index.md", ContentFolder.Page).Reviewed("index.md", Reviews.NextForRelease)
            .And("site.yml", file);

        var snapshot = folder.Load();

        Assert.Empty(snapshot.Places());
        var found = string.Join(", ", snapshot.CheckRelease().Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(expected, found.Replace("site.yml", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"Elizabeth Blackwell, MD\"")]
    [InlineData("\"Elizabeth Blackwell, M.D., Inc.\"")]
    public void Clinic_WithThePhysiciansOwnName_NeedsNoPermit(string name)
    {
        using var folder = ContentFolder.With("index.md", ContentFolder.Page).Reviewed("index.md", Reviews.NextForRelease)
            .And("site.yml", ContentFolder.ReleaseYml.Replace("Test Clinic", name, StringComparison.Ordinal)
                .Replace("\"54321\"", "not needed", StringComparison.Ordinal));

        var snapshot = folder.Load();

        Assert.Empty(snapshot.CheckRelease());
        Assert.Null(snapshot.Clinic?.NamePermit);
    }

    [Fact]
    public void Messages_SayWhatToFillIn()
    {
        using var folder = ContentFolder.With("index.md", ContentFolder.Page).Reviewed("index.md", Reviews.NextForRelease);
        using var written = new StringWriter { NewLine = "\n" };

        TextReport.Write(written, folder.Load().CheckRelease(), "content");

        Assert.Equal(
            """
            content/site.yml(1,1): error MB4004: The responsible physician is missing.
              1 | name: Test Clinic
                | ^
              hint: Add `physician:` with the lines `name` and `license` below it.
            content/site.yml(1,1): error MB4004: The people who inject are missing.
              1 | name: Test Clinic
                | ^
              hint: Add `team:` with an entry for each person: `name`, `type`, and `license`.
            content/site.yml(1,1): error MB4004: The number of the fictitious-name permit is missing.
              1 | name: Test Clinic
                | ^
              hint: Add `name_permit: …`, from the Medical Board of California, or `name_permit: not needed` for the physician's own name.
            content/site.yml(2,8): error MB4005: "+1-213-555-0100" in "phone" is an example, not a real detail.
              2 | phone: +1-213-555-0100
                |        ^^^^^^^^^^^^^^^
              hint: Write the clinic's real detail, or delete the field if it is optional.
            content/site.yml(3,71): error MB4005: "90000" in "zip" is not a ZIP code in California.
              3 | address: { street: 1 Test Street, city: Los Angeles, state: CA, zip: "90000" }
                |                                                                       ^^^^^
              hint: Write the five digits of the clinic's ZIP code.

            """,
            written.ToString());
    }

    [Theory]
    [InlineData("state: CA", "state: NY", "\"NY\" in \"state\" is not CA.")]
    [InlineData("1 Test", "1 Sample", "\"Sample\" in \"street\" is an example, not a real detail.")]
    [InlineData(", MD", ", RN", "The responsible physician \"Elizabeth Blackwell, RN\" has no title MD or DO.")]
    [InlineData("Elizabeth Blackwell", "Jane Doe", "The responsible physician \"Jane Doe, MD\" is a placeholder, not a name.")]
    [InlineData(
        "\"54321\"",
        "not needed",
        "The clinic's name, \"Test Clinic\", is not that of the responsible physician, \"Elizabeth Blackwell, MD\", so it needs a permit.")]
    public void Message_SaysWhatIsWrong(string part, string instead, string message)
    {
        using var folder = ContentFolder.With("index.md", ContentFolder.Page).Reviewed("index.md", Reviews.NextForRelease)
            .And("site.yml", ContentFolder.ReleaseYml.Replace(part, instead, StringComparison.Ordinal));

        Assert.Equal(message, Assert.Single(folder.Load().CheckRelease()).Message);
    }
}
