using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Security;

/// <summary>The framework rejects unknown hosts before the pipeline of the site; that response needs the headers too.</summary>
internal sealed class SecurityHeadersFirst(IHostEnvironment environment, SiteOptions site) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseSecurityHeaders(environment, site);
        next(app);
    };
}
