namespace MyBotoxLA.Web.Security;

/// <summary>The framework refuses unknown hosts above the pipeline of the site; what it answers has to carry the headers too.</summary>
internal sealed class SecurityHeadersFirst(IHostEnvironment environment) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseSecurityHeaders(environment);
        next(app);
    };
}
