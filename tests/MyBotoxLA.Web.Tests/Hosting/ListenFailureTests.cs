using System.Net.Sockets;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Options;
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

    /// <summary>An address for documentation, which no machine has.</summary>
    [Fact]
    public async Task Start_AddressOfAnotherMachine_IsReportedInOneLine()
    {
        const string Url = "http://192.0.2.1:5080";

        var (code, output, errors) = await RunningSite.Run("--urls", Url);

        Assert.Equal((2, ""), (code, output));
        Assert.Matches($"^The site could not listen on {Url}: [A-Z][^\n]*[a-z.]\n$", errors);
    }

    /// <summary>Root may listen on every port, so this is no test of the running program.</summary>
    [Theory]
    [InlineData("http://*:80", null, "http://*:80")]
    [InlineData(null, "80", "port 80")]
    public void Explain_PortThatTheUserMayNotHave_NamesIt(string? urls, string? ports, string named) => Assert.Equal(
        $"The site could not listen on {named}: its user may not. Name a port above 1023 with --urls.",
        ListenFailure.Explain(
            new SocketException((int)SocketError.AccessDenied),
            new ListenAddressOptions { Urls = urls, HttpPorts = ports }));

    [Fact]
    public void Explain_FaultOfSomethingElse_IsNull()
    {
        var fault = Record.Exception(() => File.ReadAllText("/no/such/file"));

        Assert.NotNull(fault);
        Assert.Null(ListenFailure.Explain(fault, new ListenAddressOptions()));
        Assert.Null(ListenFailure.Explain(new InvalidOperationException(), new ListenAddressOptions()));
    }
}
