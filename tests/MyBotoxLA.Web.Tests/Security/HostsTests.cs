using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Security;

public sealed class HostsTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task Request_ForAnUnknownHost_IsRejected()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://evil.example/");

        using var response = await site.Client().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)response.StatusCode);
    }
}
