using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;

namespace MyBotoxLA.Web.Tests.Hosting;

public sealed class SiteTests
{
    /// <summary>A watched settings file ends the program at start if the system has no file watches left.</summary>
    [Fact]
    public void Settings_AreNotWatched()
    {
        IConfigurationRoot configuration = WebApplication.CreateBuilder(Web.Hosting.Site.Options([])).Configuration;

        var files = configuration.Providers.OfType<JsonConfigurationProvider>().ToArray();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.False(file.Source.ReloadOnChange, file.Source.Path));
    }

    [Theory]
    [InlineData("--content", "pages")]
    [InlineData("--content=pages")]
    [InlineData("--Content:Path", "pages")]
    [InlineData("--content:path=pages")]
    public void ContentFolder_IsSetByOptionOrSetting(params string[] args)
    {
        var configuration = WebApplication.CreateSlimBuilder(Web.Hosting.Site.Options(args)).Configuration;

        Assert.Equal("pages", configuration["Content:Path"]);
    }

    [Theory]
    [InlineData("http://localhost:5080", "--urls=", "--http_ports=", "--https_ports=")]
    [InlineData("http://127.0.0.1:0", "--urls=http://127.0.0.1:0")]
    public void Address_IsThatOfTheOptionOrTheDefault(string expected, params string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(Web.Hosting.Site.Options(args));
        Web.Hosting.Site.AddSite(builder);

        Assert.Equal(expected, builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey));
    }

    [Theory]
    [InlineData("--environment", "Staging")]
    [InlineData("--environment=Staging")]
    [InlineData("--Environment=Staging", "--content=pages")]
    public void Environment_NamedByAnOption_IsThat(params string[] args) => Assert.Equal(
        "Staging",
        WebApplication.CreateSlimBuilder(Web.Hosting.Site.Options(args)).Environment.EnvironmentName);

    /// <summary>Whoever works on the program starts a debug build; whoever only runs it must not have to know about environments.</summary>
    [Fact]
    public void Environment_NotNamed_IsThatOfTheBuild()
    {
        string[] names = ["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT"];
        Assert.SkipWhen(names.Any(name => Environment.GetEnvironmentVariable(name) is not null), "The environment is named.");
#if DEBUG
        const string Expected = "Development";
#else
        const string Expected = "Production";
#endif

        Assert.Equal(Expected, WebApplication.CreateSlimBuilder(Web.Hosting.Site.Options([])).Environment.EnvironmentName);
    }
}
