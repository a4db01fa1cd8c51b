using MyBotoxLA.Content.Markup;

namespace MyBotoxLA.Web.Tests.Content.Markup;

/// <summary>EXIF data in bytes: its order, 42, the place of the directory, the number of its fields, and the fields.</summary>
public sealed class ExifOrientationTests
{
    private const string Make = "010F 0002 00000002 41000000 ";
    private const string Orientation = "0112 0003 00000001 00060000 ";

    [Theory]
    [InlineData("4D4D002A 00000008 0001 " + Orientation, 6)]
    [InlineData("45786966 0000 4D4D002A 00000008 0001 " + Orientation, 6)]
    [InlineData("49492A00 08000000 0100 1201 0300 01000000 06000000", 6)]
    [InlineData("4D4D002A 00000008 0002 " + Make + Orientation, 6)]
    [InlineData("4D4D002A 00000008 0002 " + Orientation + "0112 0003 00000001 00030000", 6)]
    [InlineData("4D4D002A 0000000A 0000 0001 " + Orientation, 6)]
    [InlineData("4D4D002A 00000008 0001 " + Make + Orientation, 1)]
    [InlineData("4D4D002A 00000008 0000 " + Orientation, 1)]
    [InlineData("4D4D002A 00000008 0001 " + Make, 1)]
    [InlineData("4D4D002A 00000008 0001 0112 0003 00000001 000600", 1)]
    [InlineData("4D4D002A 00000008 0001", 1)]
    [InlineData("4D4D002A 00000009 0001", 1)]
    [InlineData("4D4D002A 00000008", 1)]
    [InlineData("4D4D002A FFFFFFFF 0001 " + Orientation, 1)]
    [InlineData("4D4D002A 0000", 1)]
    [InlineData("4D49002A 00000008 0001 " + Orientation, 1)]
    [InlineData("", 1)]
    public void Orientation_OfTheData_IsRead(string bytes, int expected) =>
        Assert.Equal(expected, ExifOrientation.Read(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal))));
}
