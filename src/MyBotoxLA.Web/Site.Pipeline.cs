using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Development;
using MyBotoxLA.Web.Security;
using MyBotoxLA.Web.Serving;
using Serilog;

namespace MyBotoxLA.Web;

/// <summary>What happens to a request, from top to bottom.</summary>
internal static partial class Site
{
    public static void UseSite(this WebApplication app)
    {
        app.UseKnownProxies();
        app.UseSerilogRequestLogging(RequestLog.Configure);
        app.UseSecurityHeaders();
        app.UseExceptionHandler(failed => failed.Run(ServeEdition.Failed));
        app.UseHostFiltering();
        app.UseMiddleware<NoBodies>();
        app.UseMiddleware<ReadOnlyMethods>();
        app.UseMiddleware<CanonicalOrigin>();
        app.UseMiddleware<ServeEdition>();

        // Below here are only the few answers that are not the same for everybody.
        app.UseRouting();
        app.MapHealth();
        app.Services.GetRequiredService<DevelopmentTools>().Map(app);
        app.MapFallback("{**path}", ServeEdition.NotFound);
        app.Lifetime.ApplicationStarted.Register(app.Services.GetRequiredService<EditionStore>().Begin);
        app.Lifetime.ApplicationStarted.Register(app.LogStart);
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
