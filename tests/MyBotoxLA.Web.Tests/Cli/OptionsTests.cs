using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Cli;

namespace MyBotoxLA.Web.Tests.Cli;

public sealed class OptionsTests
{
    /// <summary>A watched settings file ends the program at start where the system has no more file events to give.</summary>
    [Fact]
    public void Settings_AreNotWatched()
    {
        IConfigurationRoot configuration = WebApplication.CreateBuilder(Web.Site.Options([])).Configuration;

        var files = configuration.Providers.OfType<JsonConfigurationProvider>().ToArray();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.False(file.Source.ReloadOnChange, file.Source.Path));
    }
}
