using MyBotoxLA.Content.Model;
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

    /// <summary>In ASCII; null if every request keeps its own host.</summary>
    private readonly string? _origin = site.Address is { } address ? OriginOf(address) : null;

    public Task InvokeAsync(HttpContext context) => IsCanonical(context.Request) ? next(context) : Redirect(context);

    private bool IsCanonical(HttpRequest request) =>
        (request.IsHttps || !_redirectsToHttps) && (_site is null || IsHost(request.Host.Host, _site));

    private static bool IsHost(string host, Uri site) =>
        host.Equals(Hosts.NameOf(site), StringComparison.OrdinalIgnoreCase) || AllowedHostsOptions.IsLoopback(host);

    private static string OriginOf(Uri site) =>
        site.IsDefaultPort ? $"{site.Scheme}://{Hosts.NameOf(site)}" : $"{site.Scheme}://{Hosts.NameOf(site)}:{site.Port}";

    private Task Redirect(HttpContext context) =>
        PermanentRedirect.To(context, context.Request.Path, _origin ?? $"https://{context.Request.Host.Host}");
}
