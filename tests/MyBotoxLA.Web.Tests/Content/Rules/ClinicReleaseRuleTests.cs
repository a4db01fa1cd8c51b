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
        { "555-2368", "555-0100", "(2,15) MB4005" },
        { "555-2368", "555-0199", "(2,15) MB4005" },
        { "555-2368", "555-0200", "" },
        { "555-2368", "555-1012", "" },
        { "1 Test Street", "100 Sample Street", "(3,24) MB4005" },
        { "1 Test Street", "100 SAMPLE Street", "(3,24) MB4005" },
        { "1 Test Street", "1 Sampler Street", "" },
        { "Test Clinic", "Example Clinic", "(1,7) MB4005" },
        { "Test Clinic", "TBD", "(1,7) MB4005" },
        { "90012", "90000", "(3,71) MB4005" },
        { "90012", "90001", "" },
        { "90012", "96162", "" },
        { "90012", "96163", "(3,71) MB4005" },
        { "90012", "9001", "(3,71) MB4005" },
        { "90012", "90012-3456", "" },
        { "state: CA, zip: \"90012\"", "state: NV, zip: \"89101\"", "" },
        { "state: CA, zip: \"90012\"", "state: NV, zip: \"00000\"", "(3,71) MB4005" },
        { "A54321", "A12345", "(5,47) MB4005" },
        { "A54321", "A00000", "(5,47) MB4005" },
        { "\"654321\"", "\"12345678\"", "(6,53) MB4005" },
        { "\"654321\"", "\"123450\"", "" },
        { "name_permit: \"54321\"", "name_permit: \"12345\"", "(7,15) MB4005" },
        { "hours:", "email: hello@example.com\nhours:", "(4,14) MB4005" },
        { "hours:", "email: hello@clinic.example\nhours:", "(4,14) MB4005" },
        { "hours:", "email: hello@myexample.com\nhours:", "" },
        { "hours:", "booking: https://www.example.org/book\nhours:", "(4,18) MB4005" },
        { "hours:", "parking: { en: Park for example at the door., es: Por ejemplo en la puerta. }\nhours:", "" },
        { "hours:", "parking: { en: TODO, es: Se muestra en todo el mapa. }\nhours:", "(4,16) MB4005" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsReportedAtItsPlace(string part, string instead, string expected)
    {
        var file = part.Length == 0 ? ContentFolder.ReleaseYml : ContentFolder.ReleaseYml.Replace(part, instead, StringComparison.Ordinal);
        using var folder = ContentFolder.With("index.md", ContentFolder.Page).Reviewed("index.md").And("site.yml", file);

        var snapshot = folder.Load();

        Assert.Empty(snapshot.Places());
        var found = string.Join(", ", snapshot.CheckRelease().Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(expected, found.Replace("site.yml", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Messages_SayWhatToFillIn()
    {
        using var folder = ContentFolder.With("index.md", ContentFolder.Page).Reviewed("index.md");
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
              hint: Add `name_permit: …` with the number that the Medical Board of California gave the clinic's name.
            content/site.yml(2,15): error MB4005: "555-0100" in "phone" is an example, not a real detail.
              2 | phone: +1-213-555-0100
                |               ^^^^^^^^
              hint: Write the clinic's real detail, or delete the field if it is optional.
            content/site.yml(3,71): error MB4005: "90000" in "zip" is an example, not a real detail.
              3 | address: { street: 1 Test Street, city: Los Angeles, state: CA, zip: "90000" }
                |                                                                       ^^^^^
              hint: Write the clinic's real detail, or delete the field if it is optional.

            """,
            written.ToString());
    }
}
