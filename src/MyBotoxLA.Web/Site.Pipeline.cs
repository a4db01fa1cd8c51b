using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Development;
using MyBotoxLA.Web.Observability;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Seo;
using MyBotoxLA.Web.Serving;
using Serilog;

namespace MyBotoxLA.Web;

/// <summary>What happens to a request, from top to bottom.</summary>
internal static partial class Site
{
    public static void UseSite(this WebApplication app)
    {
        var editions = app.Services.GetRequiredService<SiteResourceStore>();
        app.UseTelemetry();
        if (Settings.LogsRequests(app.Configuration))
        {
            app.UseSerilogRequestLogging(RequestLog.Configure);
        }

        app.UseKnownProxies();
        app.UseExceptionHandler(failed => failed.UseSecurityHeaders(app.Environment).Run(context => ServeResources.Say(context, editions, StatusCodes.Status500InternalServerError)));
        app.UseMiddleware<NoBodies>();
        app.UseMiddleware<ReadOnlyMethods>();
        app.UseMiddleware<CanonicalOrigin>();
        app.UseMiddleware<ServeResources>();

        // Below here are only the few answers that are not the same for everybody.
        app.Services.GetRequiredService<Health>().Use(app);
        app.Services.GetRequiredService<DevelopmentTools>().Use(app);
        app.Run(context => ServeResources.Say(context, editions, StatusCodes.Status404NotFound));
        app.Lifetime.ApplicationStarted.Register(app.LogStart);
    }

    /// <summary>While the server starts, so that the first visitor finds every page ready; where only the server knows the address, once it does.</summary>
    public static void BuildFirstResources(this WebApplication app)
    {
        var editions = app.Services.GetRequiredService<SiteResourceStore>();
        if (app.Services.GetRequiredService<BaseUrl>().IsKnownBeforeStart)
        {
            _ = Task.Run(editions.Begin);
        }
        else
        {
            app.Lifetime.ApplicationStarted.Register(editions.Begin);
        }
    }

    /// <summary>Begins to serve, or writes why the site cannot listen and answers false.</summary>
    public static async Task<bool> TryListenAsync(this WebApplication app, TextWriter errors)
    {
        try
        {
            await app.StartAsync();
            return true;
        }
        catch (Exception fault) when (ListenAddress.Refuse(fault, app.Configuration) is { } refusal)
        {
            await errors.WriteLineAsync(refusal);
            return false;
        }
    }

    private static void LogStart(this WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var pages = app.Services.GetRequiredService<ContentStore>().Current.Pages.Count;
        Log.StartedServing(app.Logger, pages, string.Join(", ", addresses));
    }
}
