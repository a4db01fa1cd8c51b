using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace MyBotoxLA.Web.Seo;

/// <summary>
/// Where absolute addresses begin: <c>Site:BaseUrl</c>, else the first address that is listened on. Never the host of a
/// request, which would put a visitor's word into everybody's page.
/// </summary>
internal sealed class BaseUrl(IConfiguration configuration, IServer server)
{
    private readonly string? _configured = configuration[Settings.SiteBaseUrl]?.TrimEnd('/');

    private readonly string? _fixed = configuration["urls"]?.Split(';')[0] is { Length: > 0 } first && BindingAddress.Parse(first) is { Port: > 0 } address ? Origin(address) : null;

    [MemberNotNullWhen(true, nameof(_configured))]
    public bool IsConfigured => !string.IsNullOrEmpty(_configured);

    public bool IsKnownBeforeStart => IsConfigured || _fixed is not null;

    /// <summary>Without a slash at its end; where it is not known before, to be asked for once the server listens.</summary>
    public string Value => IsConfigured ? _configured : _fixed ?? (field ??= Listening());

    /// <summary>What <c>Site:BaseUrl</c> says; null where it is not set.</summary>
    public static Uri? Configured(IConfiguration configuration) => configuration[Settings.SiteBaseUrl] is { Length: > 0 } written ? new Uri(written) : null;

    /// <summary>Why an address cannot be the beginning of others, as the end of a sentence; null where it can.</summary>
    public static string? Refuse(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.PathAndQuery == "/" && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
            ? null
            : $"\"{url}\" is not the address of a site. Write for example https://www.example.com, without a path.";

    /// <summary>The port may be chosen by the system: then only the server, once started, knows it.</summary>
    private string Listening() =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } first ? Origin(BindingAddress.Parse(first)) : Site.DefaultUrl;

    private static string Origin(BindingAddress address)
    {
        var host = address.Host is "*" or "+" or "[::]" or "0.0.0.0" ? "localhost" : address.Host;
        return new UriBuilder(address.Scheme, host, address.Port).Uri.GetLeftPart(UriPartial.Authority);
    }
}
