using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Assets;
using MyBotoxLA.Web.Options;

namespace MyBotoxLA.Web.Security;

/// <summary>
/// One origin for every page: plain http redirects to https if <c>Site:RedirectToHttps</c> says so, and an allowed host other
/// than that of <c>Site:BaseUrl</c> redirects to it. Loopback is never redirected to another host.
/// </summary>
internal sealed class CanonicalOrigin(RequestDelegate next, SiteOptions site)
{
    private readonly bool _redirectsToHttps = site.RedirectsToHttps;
    private readonly Uri? _site = site.Address;

    public Task InvokeAsync(HttpContext context) => IsCanonical(context.Request) ? next(context) : Redirect(context);

    private bool IsCanonical(HttpRequest request) =>
        (request.IsHttps || !_redirectsToHttps) && (_site is null || IsHost(request.Host.Host, _site));

    private static bool IsHost(string host, Uri site) =>
        host.Equals(Hosts.NameOf(site), StringComparison.OrdinalIgnoreCase) || AllowedHostsOptions.IsLoopback(host);

    private Task Redirect(HttpContext context)
    {
        var request = context.Request;
        var origin = _site?.GetLeftPart(UriPartial.Authority) ?? $"https://{request.Host.Host}";
        context.Response.Redirect(origin + request.Path.ToUriComponent() + request.QueryString.ToUriComponent(), permanent: true);
        context.Response.Headers.CacheControl = CacheControls.Page;
        return Task.CompletedTask;
    }
}
