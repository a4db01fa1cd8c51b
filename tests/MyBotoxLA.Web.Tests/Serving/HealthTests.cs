using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Serving;

/// <summary>What is answered before everything else, and what is not.</summary>
public sealed class HealthTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Theory]
    [InlineData("GET", "/health/live", 200)]
    [InlineData("HEAD", "/health/live", 200)]
    [InlineData("GET", "/health/ready", 200)]
    [InlineData("HEAD", "/health/ready", 200)]
    [InlineData("POST", "/health/live", 405)]
    [InlineData("GET", "/health", 404)]
    [InlineData("GET", "/health/", 404)]
    [InlineData("GET", "/health/live/", 404)]
    [InlineData("GET", "/Health/Live", 404)]
    public async Task Health_AnswersGetAndHeadOfItsTwoAddressesOnly(string method, string path, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var response = await site.Client().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 200, response.Content.Headers.ContentType?.MediaType == "application/json");
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }
}
