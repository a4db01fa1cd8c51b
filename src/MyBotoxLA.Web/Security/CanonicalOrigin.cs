using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Seo;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web.Security;

/// <summary>
/// One address for every page: plain http leads to https where <c>Site:RedirectToHttps</c> says so, and an allowed host that is
/// not the one of <c>Site:BaseUrl</c> leads to it. Health is told to whoever asks, and loopback is no other host.
/// </summary>
internal sealed class CanonicalOrigin(RequestDelegate next, IConfiguration configuration)
{
    private readonly bool _redirectsToHttps = Settings.RedirectsToHttps(configuration);
    private readonly Uri? _site = BaseUrl.Configured(configuration);

    public Task InvokeAsync(HttpContext context) =>
        IsAtHome(context.Request) || Health.Answers(context.Request.Path.Value ?? "") ? next(context) : Redirect(context);

    private bool IsAtHome(HttpRequest request) => (request.IsHttps || !_redirectsToHttps) && (_site is null || IsHost(request.Host.Host, _site));

    private static bool IsHost(string host, Uri site) => host.Equals(Hosts.Of(site), StringComparison.OrdinalIgnoreCase) || Hosts.IsLoopback(host);

    private Task Redirect(HttpContext context)
    {
        var request = context.Request;
        var origin = _site?.GetLeftPart(UriPartial.Authority) ?? $"https://{request.Host.Host}";
        context.Response.Redirect(origin + request.Path.ToUriComponent() + request.QueryString.ToUriComponent(), permanent: true);
        context.Response.Headers.CacheControl = CacheControls.Page;
        return Task.CompletedTask;
    }
}
