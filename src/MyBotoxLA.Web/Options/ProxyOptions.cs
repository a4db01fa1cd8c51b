using System.Net;

namespace MyBotoxLA.Web.Options;

/// <summary>The proxies whose forwarded headers are trusted (section <c>Proxies</c>); none unless named.</summary>
internal sealed record ProxyOptions
{
    public const string Key = "Proxies:Known";

    public string? Known { get; set; }

    public IEnumerable<IPNetwork> Networks => SeparatedList.Parse(Known).Select(ParseNetwork).OfType<IPNetwork>();

    /// <summary>
    /// An address is a network of one. .NET also parses "10" as an address, but nobody means that. Null if it is neither.
    /// </summary>
    public static IPNetwork? ParseNetwork(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) && IsComplete(text) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;

    private static bool IsComplete(string address) => address.Contains(':', StringComparison.Ordinal) || address.Split('.').Length == 4;
}
