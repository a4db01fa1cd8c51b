using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Rules;

/// <summary>A hint says what to type, in the author's own text, so that a page is right once it is followed.</summary>
public sealed class HintTests
{
    [Theory]
    [InlineData("[call us](tel:+1 213 555 0142)", "Write the number with hyphens and the country code: `[call us](tel:+1-213-555-0142)`.")]
    [InlineData("[call us](tel:(213) 555-0142)", "Write the number with hyphens and the country code: `[call us](tel:+1-213-555-0142)`.")]
    [InlineData("[call us](tel:1 213 555 0142)", "Write the number with hyphens and the country code: `[call us](tel:+1-213-555-0142)`.")]
    [InlineData(
        "[call us](tel:+1-213-555-0142 ext 5)",
        "Write the number with hyphens and the country code: `[call us](tel:+1-213-555-0142;ext=5)`.")]
    [InlineData(
        "[call us](tel:+1 213 CALL NOW)",
        "Write the number in digits, with hyphens and the country code, for example `tel:+1-213-555-0142`.")]
    [InlineData(
        "[call us](tel:1 213 555)",
        "Write the number in digits, with hyphens and the country code, for example `tel:+1-213-555-0142`.")]
    [InlineData(
        "[call us](tel:44 20 7946 095)",
        "Write the number in digits, with hyphens and the country code, for example `tel:+1-213-555-0142`.")]
    [InlineData("[a](/our page)", "An address has no spaces; most have hyphens: `[a](/our-page)`.")]
    [InlineData("[a](https:// www.fda.gov)", "An address has no spaces: `[a](https://www.fda.gov)`.")]
    [InlineData("[a](/other for more", "Write `[a](/other)`.")]
    [InlineData("![a](/images/b.png =3x4)", "The site finds the size by itself. Write `![a](/images/b.png)`.")]
    [InlineData("[a] (/other)", "Write `[a](/other)`, without the space.")]
    [InlineData("[a(/other)", "Write `[a](/other)`.")]
    [InlineData("See https:/www.fda.gov now.", "Write `https://www.fda.gov`.")]
    [InlineData("Text.[^a,b]", "Cite each source in brackets of its own: `[^a][^b]`.")]
    [InlineData("| A |\n|---|\n| b |\nSource.", "Put an empty line above \"Source.\".")]
    [InlineData("[Important]: Rest.", "If patients should see it, write `**Important:** Rest.`.")]
    [InlineData(
        "**Important:**call 911.",
        "Put a space between the letter and `**Important:**`, or let the bold words begin and end with a letter.")]
    [InlineData("### A", "Write `## A`.")]
    [InlineData(
        "<img width=\"9\" src=\"https://github.com/user-attachments/assets/1\" />",
        "Add the picture to the images folder, and write `![What it shows](/images/name.png)`. "
            + "If you mean the character itself, put a backslash before it: `\\<`.")]
    [InlineData("::::do\n## A\n\n- B\n:::", "Write `:::do`, with three colons, and a line with only ::: where it ends.")]
    public void Hint_SaysWhatToType(string body, string hint) =>
        Assert.Equal(hint, Assert.Single(Facts.Diagnostics(body)).Hint);

    [Fact]
    public void Hint_AboutTwoTimesOfADay_SaysHowABreakIsWritten()
    {
        using var folder = ContentFolder.With(
            "site.yml",
            ContentFolder.SiteYml.Replace(
                "hours: [ { days: Monday to Friday, opens: \"09:00\", closes: \"17:00\" } ]",
                "hours:\n  - days: Monday\n    opens: \"09:00\"\n    closes: \"12:00\"\n    opens: \"13:00\"\n    closes: \"17:00\"",
                StringComparison.Ordinal));

        Assert.Equal(
            "Keep the correct line and delete the other one. For a break at noon, write two entries for the same days.",
            folder.Load().Diagnostics[0].Hint);
    }

    [Theory]
    [InlineData("page.md", "- 9,5 in 100 people", "Write the decimal with a point, not a comma: `- 9.5 in 100 …`.")]
    [InlineData("page.md", "- 9,5 in 100 people\n\n  More.", "Write the decimal with a point, not a comma: `- 9.5 in 100 …`.")]
    [InlineData("page.md", "- **9 in 100** people", "Remove the asterisks (**): the number is shown in bold automatically.")]
    [InlineData("es/page.md", "- 9,5 de cada 100 personas", "Write the decimal with a point, not a comma: `- 9.5 de cada 100 …`.")]
    [InlineData("es/page.md", "- Pocas personas", "Begin it with the number, from 0 to 100: `- 3 de cada 100 …`.")]
    public void Hint_AboutANumberOfARisk_ShowsIt(string file, string item, string hint)
    {
        using var folder = ContentFolder.With(file, $"---\ntitle: A\ndescription: B\n---\n:::risk\n{item}\n:::\n")
            .And("es/index.md", ContentFolder.Page);

        Assert.Equal(hint, Assert.Single(folder.Load().Diagnostics).Hint);
    }

    [Theory]
    [InlineData("(213) 555-0143", "+1-213-555-0143")]
    [InlineData("213.555.0143", "+1-213-555-0143")]
    [InlineData("1 213 555 0143", "+1-213-555-0143")]
    [InlineData("+12135550143", "+1-213-555-0143")]
    [InlineData("213 555 0143 ext 4", "+1-213-555-0143")]
    [InlineData("+44 20 7946 0000", "+44-20-7946-0000")]
    public void Hint_AboutAPhone_HasItsDigits(string written, string expected)
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page)
            .And("site.yml", ContentFolder.SiteYml.Replace("+1-213-555-0100", written, StringComparison.Ordinal));

        Assert.Equal($"Write it in this form: `phone: {expected}`.", Assert.Single(folder.Load().Diagnostics).Hint);
    }

    [Fact]
    public void Message_AboutTheFirstHeading_DoesNotSpeakOfOneAboveIt() =>
        Assert.Equal(
            "The first heading of a page is of level 2, and \"A\" is of level 3.",
            Assert.Single(Facts.Diagnostics("### A")).Message);
}
