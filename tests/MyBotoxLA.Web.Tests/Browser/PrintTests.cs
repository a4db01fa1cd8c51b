using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;
using UglyToad.PdfPig;

namespace MyBotoxLA.Web.Tests.Browser;

/// <summary>The printouts that a patient takes home.</summary>
public sealed class PrintTests(SharedSite shared, Chromium chromium)
{
    private const string ClinicPhone = "My Botox LA Med Spa: (213) 555-0142";

    [Theory]
    [InlineData("/side-effects", "Call 911 or go to the emergency room", ClinicPhone, "Botox for wrinkles")]
    [InlineData("/your-visit", "Call 911 or go to the emergency room", ClinicPhone, "Botox for wrinkles")]
    [InlineData("/es/efectos-secundarios", "Llame al 911 o vaya a la sala de emergencias", ClinicPhone, "Botox para las arrugas")]
    [InlineData("/es/su-visita", "Llame al 911 o vaya a la sala de emergencias", ClinicPhone, "Botox para las arrugas")]
    public async Task Page_Printed_HasTwoPagesAndTheEmergencyCardOnTop(
        string url,
        string emergency,
        string phone,
        string navigation)
    {
        await using var opened = await BrowserPage.Open(chromium, shared, url, BrowserPage.Screen(1280));

        using var sheet = PdfDocument.Open(await opened.Page.PdfAsync(new() { Format = "Letter" }));
        var first = Words(sheet.GetPage(1).Text);
        var all = Words(string.Concat(sheet.GetPages().Select(page => page.Text)));

        Assert.InRange(sheet.NumberOfPages, 1, 2);
        Assert.InRange(first.IndexOf(Words(emergency), StringComparison.Ordinal), 0, 450);
        Assert.InRange(first.IndexOf(Words(phone), StringComparison.Ordinal), 0, 1000);
        Assert.Equal(1, all.Split(Words(emergency)).Length - 1);
        Assert.DoesNotContain(Words(navigation), all, StringComparison.Ordinal);
        Assert.Contains("(https://", all, StringComparison.Ordinal);
    }

    /// <summary>PDF text has spaces wherever the layout put them, so the comparison ignores them.</summary>
    private static string Words(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
