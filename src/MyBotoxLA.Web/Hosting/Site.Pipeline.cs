using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Development;
using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Hosting;

/// <summary>What happens to a request, from top to bottom.</summary>
internal static partial class Site
{
    public static void UseSite(this WebApplication app)
    {
        var services = app.Services;
        var resources = services.GetRequiredService<SiteResourceStore>();
        app.UseMiddleware<Health>();
        if (services.GetRequiredService<OtlpOptions>().IsEnabled)
        {
            app.UseTelemetry();
        }

        if (services.GetRequiredService<RequestLogOptions>().LogsRequests)
        {
            app.UseMiddleware<RequestLog>();
        }

        app.UseKnownProxies(services.GetRequiredService<ProxyOptions>());
        if (!app.Environment.IsDevelopment())
        {
            // In Development the framework shows the error.
            app.UseExceptionHandler(failed => failed
                .UseSecurityHeaders(app.Environment, services.GetRequiredService<SiteOptions>())
                .Run(context => ServeResources.WriteStatusPage(context, resources, StatusCodes.Status500InternalServerError)));
        }

        app.UseMiddleware<NoBodies>();
        app.UseMiddleware<ReadOnlyMethods>();
        app.UseMiddleware<CanonicalOrigin>();
        app.UseMiddleware<ServeResources>();
        app.UseMiddleware<OtherBuildAssets>();
        app.UseMiddleware<ServeSharePictures>();

        // Below here are only the few responses that are not the same for everybody.
        services.GetRequiredService<DevelopmentTools>().Use(app);
        app.Run(context => ServeResources.WriteNotFound(context, resources));
        app.Lifetime.ApplicationStarted.Register(() => _ = app.LogStartAsync(resources));
    }

    /// <summary>
    /// Builds while the server starts, so that the first visitor waits as little as possible; if only the server knows the address, once
    /// it does.
    /// </summary>
    public static void BuildFirstResources(this WebApplication app)
    {
        var resources = app.Services.GetRequiredService<SiteResourceStore>();
        if (app.Services.GetRequiredService<BaseUrl>().IsKnownBeforeStart)
        {
            _ = Task.Run(resources.Begin);
        }
        else
        {
            app.Lifetime.ApplicationStarted.Register(resources.Begin);
        }
    }

    /// <summary>True unless the program ends because the first resources could not be built.</summary>
    public static bool CouldServe(this WebApplication app) => !app.Services.GetRequiredService<SiteResourceStore>().First.IsFaulted;

    /// <summary>Starts to serve, or writes why the site cannot listen and returns false.</summary>
    public static async Task<bool> TryListenAsync(this WebApplication app, TextWriter errors)
    {
        var listen = app.Services.GetRequiredService<ListenAddressOptions>();
        try
        {
            await app.StartAsync();
            return true;
        }
        catch (Exception fault) when (ListenFailure.Explain(fault, listen) is { } explanation)
        {
            await errors.WriteLineAsync(explanation);
            return false;
        }
    }

    /// <summary>Everything below is measured; the last measurements are sent before the program ends.</summary>
    private static void UseTelemetry(this WebApplication app)
    {
        app.Services.GetRequiredService<ContentGauges>();
        app.UseMiddleware<RequestTelemetry>();
        OtlpExport.SendRemainingOnStop(app.Services, app.Lifetime.ApplicationStopped);
    }

    private static async Task LogStartAsync(this WebApplication app, SiteResourceStore resources)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var pages = app.Services.GetRequiredService<ContentStore>().Current.Pages.Count;
        var hosts = app.Services.GetRequiredService<IOptions<HostFilteringOptions>>().Value.AllowedHosts;
        Log.AllowedHosts(app.Logger, string.Join(", ", hosts));
        await ((Task)resources.First).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (resources.Current is { HasRendered: true })
        {
            Log.StartedServing(app.Logger, pages, string.Join(", ", addresses));
        }
    }
}
