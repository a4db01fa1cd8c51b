using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Tests.Options;

public sealed class OptionsValidatorTests
{
    private const string BaseUrl = "Site:BaseUrl=https://www.example.com";

    /// <summary>Settings as <c>KEY=value</c>, and the message about them.</summary>
    public static TheoryData<string[], string> Wrong => new()
    {
        { ["Site:BaseUlr=https://www.example.com"], "There is no setting \"Site:BaseUlr\". Did you mean Site:BaseUrl?" },
        { ["Content:Pfad=content"], "There is no setting \"Content:Pfad\". Did you mean Content:Path?" },
        { ["Proxies:Known:0=10.0.0.1"], "There is no setting \"Proxies:Known:0\". Did you mean Proxies:Known?" },
        {
            ["Site:Colour=green"],
            "There is no setting \"Site:Colour\". "
            + "Known settings: Content:Path, Content:State, Content:PollSeconds, Site:BaseUrl, Site:RedirectToHttps, "
            + "Site:Hsts, Log:Requests, Proxies:Known."
        },
        {
            ["Site:BaseUrl=www.example.com"],
            "Site:BaseUrl \"www.example.com\" is not the address of a site. "
            + "Write for example https://www.example.com, without a path."
        },
        { ["Site:Colour=green", "Content:Pfad=content"], "There is no setting \"Content:Pfad\". Did you mean Content:Path?" },
        { ["urls=localhost", "Site:Hsts=all"], "Site:Hsts \"all\" is none of host, subdomains, preload." },
        { ["Site:Hsts=all"], "Site:Hsts \"all\" is none of host, subdomains, preload." },
        { ["Site:RedirectToHttps=yes"], "Site:RedirectToHttps \"yes\" is neither true nor false." },
        {
            ["Site:RedirectToHttps=true", "Site:BaseUrl=http://www.example.com"],
            "Site:RedirectToHttps sends every visitor to https, and Site:BaseUrl \"http://www.example.com\" is not https. "
            + "Write https in Site:BaseUrl too."
        },
        {
            ["Content:PollSeconds=soon"],
            "Content:PollSeconds \"soon\" is not a number of seconds from 0.01 to 86400. Write for example 2."
        },
        { ["Content:PollSeconds=0"], "Content:PollSeconds \"0\" is not a number of seconds from 0.01 to 86400. Write for example 2." },
        { ["Content:PollSeconds=-1"], "Content:PollSeconds \"-1\" is not a number of seconds from 0.01 to 86400. Write for example 2." },
        { ["Content:PollSeconds=NaN"], "Content:PollSeconds \"NaN\" is not a number of seconds from 0.01 to 86400. Write for example 2." },
        {
            ["Proxies:Known=10.0.0.1, proxy.example.com"],
            "Proxies:Known \"proxy.example.com\" is neither an address nor a network. "
            + "Write for example 10.0.0.1 or 10.0.0.0/8, separated by commas."
        },
        {
            ["Proxies:Known=10"],
            "Proxies:Known \"10\" is neither an address nor a network. Write for example 10.0.0.1 or 10.0.0.0/8, separated by commas."
        },
        {
            ["Proxies:Known=10.0.0.0/33"],
            "Proxies:Known \"10.0.0.0/33\" is neither an address nor a network. "
            + "Write for example 10.0.0.1 or 10.0.0.0/8, separated by commas."
        },
        {
            ["Proxies:Known=10.0.0.1;0.0.0.0/0"],
            "Proxies:Known \"0.0.0.0/0\" would trust everybody. Name the proxies alone, for example 10.0.0.0/8."
        },
        {
            ["AllowedHosts=*", BaseUrl],
            "AllowedHosts \"*\" would answer under every name, also one that somebody else points here. "
            + "Name the hosts, for example www.example.com."
        },
        {
            ["AllowedHosts=0.0.0.0", BaseUrl],
            "AllowedHosts \"0.0.0.0\" would answer under every name, also one that somebody else points here. "
            + "Name the hosts, for example www.example.com."
        },
        {
            ["AllowedHosts=https://www.example.com", BaseUrl],
            "AllowedHosts \"https://www.example.com\" is not the name of a host. "
            + "Write it without scheme, port and path, for example www.example.com."
        },
        {
            ["AllowedHosts=www.example.com:443", BaseUrl],
            "AllowedHosts \"www.example.com:443\" is not the name of a host. "
            + "Write it without scheme, port and path, for example www.example.com."
        },
        {
            ["AllowedHosts=*..example.com", BaseUrl],
            "AllowedHosts \"*..example.com\" is not the name of a host. "
            + "Write it without scheme, port and path, for example www.example.com."
        },
        {
            ["AllowedHosts=localhost;www.example.com"],
            "AllowedHosts names www.example.com, but Site:BaseUrl is not set: every page would give the address of this "
            + "machine as its own. Set it, for example to https://www.example.com."
        },
        { ["urls=localhost"], "--urls \"localhost\" is not an address to listen on. Write for example http://localhost:5080." },
        {
            ["urls=http://localhost:99999"],
            "--urls \"http://localhost:99999\" is not an address to listen on. Write for example http://localhost:5080."
        },
        {
            ["urls=ftp://localhost:21"],
            "--urls \"ftp://localhost:21\" is not an address to listen on. Write for example http://localhost:5080."
        },
        {
            ["urls=http://localhost:0"],
            "--urls \"http://localhost:0\" is not an address to listen on. Write for example http://localhost:5080."
        },
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317", "OTEL_EXPORTER_OTLP_HEADERS=x-team=clinic,secret"],
            "OTEL_EXPORTER_OTLP_HEADERS is not a list of headers. Write name=value, separated by commas."
        },
        {
            ["Preview=true"],
            "--preview and --as-of are not allowed in Production: patients would see what is not published. "
            + "Start with --environment Development."
        },
        {
            ["As-Of=2027-01-01"],
            "--preview and --as-of are not allowed in Production: patients would see what is not published. "
            + "Start with --environment Development."
        },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Settings_Wrong_AreReportedInOneLine(string[] settings, string error) => Assert.Equal(error, FindError(settings));

    [Theory]
    [InlineData]
    [InlineData(BaseUrl)]
    [InlineData(BaseUrl, "Site:RedirectToHttps=True")]
    [InlineData("site:redirecttohttps=true")]
    [InlineData("Site:Hsts=preload")]
    [InlineData("Site:Hsts=")]
    [InlineData("Site:BaseUrl=", "Site:RedirectToHttps=", "Content:PollSeconds=", "Proxies:Known=")]
    [InlineData("Content:Path=/srv/content", "Content:State=/srv/state", "Content:PollSeconds=0.5")]
    [InlineData("Proxies:Known=127.0.0.1,::1; 10.0.0.0/8 ,fd00::/8")]
    [InlineData(BaseUrl, "AllowedHosts=www.example.com;example.com;*.example.org;192.168.0.2;[fd00::1]")]
    [InlineData("AllowedHosts=localhost;127.0.0.1;[::1]")]
    [InlineData("urls=http://127.0.0.1:0;http://[::]:8080;http://*:8081;http://localhost:1", "Sitemap:Other=1")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317", "OTEL_EXPORTER_OTLP_HEADERS=x-team=clinic,x-key=1")]
    public void Settings_Valid_HaveNoError(params string[] settings) => Assert.Null(FindError(settings));

    private static string? FindError(string[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings
                .Select(setting => setting.Split('=', 2))
                .Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1])))
            .Build();
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Production })
            .AddSiteOptions()
            .BuildServiceProvider();
        return services.FindOptionsError();
    }
}
