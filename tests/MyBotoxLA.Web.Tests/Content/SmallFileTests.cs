using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content;

/// <summary>Files of a few bytes, in which a position is easily before the first or behind the last character.</summary>
public sealed class SmallFileTests
{
    private const string FourFieldsMissing = "site.yml(1,1) MB2002, site.yml(1,1) MB2002, site.yml(1,1) MB2002, site.yml(1,1) MB2002";

    /// <summary>The bytes in hexadecimal.</summary>
    [Theory]
    [InlineData("", "page.md(1,1) MB1009")]
    [InlineData("EFBBBF", "page.md(1,1) MB1008, page.md(1,1) MB1009")]
    [InlineData("EFBBBF80", "page.md(1,1) MB1005")]
    [InlineData("FF", "page.md(1,1) MB1005")]
    [InlineData("80", "page.md(1,1) MB1005")]
    [InlineData("C3", "page.md(1,1) MB1005")]
    [InlineData("61C3", "page.md(1,2) MB1005")]
    [InlineData("C3A9C3", "page.md(1,2) MB1005")]
    [InlineData("F09F9880FF", "page.md(1,3) MB1005")]
    [InlineData("61E282AC0AC3A961FF", "page.md(2,3) MB1005")]
    [InlineData("C080", "page.md(1,1) MB1005")]
    [InlineData("EDA080", "page.md(1,1) MB1005")]
    [InlineData("F09F98", "page.md(1,1) MB1005")]
    [InlineData("610AC3", "page.md(2,1) MB1005")]
    [InlineData("610AC30A61", "page.md(2,1) MB1005")]
    [InlineData("0AFF", "page.md(2,1) MB1005")]
    [InlineData("FF0A", "page.md(1,1) MB1005")]
    [InlineData("FEFF", "page.md MB1006")]
    [InlineData("FFFE", "page.md MB1006")]
    [InlineData("00", "page.md(1,1) MB1007")]
    [InlineData("6108", "page.md(1,2) MB1007")]
    [InlineData("0D", "page.md(1,1) MB1009")]
    public void Page_OfAFewBytes_IsReportedAtTheFirstWrongOne(string bytes, string expected) =>
        Assert.Equal(expected, Places("page.md", Convert.FromHexString(bytes)));

    [Theory]
    [InlineData("", "site.yml(1,1) MB1016")]
    [InlineData(" ", "site.yml(1,1) MB1016")]
    [InlineData("\n", "site.yml(1,1) MB1016")]
    [InlineData("\t", "site.yml(1,1) MB1013")]
    [InlineData("a", "site.yml(1,1) MB1016")]
    [InlineData(":", "site.yml(1,1) MB2001, " + FourFieldsMissing)]
    [InlineData("-", "site.yml(1,1) MB1016")]
    [InlineData("?", FourFieldsMissing + ", site.yml(1,2) MB2001")]
    [InlineData("[", "site.yml(1,1) MB1014")]
    [InlineData("]", "site.yml(1,1) MB1014")]
    [InlineData("{", "site.yml(1,1) MB1014")]
    [InlineData("}", "site.yml(1,1) MB1014")]
    [InlineData(",", "site.yml(1,1) MB1014")]
    [InlineData("\"", "site.yml(1,1) MB1014")]
    [InlineData("'", "site.yml(1,1) MB1014")]
    [InlineData("&", "site.yml(1,1) MB1014")]
    [InlineData("*", "site.yml(1,1) MB1014")]
    [InlineData("!", "site.yml(1,1) MB1017")]
    [InlineData("|", "site.yml(1,1) MB1016")]
    [InlineData(">", "site.yml(1,1) MB1016")]
    [InlineData("%", "site.yml(1,1) MB1014")]
    [InlineData("@", "site.yml(1,1) MB1014")]
    [InlineData("`", "site.yml(1,1) MB1014")]
    [InlineData("#", "site.yml(1,1) MB1016")]
    [InlineData("\"\n", "site.yml(1,1) MB1014")]
    [InlineData("\n\"", "site.yml(2,1) MB1014")]
    [InlineData("\n\n[", "site.yml(3,1) MB1014")]
    public void Clinic_OfOneCharacter_IsReportedInItsLine(string text, string expected) =>
        Assert.Equal(expected, Places("site.yml", System.Text.Encoding.UTF8.GetBytes(text)));

    private static string Places(string name, byte[] bytes)
    {
        using var folder = ContentFolder.With("other.md", ContentFolder.Page).And(name, bytes);
        return string.Join(", ", folder.Load().Places());
    }
}
