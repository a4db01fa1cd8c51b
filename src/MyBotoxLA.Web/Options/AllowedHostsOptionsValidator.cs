using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Web.Options;

internal sealed class AllowedHostsOptionsValidator(IOptionsMonitor<SiteOptions> site) : OptionsValidator<AllowedHostsOptions>
{
    private const string Key = AllowedHostsOptions.Key;

    /// <summary>What the host filter of ASP.NET Core reads as "every host".</summary>
    private static readonly ImmutableArray<string> EveryHost = ["*", "[::]", "0.0.0.0"];

    protected override string? FindError(AllowedHostsOptions options)
    {
        var names = options.Names;
        if (Array.Find(names, name => EveryHost.Contains(name)) is { } any)
        {
            return $"{Key} \"{any}\" would answer under every name, also one that somebody else points here. "
                + "Name the hosts, for example www.example.com.";
        }

        if (Array.Find(names, name => !IsHost(name)) is { } wrong)
        {
            return $"{Key} \"{wrong}\" is not the name of a host. Write it without scheme, port and path, for example www.example.com.";
        }

        return Array.Find(names, name => !AllowedHostsOptions.IsLoopback(name)) is { } visible && site.CurrentValue.Address is null
            ? $"{Key} names {visible}, but {SiteOptions.BaseUrlKey} is not set: "
                + "every page would give the address of this machine as its own. "
                + $"Set it, for example to https://{visible.Replace("*", "www", StringComparison.Ordinal)}."
            : null;
    }

    private static bool IsHost(string name) =>
        Uri.CheckHostName(name.StartsWith("*.", StringComparison.Ordinal) ? name[2..] : name.Trim('[', ']'))
            is not UriHostNameType.Unknown and not UriHostNameType.Basic;
}
