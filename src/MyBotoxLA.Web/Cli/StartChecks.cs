using MyBotoxLA.Content;
using MyBotoxLA.Web.Hosting;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Cli;

/// <summary>Checks before the site is served or exported; problems are written for the person who started it.</summary>
internal static class StartChecks
{
    public static bool HasValidOptions(this WebApplication app, TextWriter errors)
    {
        var error = app.Services.FindOptionsError();
        if (error is not null)
        {
            errors.WriteLine(error);
        }

        return error is null;
    }

    public static bool HasContent(this WebApplication app, TextWriter errors)
    {
        var snapshot = app.Services.GetRequiredService<ContentStore>().Current;
        if (!snapshot.CanStart)
        {
            TextReport.Write(errors, snapshot.Diagnostics, app.Services.GetRequiredService<ContentOptions>().Folder);
        }

        return snapshot.CanStart;
    }

    public static void WarnOfLocalAddress(this ConsoleContext console, IServiceProvider services)
    {
        if (services.GetRequiredService<BaseUrl>() is { IsConfigured: false } local)
        {
            console.Errors.WriteLine($"The pages use the address {local.Value}. Set their public address with --base-url.");
        }
    }
}
