using System.Text;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Content.Text;

public sealed class TextDecoderTests
{
    [Fact]
    public void Decode_ByteOrderMark_WarnsAndShowsThePage() =>
        AssertPlaces([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ContentFolder.Page)], ["page.md(1,1) MB1008"], isShown: true);

    [Fact]
    public void Decode_Windows1252_PointsAtTheFirstWrongByte() =>
        AssertPlaces(
            Encoding.Latin1.GetBytes(ContentFolder.Page.Replace("A page", "Señales", StringComparison.Ordinal)),
            ["page.md(2,10) MB1005"],
            isShown: false);

    [Fact]
    public void Decode_Utf16_IsReported() =>
        AssertPlaces([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(ContentFolder.Page)], ["page.md MB1006"], isShown: false);

    [Fact]
    public void Decode_Nul_PointsAtIt() =>
        AssertPlaces(
            Encoding.UTF8.GetBytes(ContentFolder.Page.Replace("Some", "So\0me", StringComparison.Ordinal)),
            ["page.md(6,3) MB1007"],
            isShown: false);

    [Fact]
    public void Decode_LargerThanTheLimit_IsReported() =>
        AssertPlaces(Encoding.UTF8.GetBytes(ContentFolder.Page + new string('a', 256 * 1024)), ["page.md MB1021"], isShown: false);

    private static void AssertPlaces(byte[] bytes, string[] expected, bool isShown)
    {
        using var folder = ContentFolder.With("index.md", ContentFolder.Page).And("page.md", bytes);

        var snapshot = folder.Load();

        Assert.Equal(expected, snapshot.Places());
        Assert.Equal(isShown, snapshot.Pages.ContainsKey("/page"));
    }
}
