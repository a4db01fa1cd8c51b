using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Hosting;

public sealed class ListenFailureTests(SharedSite shared)
{
    [Fact]
    public async Task Start_PortTaken_IsReportedInOneLine()
    {
        var url = (await shared.Started).Address.ToString().TrimEnd('/');

        var (code, output, errors) = await RunningSite.Run("--urls", url);

        Assert.Equal(
            (2, "", $"The site could not listen on {url}: another program does. Stop that, or name another port with --urls.\n"),
            (code, output, errors));
    }
}
