using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Development;
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
        app.UseSerilogRequestLogging(RequestLog.Configure);
        app.UseResponseCompression();
        if (app.Environment.IsDevelopment())
        {
            app.UseDeveloperExceptionPage();
        }
        else
        {
            app.UseExceptionHandler("/error/500");
        }

        // Below the log and the error page, above everything that can answer: these are answered by the error page.
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseMiddleware<ReadOnlyMethods>();
        app.UseMiddleware<NoClinic>();
        app.UseMiddleware<CanonicalPath>();
        app.UseRouting();
        app.MapHealth();
        app.Services.GetRequiredService<DevelopmentTools>().Map(app);
        app.MapAssets();
        app.MapGet("/robots.txt", Robots.Get);
        app.MapGet("/sitemap.xml", Sitemap.Get);
        app.MapGet(SecurityText.Path, SecurityText.Get);
        app.MapRazorPages();
        app.Lifetime.ApplicationStarted.Register(app.LogStart);
    }

    private static void LogStart(this WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var pages = app.Services.GetRequiredService<ContentStore>().Current.Pages.Count;
        Log.StartedServing(app.Logger, pages, string.Join(", ", addresses));
    }
}
