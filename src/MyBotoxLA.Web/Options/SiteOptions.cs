using System.Collections.Immutable;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Web.Hosting;

namespace MyBotoxLA.Web.Options;

/// <summary>The public address of the site (section <c>Site</c>).</summary>
internal sealed record SiteOptions
{
    public const string BaseUrlKey = "Site:BaseUrl";
    public const string RedirectToHttpsKey = "Site:RedirectToHttps";
    public const string HstsKey = "Site:Hsts";

    /// <summary>Two years, which the preload list of browsers recommends.</summary>
    private const string MaxAge = "max-age=63072000";

    /// <summary>What <c>Site:Hsts</c> may say, and the value of <c>Strict-Transport-Security</c>; the first is the default.</summary>
    public static readonly ImmutableArray<KeyValuePair<string, string>> HstsPolicies =
    [
        new("host", MaxAge),
        new("subdomains", MaxAge + "; includeSubDomains"),
        new("preload", MaxAge + "; includeSubDomains; preload"),
    ];

    public string? BaseUrl { get; set; }

    public string? RedirectToHttps { get; set; }

    public string? Hsts { get; set; }

    /// <summary>The value of the header <c>Strict-Transport-Security</c>.</summary>
    public string StrictTransportSecurity =>
        HstsPolicies.FirstOrDefault(policy => policy.Key == Hsts).Value ?? HstsPolicies[0].Value;

    /// <summary>Without a trailing slash; null if it is not set.</summary>
    public string? Origin => BaseUrl?.TrimEnd('/') is { Length: > 0 } origin ? origin : null;

    public Uri? Address => Uri.TryCreate(BaseUrl, UriKind.Absolute, out var address) ? address : null;

    public bool RedirectsToHttps => bool.TryParse(RedirectToHttps, out var isOn) && isOn;

    /// <summary>Why other addresses cannot begin with this one, as the end of a sentence; null if they can.</summary>
    public static string? FindOriginError(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri is { Scheme: "http" or "https", PathAndQuery: "/", Fragment.Length: 0, UserInfo.Length: 0 }
            ? null
            : $"\"{url}\" is not the address of a site. Write for example https://www.example.com, without a path.";
}
