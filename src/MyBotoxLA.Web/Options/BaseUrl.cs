using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace MyBotoxLA.Web.Options;

/// <summary>
/// What absolute addresses begin with: <c>Site:BaseUrl</c>, else the first address that the server listens on. Never the host
/// of a request, which would put a visitor's text into everybody's page.
/// </summary>
internal sealed class BaseUrl(SiteOptions site, ListenAddressOptions listen, IServer server)
{
    private readonly string? _configured = site.Origin;

    private readonly string? _fixed =
        listen.Urls?.Split(';')[0] is { Length: > 0 } first && BindingAddress.Parse(first) is { Port: > 0 } address
            ? Origin(address)
            : null;

    [MemberNotNullWhen(true, nameof(_configured))]
    public bool IsConfigured => _configured is not null;

    public bool IsKnownBeforeStart => IsConfigured || _fixed is not null;

    /// <summary>Without a slash at its end. If it is not known before the start, read it once the server listens.</summary>
    public string Value => _configured ?? _fixed ?? (field ??= Listening());

    /// <summary>The system may choose the port: then only the server, once started, knows it.</summary>
    private string Listening() => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } first
        ? Origin(BindingAddress.Parse(first))
        : ListenAddressOptions.DefaultUrl;

    private static string Origin(BindingAddress address)
    {
        var host = address.Host is "*" or "+" or "[::]" or "0.0.0.0" ? "localhost" : address.Host;
        return new UriBuilder(address.Scheme, host, address.Port).Uri.GetLeftPart(UriPartial.Authority);
    }
}
