using System.Text.Json;

namespace MyBotoxLA.Web.Tests.Support;

/// <summary>The response of <c>/health/ready</c>, without the content version.</summary>
internal static class ReadyReport
{
    public static async Task<(int Code, string? Status, int Pages, int LastGood, int Unavailable, int Errors)> Of(HttpClient client)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellation);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellation));
        var report = json.RootElement;
        Assert.Equal(
            ["status", "contentVersion", "pages", "lastGood", "unavailable", "errors", "warnings"],
            report.EnumerateObject().Select(field => field.Name));
        return (
            (int)response.StatusCode,
            report.GetProperty("status").GetString(),
            report.GetProperty("pages").GetInt32(),
            report.GetProperty("lastGood").GetInt32(),
            report.GetProperty("unavailable").GetInt32(),
            report.GetProperty("errors").GetInt32());
    }
}
